using System.Globalization;
using LossProofs.Verification.Reports;

namespace LossProofs.Verification.Gradients;

/// <summary>A gradient check as text that a person can act on.</summary>
internal static class GradText
{
    // The last digits of the platform's exponential differ from one system to the next.
    private const string OfThePlatform = "G12";

    /// <summary>The worst entry, every number that decided it, and what to do.</summary>
    public static string Write(GradReport report)
    {
        var sheet = new Sheet();
        var counts = string.Join(", ", report.Entries.GroupBy(e => e.Verdict).OrderBy(g => g.Key).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {Word(g.Key)}")));
        sheet.Entry("", string.Create(CultureInfo.InvariantCulture, $"{report.Name}: {(report.IsGreen ? "the gradient holds" : "the gradient does not hold")}; {counts}; {report.Evaluations} calls"));
        foreach (var fault in report.Faults) sheet.Entry("  fault     ", fault);
        if (report.Entries.Count > 0) Write(sheet, report.Worst, report.Entries, report.Inputs);
        foreach (var (error, miss) in report.Missed)
            sheet.Entry("  missed    ", string.Create(CultureInfo.InvariantCulture, $"an error of {error:G1} of the gradient's length escapes with a chance of {miss:G2}"));
        if (report.Seed is { } seed) sheet.Entry("  seed      ", seed.ToString(CultureInfo.InvariantCulture));
        if (report.Again.Length > 0) sheet.Line("  again     " + report.Again);
        return sheet.ToString();
    }

    /// <summary>One entry.</summary>
    public static void Write(Sheet sheet, GradEntry e, IReadOnlyList<GradEntry> entries, int inputs)
    {
        var format = e.Format;
        sheet.Line($"  {Word(e.Verdict),-10} {Place(e)} at x = {format.Text(e.X)}{(e.IsGreen ? "" : "  (red)")}");
        sheet.Entry("  claimed   ", format.Text(e.Claimed));
        if (double.IsFinite(e.Measured))
        {
            // At a kink a central difference says nothing.
            if (!e.IsAtKink) sheet.Entry("  measured  ", $"{e.Measured.ToString("R", CultureInfo.InvariantCulture)} ± {Size(e.Bound.Total)} = truncation {Size(e.Bound.Truncation)} + rounding {Size(e.Bound.Rounding)} + gradient {Size(e.Bound.Gradient)}");
            sheet.Entry("  step      ", $"h = {Size(e.Step)}, smooth within l = {Size(e.Radius)}");
            sheet.Entry("  slopes    ", $"left {Digits(e.Left)}, right {Digits(e.Right)}; jump {Size(e.Jump)} ± {Size(e.JumpBound)}");
        }

        if (e.Convention is { } convention) sheet.Entry("  agreed    ", $"{Digits(convention)}, the convention at this kink");
        if (e.Gaps.Count > 0) sheet.Entry("  gap       ", $"{string.Join(", ", e.Gaps.Select(g => $"{Size(g.Gap)} at h = {Size(g.Step)}"))}: {Law(e)}");
        if (e.Reason.Length > 0) sheet.Entry("  why       ", e.Reason);
        if (Guess.At(e, entries, inputs) is { Length: > 0 } guess) sheet.Entry("  perhaps   ", guess);
        if (double.IsFinite(e.Sight) && !e.IsAtKink) sheet.Entry("  sight     ", $"this check sees every relative error above {Size(e.Sight)}");
        if (e.Opinion is { Slopes.Count: > 0 } opinion)
        {
            sheet.Entry("  others    ", $"{string.Join(", ", opinion.Slopes.Select(s => $"{s.Who} {s.Slope.ToString(s.Who == "complex step" ? OfThePlatform : "R", CultureInfo.InvariantCulture)}"))}; the claim is {Decimals.Ulps(opinion.Ulps)} ulps off: {Ruling(e, opinion)}");
            if (opinion.Dissent.Length > 0) sheet.Entry("  dissent   ", opinion.Dissent);
        }
    }

    /// <summary>"PASS".</summary>
    public static string Word(GradVerdict verdict) => verdict.ToString().ToUpperInvariant();

    /// <summary>"df[1]/dx[2]", counted from 1.</summary>
    public static string Place(GradEntry e) => string.Create(CultureInfo.InvariantCulture, $"df[{e.Output + 1}]/dx[{e.Input + 1}]");

    /// <summary>A size in three digits.</summary>
    public static string Size(double x) => x.ToString("G3", CultureInfo.InvariantCulture);

    private static string Digits(double x) => (x == 0 ? 0 : x).ToString("G8", CultureInfo.InvariantCulture);

    // Where the function's own values deny what others confirm, they are at fault.
    private static string Ruling(GradEntry e, SecondOpinion opinion) => (opinion.Settles, e.Verdict) switch
    {
        (true, GradVerdict.Fail or GradVerdict.Noisy) => "the gradient is right, and the values of the function are not",
        (true, _) => "settled",
        (false, GradVerdict.Fail) => "the gradient is wrong",
        _ => "that is more than the rating of the gradient allows",
    };

    // Over a step four times as long truncation grows by 4⁶ and noise falls to a quarter.
    private static string Law(GradEntry e)
    {
        var (first, last) = (e.Gaps[0], e.Gaps[^1]);
        if (e.Gaps.Count < 2) return "no longer step says anything";
        var power = Math.Log2(last.Gap / first.Gap) / Math.Log2(last.Step / first.Step);
        return power < -0.5 ? "falls with the step, like noise" : power > 0.5 ? "grows with the step, like truncation or a kink" : "the same at every step, neither noise nor truncation: gradient and function do not fit";
    }
}
