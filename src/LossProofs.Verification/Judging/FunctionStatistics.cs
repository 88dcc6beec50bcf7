namespace LossProofs.Verification.Judging;

/// <summary>What many measurements of a function come to.</summary>
internal static class FunctionStatistics
{
    /// <summary>The finding with the errors of the results, and the kinds of results, counted.</summary>
    public static FunctionFinding With(this FunctionFinding finding, IReadOnlyList<Measurement> measured)
    {
        var finite = measured.Where(m => double.IsFinite(m.Ulps) && m.Call.Value is { } got && double.IsFinite(got)).OrderBy(m => m.Ulps).ToList();
        var known = measured.Where(m => m is { Nearest: not null, Call.Value: not null }).Select(m => (m.Call, Got: m.Call.Value!.Value, Nearest: m.Nearest!.Value, m.Ulps, m.OnlyAsStated)).ToList();
        var worst = finite.Count > 0 ? finite.First(m => m.Ulps == finite[^1].Ulps) : null;
        return finding with
        {
            MedianUlps = Percentile(finite, 50),
            P99Ulps = Percentile(finite, 99),
            WorstUlps = worst?.Ulps ?? 0,
            Peaks = Peak.Of(finite),
            Worst = worst is { Ulps: > 0 } ? worst.Call : null,
            NotNearest = Count(known.Where(m => m.Got != m.Nearest)),
            WrongNonFinite = Count(known.Where(m => m.Got != m.Nearest && !(double.IsFinite(m.Got) && double.IsFinite(m.Nearest)))),
            Lost = Count(known.Where(m => m.Got == 0 && m.Nearest != 0)),
            WrongSign = Count(known.Where(m => m.Got * Math.Sign(m.Nearest) < 0)),
            OnlyAsStated = Count(known.Where(m => m.OnlyAsStated)),
        };
    }

    // The least that so many of a hundred do not exceed.
    private static double Percentile(List<Measurement> ordered, int hundredths) =>
        ordered.Count == 0 ? 0 : ordered[(ordered.Count * hundredths + 99) / 100 - 1].Ulps;

    private static Occurrences Count(IEnumerable<(Call Call, double Got, double Nearest, double Ulps, bool OnlyAsStated)> results)
    {
        var all = results.ToList();
        return new(all.Count, all.Count == 0 ? null : all.MaxBy(m => double.IsFinite(m.Ulps) ? m.Ulps : double.MaxValue).Call);
    }
}
