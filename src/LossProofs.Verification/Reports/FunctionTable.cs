using System.Globalization;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Reports;

/// <summary>The measured functions: points, worst error with its input, failures.</summary>
internal static class FunctionTable
{
    /// <summary>One row a function and format; the variants of a subject are put together.</summary>
    public static void Write(Sheet sheet, IReadOnlyList<FunctionFinding> findings)
    {
        var groups = findings.GroupBy(f => (f.Function, f.Format)).ToList();
        var name = groups.Max(g => g.Key.Function.Name.Length);
        sheet.Line($"  {"function".PadRight(name)}  format    points  failed  worst ulp  at");
        foreach (var group in groups)
        {
            var worst = group.MaxBy(f => f.WorstUlps)!;
            var row = string.Create(CultureInfo.InvariantCulture, $"  {group.Key.Function.Name.PadRight(name)}  {group.Key.Format,-8}  {group.Sum(f => f.Points),6}  {group.Sum(f => f.Failing),6}  {Decimals.Ulps(worst.WorstUlps),9}");
            var at = worst.Worst is { } call ? Input(call, worst) : "";
            // An input with many digits gets a line of its own.
            if (row.Length + 2 + at.Length <= Sheet.Width) sheet.Line($"{row}  {at}"); else sheet.Line(row).Line($"      at {at}");
        }
    }

    /// <summary>The input of a call; of a long vector only the length.</summary>
    public static string Input(Call call, FunctionFinding finding) => string.Join(' ', call.Function.Parameters.Select((p, i) => call.Arguments[i] switch
    {
        var a when p.Vector is null => $"{p.Name}={finding.Format.Text(a[0])}",
        { Length: <= 3 } a => $"{p.Name}=[{string.Join(',', a.Select(finding.Format.Text))}]",
        var a => $"{p.Name}[{a.Length}]",
    }));
}
