using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Reports;

/// <summary>What is wrong with a function of a subject, with the input that shows it.</summary>
internal static class FailureText
{
    /// <summary>Each kind of failure of each function and format, shrunk, with the line that shows it again; variants that fail alike are named together.</summary>
    public static void Write(Sheet sheet, IReadOnlyList<FunctionFinding> findings, string subject)
    {
        var kinds = findings.SelectMany(finding => finding.Failures.Select(failure => (finding, failure)))
            .GroupBy(x => (x.finding.Function, x.finding.Format, x.failure.Defect, x.failure.Deviation));
        foreach (var kind in kinds)
        {
            var (finding, failure) = kind.First();
            sheet.Line()
                .Line($"{finding.Function.Name} of {finding.Subject} {Words(failure)}.")
                .Line(string.Create(CultureInfo.InvariantCulture, $"  where     {finding.Format}; {Extent(failure, finding)}"))
                .Values("  at        ", Written.Values(failure.Call), finding.Format);
            Got(sheet, failure, finding);
            if (failure.Deviation is { } deviation) sheet.Entry("  deviation ", $"{deviation.Text}: explains {failure.Count.ToString(CultureInfo.InvariantCulture)} of them");
            if (kind.Count() > 1) sheet.Entry("  also      ", string.Join(", ", kind.Skip(1).Select(x => x.finding.Subject)));
            sheet.Line("  again     " + Written.Again(finding.Function.Name, subject, finding.Format, Written.Point(failure.Call, finding.Format)));
        }
    }

    /// <summary>The answers at points where a convention decides and the subject's is another one.</summary>
    public static void Policies(Sheet sheet, IReadOnlyList<FunctionFinding> findings)
    {
        var differing = findings.SelectMany(finding => finding.Policies.Select(policy => (finding, policy)));
        foreach (var convention in differing.GroupBy(x => (x.finding.Function, Words: Convention(x.policy.Call))))
        {
            sheet.Entry("  ", $"{convention.Key.Function.Name}: {convention.Key.Words}");
            foreach (var answer in convention.GroupBy(x => Answer(x.policy, x.finding)))
                sheet.Entry("    ", $"{answer.Key}: {string.Join(", ", answer.Select(x => $"{x.finding.Subject} {x.finding.Format}"))}");
        }
    }

    private static string Extent(Failure failure, FunctionFinding finding) => failure is { From: { } from, To: { } to }
        ? $"from {FunctionTable.Input(from, finding)} to {FunctionTable.Input(to, finding)}; this is the median"
        : string.Create(CultureInfo.InvariantCulture, $"{finding.Failing} of {finding.Points} results fail");

    private static void Got(Sheet sheet, Failure failure, FunctionFinding finding)
    {
        if (failure.Call.Answer.Error is { } error)
        {
            sheet.Entry("  got       ", error);
            foreach (var line in failure.Call.Answer.Stderr.Split('\n', StringSplitOptions.RemoveEmptyEntries)) sheet.Line("  stderr    " + line.TrimEnd());
            return;
        }

        var at = Written.Place(failure.Call.At);
        if (failure.Call.Value is { } value) sheet.Number("  got       " + (at.Length == 0 ? "" : $"entry {at} = "), value, finding.Format);
        sheet.Line("  expected  " + Expected(failure));
        if (double.IsFinite(failure.Ulps)) sheet.Line($"  off       {Decimals.Ulps(failure.Ulps)} ulps");
    }

    private static string Answer(Failure policy, FunctionFinding finding)
    {
        var got = policy.Call.Value is { } value ? finding.Format.Text(value) : policy.Call.Answer.Error ?? "nothing";
        return $"at {Written.Point(policy.Call, finding.Format)}{(policy.Call.At.Length == 0 ? "" : $" entry {Written.Place(policy.Call.At)}")} {got} instead of {Decimals.Text(policy.Expected)}{(policy is { Deviation: { } deviation, Defect: not Defect.Refused } ? $", as it {deviation.Text}" : "")}";
    }

    /// <summary>The convention that decides what is owed at the call; "" where mathematics does.</summary>
    public static string Convention(Call call) =>
        call.Function.SpecialValues.FirstOrDefault(s => s.IsAt(call.Arguments))?.Convention ?? "";

    /// <summary>What the rating allows: both ends in full, for one may be the answer's neighbour.</summary>
    public static string Expected(Failure failure) => failure.Expected switch
    {
        { IsUndefined: true } => "NaN",
        { IsExact: true } exact => Decimals.Text(exact),
        var allowed => $"[{Decimals.Down(allowed.Lower)}, {Decimals.Up(allowed.Upper)}]",
    };

    /// <summary>The defect in words.</summary>
    public static string Words(Failure failure) => failure.Defect switch
    {
        Defect.Biased => "is off to one side by more than an ulp, though each result is within its rating",
        Defect.Inaccurate => "is further from the exact value than its rating allows",
        Defect.Lost => "gives 0 where the nearest number is not 0",
        Defect.WrongSign => failure.Call.Value == 0 ? "has the wrong sign of zero" : "has the wrong sign",
        Defect.WrongNonFinite when failure.Call.Value is { } got => double.IsNaN(got) ? "gives NaN where there is a value"
            : double.IsInfinity(got) ? "gives an infinity that is not due" : "gives a number where an infinity is due",
        Defect.WrongSpecialValue => "is not what is owed at a special point",
        Defect.Refused => "refuses an input of its domain",
        Defect.Crashed => "gives no result",
        _ => "is wrong",
    };
}
