namespace LossProofs.Verification.Gradients;

/// <summary>Counts entries chunk by chunk; chunks are joined in their order.</summary>
internal sealed class GradientTally
{
    private const int MostFaults = 3;

    private readonly Dictionary<GradVerdict, int> verdicts = [];

    private readonly Dictionary<GradRegion, RegionCount> regions = [];

    private readonly Dictionary<GradVerdict, GradientFailure> failures = [];

    private readonly List<string> reductionFaults = [];

    private int red, settled, conventions;

    private double share, sight;

    /// <summary>How many values of the function were asked for.</summary>
    public int Values { get; set; }

    /// <summary>How many gradients have too few numbers.</summary>
    public int Unanswered { get; set; }

    /// <summary>How many wrong gradients, put in to be found, are green.</summary>
    public int Escaped { get; set; }

    /// <summary>How many batches were held against their samples.</summary>
    public int Reductions { get; set; }

    /// <summary>How the second opinions agree.</summary>
    public Agreement Agreement { get; private set; }

    /// <summary>Counts an entry.</summary>
    public void Add(GradientFailure found, bool isOtherConvention)
    {
        var entry = found.Entry;
        verdicts[entry.Verdict] = verdicts.GetValueOrDefault(entry.Verdict) + 1;
        var before = regions.GetValueOrDefault(found.Region);
        regions[found.Region] = new(before.Checks + 1, before.Unresolved + (entry.Verdict == GradVerdict.Unresolved ? 1 : 0));
        if (isOtherConvention) conventions++;
        if (entry is { Verdict: GradVerdict.Pass })
        {
            share = Math.Max(share, Math.Abs(entry.Claimed - entry.Measured) / entry.Bound.Total);
            sight = Math.Max(sight, entry.Sight);
        }

        if (entry.IsGreen)
        {
            if (!entry.IsAccepted) settled++;
            return;
        }

        red++;
        failures.TryAdd(entry.Verdict, found);
    }

    /// <summary>Notes what does not fit between a batch and its samples.</summary>
    public void AddReductionFault(string fault)
    {
        if (reductionFaults.Count < MostFaults) reductionFaults.Add(fault);
    }

    /// <summary>Notes how far second opinions are from the oracle.</summary>
    public void Compare(double dualUlps, double complexUlps) =>
        Agreement = new(Agreement.Compared + 1, Math.Max(Agreement.DualUlps, dualUlps), Math.Max(Agreement.ComplexUlps, complexUlps));

    /// <summary>Adds a later chunk.</summary>
    public void Add(GradientTally later)
    {
        foreach (var (verdict, count) in later.verdicts) verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + count;
        foreach (var (region, count) in later.regions)
            regions[region] = new(regions.GetValueOrDefault(region).Checks + count.Checks, regions.GetValueOrDefault(region).Unresolved + count.Unresolved);
        foreach (var (verdict, failure) in later.failures) failures.TryAdd(verdict, failure);
        foreach (var fault in later.reductionFaults) AddReductionFault(fault);
        (red, settled, conventions) = (red + later.red, settled + later.settled, conventions + later.conventions);
        (share, sight) = (Math.Max(share, later.share), Math.Max(sight, later.sight));
        (Values, Unanswered, Reductions, Escaped) = (Values + later.Values, Unanswered + later.Unanswered, Reductions + later.Reductions, Escaped + later.Escaped);
        var (a, b) = (Agreement, later.Agreement);
        Agreement = new(a.Compared + b.Compared, Math.Max(a.DualUlps, b.DualUlps), Math.Max(a.ComplexUlps, b.ComplexUlps));
    }

    /// <summary>The finding.</summary>
    public GradientFinding Finding(Claims.Function function, string subject, Enclosures.Format format) => new(function, subject, format)
    {
        Verdicts = verdicts.OrderBy(v => v.Key).ToDictionary(), Regions = regions.OrderBy(r => r.Key).ToDictionary(), Red = red, Settled = settled,
        Failures = [.. failures.OrderByDescending(f => f.Key).Select(f => f.Value)], OtherConventions = conventions, WorstShare = share, WorstSight = sight,
        Values = Values, Opinions = Agreement, Reductions = Reductions, ReductionFaults = reductionFaults, Unanswered = Unanswered, Escaped = Escaped,
    };
}
