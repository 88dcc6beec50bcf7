using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LossProofs.Tests;

/// <summary>The rules of the house that a compiler does not check.</summary>
public partial class HouseTests
{
    internal static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    [Theory]
    [InlineData("LossProofs.Functions")]
    [InlineData("LossProofs.Claims")]
    [InlineData("LossProofs.Verification", "LossProofs.Claims", "LossProofs.Functions")]
    [InlineData("LossProofs.Cli", "LossProofs.Verification")]
    public void References_run_one_way(string project, params string[] allowed)
    {
        var references = XDocument.Load(Path.Combine(Root, "src", project, project + ".csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Equal(allowed, references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_native_subject_knows_the_functions() => AssertNone(
        from file in Sources("src")
        where !file.StartsWith("src/LossProofs.Functions/", StringComparison.Ordinal)
            && !file.StartsWith("src/LossProofs.Verification/Subjects/Native", StringComparison.Ordinal)
        from line in Code(file)
        where line.Text.Contains("LossProofs.Functions", StringComparison.Ordinal)
        select line);

    [Fact]
    public void The_functions_use_no_mathematics_of_the_platform() => AssertNone(
        from file in Sources("src/LossProofs.Functions")
        from line in Code(file)
        where PlatformMathematics().IsMatch(line.Text)
        select line);

    [Fact]
    public void No_type_is_named_after_nothing_in_particular() => AssertNone(
        from file in Sources("src").Concat(Sources("tests"))
        from line in Code(file)
        where VagueType().IsMatch(line.Text)
        select line);

    [Fact]
    public void No_file_is_longer_than_300_lines() => AssertNone(
        from file in Sources("src").Concat(Sources("tests"))
        let lines = File.ReadLines(Path.Combine(Root, file)).Count()
        where lines > 300
        select (file, lines, $"{lines} lines"));

    [Fact]
    public void Snapshots_have_lf_and_no_path_of_one_machine() => AssertNone(
        from file in Files("snapshots", "*.verified.*")
        let text = File.ReadAllText(Path.Combine(Root, file))
        from fault in new[]
        {
            text.Contains('\r', StringComparison.Ordinal) ? "a carriage return" : null,
            text.Contains(Root, StringComparison.Ordinal) ? Root : null,
            AbsolutePath().Match(text) is { Success: true } path ? path.Value : null,
        }
        where fault is not null
        select (file, 1, fault));

    // The kernels of the Functions exist because these differ between systems, or are wrong in the last places.
    [GeneratedRegex(@"Math\.Exp|Math\.Log|Math\.Tanh|MathF\.|Math\.Pow|LogP1|ExpM1|TensorPrimitives")]
    private static partial Regex PlatformMathematics();

    [GeneratedRegex(@"\b(class|struct|record|interface|enum)\s+\w*(Helper|Utils?|Manager)s?\b")]
    private static partial Regex VagueType();

    [GeneratedRegex(@"(?<![\w.:/\\])/(home|root|tmp|var|usr|opt|mnt|Users|private)/\w|\b[A-Z]:\\(Users|Windows|Temp|a|src)\\")]
    private static partial Regex AbsolutePath();

    private static IEnumerable<string> Sources(string folder) => Files(folder, "*.cs");

    private static IEnumerable<string> Files(string folder, string pattern)
    {
        var path = Path.Combine(Root, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !BuildOutput().IsMatch(file))
                .Order(StringComparer.Ordinal)
            : [];
    }

    [GeneratedRegex("(^|/)(bin|obj|artifacts)/")]
    private static partial Regex BuildOutput();

    /// <summary>The lines of a file without their comments, which may name what the code may not use.</summary>
    private static IEnumerable<(string File, int Line, string Text)> Code(string file) =>
        File.ReadLines(Path.Combine(Root, file)).Select((line, i) => (file, i + 1, line.Split("//")[0]));

    private static void AssertNone(IEnumerable<(string File, int Line, string Text)> faults)
    {
        // One message with every fault in full: Assert.Empty would cut the lines short.
        var list = faults.Select(fault => $"{fault.File}:{fault.Line}: {fault.Text.Trim()}").ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
