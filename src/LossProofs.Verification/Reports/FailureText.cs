using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Reports;

/// <summary>What is wrong with a function of a subject, with the input that shows it.</summary>
internal static class FailureText
{
    /// <summary>Each kind of failure of a function, shrunk, with the line that shows it again.</summary>
    public static void Write(Sheet sheet, FunctionFinding finding, string subject)
    {
        foreach (var failure in finding.Failures)
        {
            var call = failure.Call;
            sheet.Line()
                .Line($"{finding.Function.Name} of {finding.Subject} {Words(failure)}.")
                .Line(string.Create(CultureInfo.InvariantCulture, $"  where     {finding.Format}; {finding.Failing} of {finding.Points} results fail"))
                .Values("  at        ", Written.Values(call), finding.Format);
            Got(sheet, failure, finding);
            sheet.Line("  again     " + Written.Again(finding.Function.Name, subject, finding.Format, Written.Point(call, finding.Format)));
        }
    }

    /// <summary>The answers at points where a convention decides and the subject's is another one.</summary>
    public static void Policies(Sheet sheet, IReadOnlyList<FunctionFinding> findings)
    {
        foreach (var finding in findings)
            foreach (var policy in finding.Policies)
                sheet.Entry($"  {finding.Function.Name} of {finding.Subject}, {finding.Format}: ",
                    $"{Written.Point(policy.Call, finding.Format)} gives {Answer(policy.Call, finding)}, {Decimals.Text(policy.Expected)} by the convention: {Convention(policy.Call)}");
    }

    private static void Got(Sheet sheet, Failure failure, FunctionFinding finding)
    {
        if (failure.Call.Answer.Error is { } error)
        {
            sheet.Entry("  got       ", error);
            return;
        }

        var at = Written.Place(failure.Call.At);
        if (failure.Call.Value is { } value) sheet.Number("  got       " + (at.Length == 0 ? "" : $"entry {at} = "), value, finding.Format);
        sheet.Line("  expected  " + Expected(failure));
        if (double.IsFinite(failure.Ulps)) sheet.Line($"  off       {Decimals.Ulps(failure.Ulps)} ulps");
    }

    private static string Answer(Call call, FunctionFinding finding) => call.Value is { } value ? finding.Format.Text(value) : call.Answer.Error ?? "nothing";

    /// <summary>The convention that decides what is owed at the call; "" where mathematics does.</summary>
    public static string Convention(Call call) =>
        call.Function.SpecialValues.FirstOrDefault(s => s.Arguments.Zip(call.Arguments).All(p => p.First.AsSpan().SequenceEqual(p.Second)))?.Convention ?? "";

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
        Defect.Inaccurate => "is further from the exact value than its rating allows",
        Defect.Lost => "gives 0 where the format has a value that is not",
        Defect.WrongSign => "has the wrong sign",
        Defect.WrongNonFinite when failure.Call.Value is { } got => double.IsNaN(got) ? "gives NaN where there is a value"
            : double.IsInfinity(got) ? "gives an infinity that is not due" : "gives a number where an infinity is due",
        Defect.WrongSpecialValue => "is not what is owed at a special point",
        Defect.Crashed => "gives no result",
        _ => "is wrong",
    };
}
