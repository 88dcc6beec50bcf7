using System.Collections.Concurrent;
using LossProofs.Claims;
using LossProofs.Tests.Enclosures;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.OracleChecks;

/// <summary>The oracle against a reference that shares nothing with it: formulas written by hand, evaluated by MPFR.</summary>
public class ReferenceTests
{
    // More than the oracle's enclosures resolve, fewer than the reference has.
    private const int Sharpness = 200;

    private static readonly int[] Precisions = [512, 4608];

    private static readonly (Format Format, int Drawn, int Step)[] Parts = [(Format.Binary64, 3000, 3), (Format.Binary32, 1300, 1), (Format.Binary16, 900, 1)];

    [MpfrFact]
    public Task Oracle_and_reference_round_alike_at_thousands_of_points_of_every_function()
    {
        var rows = new ConcurrentDictionary<Function, string>();
        var differences = new ConcurrentBag<string>();
        Parallel.ForEach(Family.All, function =>
        {
            var counts = new List<int>();
            foreach (var (format, drawn, step) in Parts)
            {
                var compared = 0;
                foreach (var place in Places(function, format, drawn, step))
                {
                    if (Difference(place, format, References.All[function]) is { } difference) differences.Add(difference);
                    compared++;
                }

                counts.Add(compared);
            }

            Assert.True(counts.Sum() >= 5000, $"{function}: {counts.Sum()} points");
            rows[function] = $"| {function} | {string.Join(" | ", counts)} |";
        });
        Assert.True(differences.IsEmpty, $"{differences.Count} differences:\n{string.Join('\n', differences.Order(StringComparer.Ordinal).GroupBy(d => d[..d.IndexOf('(')]).SelectMany(g => g.GroupBy(d => d.Contains("undefined")).SelectMany(h => h.Where((_,i) => i % (1+h.Count()/7) == 0).Append("TOTAL " + h.Count()))))}");
        return Verify($"""
            # The oracle against MPFR

            Results compared, function by function: the correctly rounded ones are the same bit for bit, and the enclosures meet.

            | function | {string.Join(" | ", Parts.Select(p => p.Format))} |
            |---|{string.Concat(Parts.Select(_ => "---:|"))}
            {string.Join('\n', Family.All.Select(f => rows[f]))}

            Differences: 0.

            """, "md").InSnapshots("oracle");
    }

    // σ with e^−z cut to e^−z (1 + 2^−60), and so on: a slip in the last place of a sixty-digit result.
    [MpfrFact]
    public void A_reference_that_is_off_by_one_part_in_2_to_the_60_differs_somewhere()
    {
        foreach (var function in Family.All)
            Assert.True(
                Places(function, Format.Binary64, 60, 30).Any(place => Difference(place, Format.Binary64, (a, at) => References.All[function](a, at) * Mpfr.Of(Dyadic.One + new Dyadic(1, -60), 64)) is not null),
                $"{function}: nothing noticed");
    }

    private static IEnumerable<Place> Places(Function function, Format format, int count, int step)
    {
        if (function.Parameters.All(p => p.Vector is null))
            return Points.Drawn(function, "mpfr", format, 1, count).Select(d => d.Arguments).Concat(Points.Binades(function, format, step)).SelectMany(a => Points.Entries(function, a));
        // Of the longer vectors some.
        return Points.Drawn(function, "mpfr", format, 1, 2 * count).Where((d, i) => d.Arguments[0].Length < 16 || (i % 8 == 0 && d.Arguments[0].Length < 64))
            .SelectMany(d => Points.Entries(function, d.Arguments)).Take(count);
    }

    // null where there is none.
    private static string? Difference(Place place, Format format, References.Reference reference)
    {
        var exact = Oracle.Value(place.Function, place.Arguments, place.At, format);
        var expected = Decided(place, format, reference);
        if (expected.IsNaN || exact.IsUndefined) return expected.IsNaN && exact.IsUndefined ? null : $"{place.Describe(format)}: {exact} against {(expected.IsNaN ? "NaN" : expected.Value.ToString())}";
        var (ours, theirs) = (Oracle.Nearest(exact, format), format.Nearest(expected.Value));
        return ours == theirs && exact.Meets(expected.Around(Sharpness)) ? null : $"{place.Describe(format)}: {exact} against {expected.Value}, {format.Hex(ours)} against {format.Hex(theirs)}";
    }

    // With so many digits that the rounding is not in doubt, or the most.
    private static Mpfr Decided(Place place, Format format, References.Reference reference)
    {
        Mpfr? value = null;
        foreach (var bits in Precisions)
        {
            value = reference([.. place.Arguments.Select(a => a.Select(x => Mpfr.Of(Dyadic.Of(x), bits)).ToArray())], place.At);
            if (value.IsNaN || value.IsExact) break;
            var around = value.Around(bits / 2);
            if (!value.IsZero && format.Nearest(around.Lower).Equals(format.Nearest(around.Upper))) break;
        }

        return value!;
    }
}
