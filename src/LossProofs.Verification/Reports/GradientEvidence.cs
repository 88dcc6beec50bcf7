using System.Globalization;
using LossProofs.Verification.Gradients;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Reports;

/// <summary>What a run of everything says of gradients.</summary>
internal static class GradientEvidence
{
    /// <summary>A sentence, and a line for each gradient that is not green; nothing where no gradient was checked.</summary>
    public static void Write(Sheet sheet, IReadOnlyList<FunctionFinding> functions)
    {
        List<GradientFinding> gradients = [.. functions.Select(f => f.Gradient).OfType<GradientFinding>()];
        if (gradients.Count == 0) return;
        var red = gradients.Where(g => !g.Passed).ToList();
        sheet.Heading("Gradients against the subject's own values (evidence; 'gradcheck' judges)").Entry("  ", string.Create(CultureInfo.InvariantCulture,
            $"{gradients.Count - red.Count} of {gradients.Count} hold, in {gradients.Sum(g => g.Checks)} partial derivatives; differences leave {gradients.Sum(g => g.Verdicts.GetValueOrDefault(GradVerdict.Unresolved))} open."));
        foreach (var g in red)
            sheet.Entry("  ", string.Create(CultureInfo.InvariantCulture, $"{g.Function} in {g.Format}: {g.Red} of {g.Checks} red{(g.Failures.Count > 0 ? $", {string.Join(", ", g.Failures.Select(f => GradText.Word(f.Entry.Verdict)))}" : "")}{(g.ReductionFaults.Count > 0 ? ", a batch does not fit its samples" : "")}"));
    }
}
