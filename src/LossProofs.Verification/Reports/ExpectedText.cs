using LossProofs.Verification.Deviations;

namespace LossProofs.Verification.Reports;

/// <summary>What a deviations file expected, and what is wrong with the file.</summary>
internal static class ExpectedText
{
    /// <summary>The expected failures by entry with the reasons, then the entries that do not hold.</summary>
    public static void Write(Sheet sheet, DeviationReview review)
    {
        if (review.Expected.Count > 0) sheet.Heading("Deviations that are expected (not passed, and no failures)");
        foreach (var entry in review.Expected.GroupBy(e => e.Entry))
        {
            var seen = entry.Select(e => e.Case).ToList();
            var words = seen[0].Failure is { } failure ? failure.Deviation?.Text ?? FailureText.Words(failure) : "is not as required";
            sheet.Entry("  ", $"{string.Join(", ", seen.Select(c => $"{c.Name} of {c.Variant} in {c.Format}").Distinct())}: {words}");
            sheet.Entry("    ", $"{DeviationText.Of(entry.Key.Class)}: {entry.Key.Reason}{(entry.Key.Issue is { } issue ? $" {issue}" : "")}");
        }

        if (review.Faults.Count > 0) sheet.Heading("Entries of the deviations file that do not hold");
        foreach (var (entry, fault) in review.Faults) sheet.Entry("  ", $"{entry.Name}: {fault}");
    }
}
