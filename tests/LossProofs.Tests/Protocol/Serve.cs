using System.Text;
using LossProofs.Cli;
using LossProofs.Verification.Protocol;

namespace LossProofs.Tests.Protocol;

/// <summary>The built tool as a program of its own.</summary>
internal static class Serve
{
    /// <summary>Patient, as the machine may be busy.</summary>
    public static ProcessOptions Patient { get; } = new() { Timeout = TimeSpan.FromSeconds(60), Restarts = 8, Validate = true };

    /// <summary>Not patient with who hangs, but with who starts.</summary>
    public static ProcessOptions Impatient { get; } = Patient with { Timeout = TimeSpan.FromSeconds(3), StartTimeout = TimeSpan.FromSeconds(20) };

    /// <summary>"lossproofs serve" with these arguments.</summary>
    public static IReadOnlyList<string> Command(params string[] arguments) => Tool("serve", arguments);

    /// <summary>Any verb.</summary>
    public static IReadOnlyList<string> Tool(string verb, params string[] arguments) => [Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", "exec", typeof(Tool).Assembly.Location, verb, .. arguments];

    /// <summary>The programs with these words that still run when those that were ended have had the time to go.</summary>
    public static IReadOnlyList<string> Left(params string[] words)
    {
        for (var tries = 0; tries < 50 && Running(words).Any(); tries++) Thread.Sleep(100);
        return [.. Running(words)];
    }

    /// <summary>The running programs whose command line has these words; none where the system does not show it.</summary>
    public static IEnumerable<string> Running(params string[] words)
    {
        if (!OperatingSystem.IsLinux()) yield break;
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(f => char.IsAsciiDigit(Path.GetFileName(f)[0])))
        {
            string line;
            try
            {
                line = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(folder, "cmdline"))).Replace('\0', ' ').Trim();
            }
            catch (IOException)
            {
                continue;
            }

            if ($" {line} ".Contains($" {string.Join(' ', words)} ", StringComparison.Ordinal)) yield return $"{Path.GetFileName(folder)}: {line}";
        }
    }
}
