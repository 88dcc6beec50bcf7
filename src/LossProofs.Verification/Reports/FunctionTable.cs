using System.Globalization;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Reports;

/// <summary>The measured functions: points, failures, errors in ulps, breaks of monotonicity, and where the largest error is.</summary>
internal static class FunctionTable
{
    /// <summary>One row a function and format; the variants of a subject are put together.</summary>
    public static void Write(Sheet sheet, IReadOnlyList<FunctionFinding> findings)
    {
        var groups = findings.GroupBy(f => (f.Function, f.Format)).ToList();
        var name = groups.Max(g => g.Key.Function.Name.Length);
        sheet.Line($"  {"function".PadRight(name)} format   points failed   off      p99      max breaks  at");
        foreach (var group in groups)
        {
            var worst = group.MaxBy(f => f.WorstUlps)!;
            var row = string.Create(CultureInfo.InvariantCulture, $"  {group.Key.Function.Name.PadRight(name)} {group.Key.Format,-8} {group.Sum(f => f.Points),6} {group.Sum(f => f.Failing),6} {group.Sum(f => f.NotNearest.Count),5} {Ulps(group.Max(f => f.P99Ulps)),8} {Ulps(worst.WorstUlps),8} {group.Sum(f => f.Breaks),6}");
            var at = worst.Worst is { } call ? Input(call, worst) : "";
            // An input with many digits gets a line of its own.
            if (row.Length + 2 + at.Length <= Sheet.Width) sheet.Line($"{row}  {at}"); else sheet.Line(row).Line($"      at {at}");
        }
    }

    /// <summary>What the columns are.</summary>
    public static void Legend(Sheet sheet) => sheet.Line()
        .Entry("  off       ", "results that are not the number of the format nearest to the exact value")
        .Entry("  p99, max  ", "how far 99 of 100 finite results are off at most, and the furthest, in ulps")
        .Entry("  breaks    ", "neighbouring arguments whose results are in the wrong order: evidence, no failure by itself");

    /// <summary>For each function and format that breaks monotonicity one pair of neighbours.</summary>
    public static void Breaks(Sheet sheet, IReadOnlyList<FunctionFinding> findings)
    {
        foreach (var finding in findings)
            if (finding.Break is { } pair)
                sheet.Entry("  ", string.Create(CultureInfo.InvariantCulture, $"{finding.Function.Name} of {finding.Subject}, {finding.Format}: {finding.Breaks}, as {Result(pair.First, finding.Format)} and {Result(pair.Second, finding.Format)}"));

        static string Result(Call call, Format format) => $"{format.Text(call.Value!.Value)} at {Written.Point(call, format)}";
    }

    /// <summary>How many results only a subject's own statement lets pass, and one of them.</summary>
    public static void OnlyAsStated(Sheet sheet, IReadOnlyList<FunctionFinding> findings)
    {
        foreach (var finding in findings)
            if (finding.OnlyAsStated is { Example: { } call } tally)
                sheet.Entry("  ", string.Create(CultureInfo.InvariantCulture, $"{finding.Function.Name} of {finding.Subject}, {finding.Format}: {tally.Count} of {finding.Points}, such as {finding.Format.Text(call.Value!.Value)} at {Input(call, finding)}"));
    }

    private static string Ulps(double ulps) => Decimals.Up(Dyadic.Of(ulps), 3);

    /// <summary>The input of a call; of a long vector only the length.</summary>
    public static string Input(Call call, FunctionFinding finding) => string.Join(' ', call.Function.Parameters.Select((p, i) => call.Arguments[i] switch
    {
        var a when p.Vector is null => $"{p.Name}={finding.Format.Text(a[0])}",
        { Length: <= 3 } a => $"{p.Name}=[{string.Join(',', a.Select(finding.Format.Text))}]",
        var a => $"{p.Name}[{a.Length}]",
    }));
}
