using System.Globalization;
using System.Text;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Reports;

/// <summary>
/// Functions × implementations: how far each may be off. Its cells are bounds, the least step of a short ladder that the largest
/// error does not exceed, because the last digits of a library depend on the platform and the CPU.
/// </summary>
public static class PeerTable
{
    private const int Cases = 100;

    // Another C library may be a little worse: a maximum within a twentieth of a step counts as beyond it. Between 1 and 6 ulps
    // libraries differ everywhere, so there is no step. Half an ulp is correct rounding, and that has no margin.
    private const double CorrectlyRounded = 0.5, Margin = 1.05;

    private static readonly double[] Ladder = [1, 10, 100, 1e3, 1e6, 1e9, 1e12, 1e15];

    /// <summary>The table in Markdown.</summary>
    /// <param name="peers">A column each: its head, its variants, and the formats it is measured in.</param>
    /// <param name="functions">A row each.</param>
    public static string Write(IReadOnlyList<(string Head, IReadOnlyList<ISubject> Variants, Format[] Formats)> peers, IReadOnlyList<Function> functions)
    {
        var cells = new string[functions.Count, peers.Count];
        Parallel.For(0, functions.Count, row =>
        {
            for (var column = 0; column < peers.Count; column++) cells[row, column] = Cell(functions[row], peers[column].Variants, peers[column].Formats);
        });

        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"| function | {string.Join(" | ", peers.Select(p => p.Head))} |\n|---|{string.Concat(peers.Select(_ => "---|"))}\n");
        for (var row = 0; row < functions.Count; row++)
            text.Append(CultureInfo.InvariantCulture, $"| `{functions[row].Name}` | {string.Join(" | ", Enumerable.Range(0, peers.Count).Select(column => cells[row, column]))} |\n");
        return text.ToString();
    }

    // The worst over the variants and formats; empty where the function is not offered.
    private static string Cell(Function function, IReadOnlyList<ISubject> variants, Format[] formats)
    {
        var found = (from variant in variants from format in formats where variant.Offers(function, format)
                     select new FunctionJudge(variant, format, cases: Cases, shrinking: 0).Judge(function)).ToList();
        if (found.Count == 0) return "";
        var words = new[]
        {
            found.Select(f => Step(f.WorstUlps, f.Format)).MaxBy(s => s.Size).Text,
            found.Any(f => f.Failures.Any(x => x.Defect is Defect.WrongNonFinite or Defect.WrongSpecialValue or Defect.Refused or Defect.Crashed)) ? "wrong" : "",
            found.Any(f => f.Lost.Count > 0) ? "lost" : "",
        };
        return string.Join(", ", words.Where(w => w.Length > 0));
    }

    private static (double Size, string Text) Step(double ulps, Format format)
    {
        if (ulps <= CorrectlyRounded) return (CorrectlyRounded, "0.5");
        var step = Ladder.FirstOrDefault(s => ulps * Margin <= s, double.PositiveInfinity);
        // A relative error of 1/4 or more, or a step that is: no digit is left.
        if (Math.Max(4 * ulps, step) >= Math.ScaleB(1, format.Digits)) return (double.PositiveInfinity, "all digits");
        return (step, step < 1000 ? step.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"10^{Math.Log10(step):0}"));
    }
}
