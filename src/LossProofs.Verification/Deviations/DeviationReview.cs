using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Deviations;

/// <summary>A run held against a deviations file.</summary>
/// <param name="Expected">The failing cases that an entry covers and describes, with that entry.</param>
/// <param name="Faults">What is wrong with the entries.</param>
public sealed record DeviationReview(IReadOnlyList<(DeviationCase Case, DeviationEntry Entry)> Expected, IReadOnlyList<(DeviationEntry Entry, string Fault)> Faults)
{
    /// <summary>Holds a run against the entries.</summary>
    /// <param name="report">The run.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="today">The day of the run.</param>
    public static DeviationReview Of(RunReport report, IReadOnlyList<DeviationEntry> entries, DateOnly today)
    {
        var cases = DeviationCase.Of(report);
        List<(DeviationCase, DeviationEntry)> expected = [];
        foreach (var seen in cases.Where(c => c.Fails))
            if (entries.FirstOrDefault(e => e.Covers(seen) && e.Observed.Fits(seen)) is { } entry) expected.Add((seen, entry));
        return new(expected, [.. entries.SelectMany(e => Justification(e, today).Concat(Match(e, cases, report.Options)).Select(fault => (e, fault)))]);
    }

    /// <summary>The entry that a failing case is expected by; null where it is not.</summary>
    public DeviationEntry? By(Judging.Failure failure) => Expected.FirstOrDefault(e => ReferenceEquals(e.Case.Failure, failure)).Entry;

    /// <summary>The entry that a claim's failing is expected by; null where it is not.</summary>
    public DeviationEntry? By(Judging.ClaimFinding finding) => Expected.FirstOrDefault(e => ReferenceEquals(e.Case.Claim, finding)).Entry;

    private static IEnumerable<string> Justification(DeviationEntry entry, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(entry.Reason)) yield return "has no reason";
        else if (entry.Reason.TrimStart().StartsWith(DeviationEntry.Unwritten, StringComparison.Ordinal)) yield return $"has the reason {DeviationEntry.Unwritten}: a person has to write why";
        if (entry.Class == DeviationClass.Bug && string.IsNullOrWhiteSpace(entry.Issue)) yield return "is of class bug and names no issue";
        if (entry.Until is { } until && today > until) yield return string.Create(CultureInfo.InvariantCulture, $"has expired: until {until:yyyy-MM-dd}, today {today:yyyy-MM-dd}");
    }

    private static IEnumerable<string> Match(DeviationEntry entry, IReadOnlyList<DeviationCase> cases, RunOptions options)
    {
        if (!WasAsked(entry, options)) yield break;
        var covered = cases.Where(entry.Covers).ToList();
        if (covered.Count == 0)
        {
            yield return "matches nothing that was run";
            yield break;
        }

        // A variant that does not fail passes nothing: the others of its function and format may.
        foreach (var group in covered.GroupBy(c => (c.Name, c.Format)))
            if (!group.Any(c => c.Fails)) yield return $"covers {group.Key.Name} in {group.Key.Format}, which now passes";
            else if (!group.Any(c => c.Fails && entry.Observed.Fits(c))) yield return $"covers {group.Key.Name} in {group.Key.Format}, which fails in another way than observed";
        var matches = covered.Count(c => c.Fails && entry.Observed.Fits(c));
        if (matches > entry.MaxMatches) yield return string.Create(CultureInfo.InvariantCulture, $"matches {matches} cases; allowed: {entry.MaxMatches}");
    }

    // A run of some functions, claims or formats says nothing of the others; of what is in no catalog every run does.
    private static bool WasAsked(DeviationEntry entry, RunOptions options)
    {
        if (entry.Format is { } format && !options.Formats.Contains(format)) return false;
        var (pattern, chosen) = entry.Function is { } function ? (function, options.Functions) : (entry.Claim!, options.Claims);
        var known = (entry.Function is null ? Catalog.All.Select(c => c.Id) : Family.All.Select(f => f.Name)).Where(name => Run.Matches(pattern, name)).ToList();
        return known.Count == 0 || known.Any(name => Run.Matches(chosen, name));
    }
}
