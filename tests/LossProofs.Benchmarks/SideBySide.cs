using System.Diagnostics;

namespace LossProofs.Benchmarks;

/// <summary>Times several actions side by side, round after round, so that a busy machine slows all of them alike.</summary>
internal static class SideBySide
{
    private const int Rounds = 15;

    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(15);

    /// <summary>Nanoseconds for one item of each action: the least of all rounds.</summary>
    public static double[] Time(IReadOnlyList<(int Items, Action Run)> actions)
    {
        var repeats = actions.Select(a => Calibrate(a.Run)).ToArray();
        var best = Enumerable.Repeat(double.PositiveInfinity, actions.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < best.Length; i++)
            {
                var clock = Stopwatch.StartNew();
                for (var n = 0; n < repeats[i]; n++) actions[i].Run();
                best[i] = Math.Min(best[i], clock.Elapsed.TotalNanoseconds / repeats[i] / actions[i].Items);
            }

        return best;
    }

    // Often enough to be measured, and to be compiled for good.
    private static int Calibrate(Action run)
    {
        var repeats = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < 4 * Enough; repeats++) run();
        return Math.Max(1, repeats / 4);
    }
}
