using System.Runtime.CompilerServices;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests;

/// <summary>What the README says is compiled, run and compared here.</summary>
public class ReadmeTests
{
    [Fact]
    public void Your_own_code_is_judged_in_five_lines()
    {
        // README
        var mine = new DelegateSubject("mine")
            .With("sigmoid", z => 1 / (1 + Math.Exp(-z)))
            .With("softplus", z => Math.Log(1 + Math.Exp(z)));
        var report = Run.Judge([mine], new RunOptions { Formats = [Format.Binary64] });
        Console.WriteLine(TextReport.Full(report));
        // /README

        Assert.Equal(["sigmoid", "softplus"], report.Functions.Where(f => !f.Passed).Select(f => f.Function.Name));
    }

    [Fact]
    public void The_sample_in_the_readme_is_the_one_that_is_tested() => Assert.Contains(Sample(ThisFile(), 8), Readme(), StringComparison.Ordinal);

    [Fact]
    public void The_test_class_in_the_readme_is_the_one_that_runs() =>
        Assert.Contains(Sample(Path.Combine(Root(), "tests/LossProofs.Tests/Runs/MyLossesTests.cs"), 0), Readme(), StringComparison.Ordinal);

    [Fact]
    public void The_claim_in_the_readme_stands_in_the_catalog()
    {
        var file = File.ReadAllText(Path.Combine(Root(), "src/LossProofs.Claims/Catalog/AlternativeLossClaims.cs"));
        var quoted = Readme().Split('\n').Single(l => l.StartsWith("Claim.Holds(\"alternative.differ-by-one\"", StringComparison.Ordinal));
        Assert.Contains(OneLine(quoted), OneLine(file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_counts_in_the_readme_are_those_of_the_catalog()
    {
        Assert.Contains($"{Catalog.All.Count} claims", Readme(), StringComparison.Ordinal);
        Assert.Equal(10, Catalog.All.Count(c => c.Verdict == Verdict.Refuted));
        Assert.Contains("ten of them false", Readme(), StringComparison.Ordinal);
    }

    private static string Sample(string file, int indentation) => string.Join('\n',
        File.ReadAllLines(file).SkipWhile(l => l.Trim() != "// README").Skip(1).TakeWhile(l => l.Trim() != "// /README").Select(l => l.Length < indentation ? "" : l[indentation..]));

    private static string OneLine(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Readme() => File.ReadAllText(Path.Combine(Root(), "README.md")).ReplaceLineEndings("\n");

    private static string Root() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
