using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace LossProofs.Verification.Protocol;

/// <summary>A program with all that it started. Children inherit a mark in their environment, by which they are found even when their parent is gone.</summary>
internal static class ProcessTree
{
    /// <summary>The variable of the environment that holds the mark.</summary>
    public const string Mark = "LOSSPROOFS_RUN";

    // A process may start another between the search and its end.
    private const int Rounds = 5;

    /// <summary>Ends the program and all that it started.</summary>
    public static void Kill(Process process, string mark)
    {
        End(() => process.Kill(entireProcessTree: true));
        for (var round = 0; round < Rounds && Strays(mark).ToList() is { Count: > 0 } strays; round++)
            foreach (var stray in strays)
                End(() =>
                {
                    using var found = Process.GetProcessById(stray);
                    found.Kill();
                    found.WaitForExit(100);
                });
    }

    /// <summary>The processes that carry the mark; none where the system does not show environments.</summary>
    public static IEnumerable<int> Strays(string mark)
    {
        if (!OperatingSystem.IsLinux()) yield break;
        var wanted = Encoding.UTF8.GetBytes($"{Mark}={mark}");
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Environ(folder).AsSpan().IndexOf(wanted) >= 0)
                yield return id;
    }

    private static byte[] Environ(string folder)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, "environ"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static void End(Action kill)
    {
        try
        {
            kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or ArgumentException or AggregateException)
        {
            // It has ended already.
        }
    }
}
