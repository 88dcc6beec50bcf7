using System.Collections.Concurrent;
using LossProofs.Claims;
using LossProofs.Tests.Enclosures;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;

namespace LossProofs.Tests.OracleChecks;

/// <summary>The oracle against a reference that shares nothing with it: formulas written by hand, evaluated by MPFR.</summary>
public class ReferenceTests
{
    // More digits than the oracle's enclosures resolve, fewer than the reference has.
    private const int Sharpness = 200;

    // The second tells 1/2 + z/4 from the middle of two values down to the least subnormal z.
    private static readonly int[] Precisions = [512, 4608];

    private static readonly (Format Format, int Drawn, int Step)[] Parts = [(Format.Binary64, 3400, 3), (Format.Binary32, 1300, 1), (Format.Binary16, 900, 1)];

    private enum Outcome
    {
        Same,
        Different,

        // At an end of the domain, where the definition divides by 0 and the listed special values speak.
        Undefined,

        // MPFR's digits do not tell the result from the middle of two values.
        Undecided,
    }

    [MpfrFact]
    public Task Oracle_and_reference_round_alike_at_thousands_of_points_of_every_function()
    {
        var rows = new ConcurrentDictionary<Function, string>();
        var lists = new ConcurrentBag<(Outcome Outcome, string Text)>();
        Parallel.ForEach(Family.All, function =>
        {
            int[] same = new int[Parts.Length];
            for (var i = 0; i < Parts.Length; i++)
                foreach (var place in Places(function, Parts[i].Format, Parts[i].Drawn, Parts[i].Step))
                {
                    var (outcome, text) = Compare(place, Parts[i].Format, References.All[function]);
                    if (outcome == Outcome.Same) same[i]++; else lists.Add((outcome, text));
                }

            rows[function] = $"| {function} | {string.Join(" | ", same)} |";
            Assert.True(same.Sum() >= 5000, $"{function}: only {same.Sum()} results are compared and the same\n{string.Join('\n', lists.Select(l => l.Text).Take(20))}");
        });
        var different = lists.Where(l => l.Outcome == Outcome.Different).Select(l => l.Text).Order(StringComparer.Ordinal).ToList();
        Assert.True(different.Count == 0, $"{different.Count} differences:\n{string.Join('\n', different.Take(40))}");
        var undecided = lists.Where(l => l.Outcome == Outcome.Undecided).Select(l => l.Text).Distinct().Order(StringComparer.Ordinal).ToList();
        return Verify($"""
            # The oracle against MPFR

            Results that are the same: correctly rounded bit for bit, and the oracle's enclosure meets the reference's.
            The reference is written by hand in other forms and evaluated by MPFR with {string.Join(" to ", Precisions)} digits.

            | function | {string.Join(" | ", Parts.Select(p => p.Format))} |
            |---|{string.Concat(Parts.Select(_ => "---:|"))}
            {string.Join('\n', Family.All.Select(f => rows[f]))}

            Differences: {different.Count}.

            Not compared, for MPFR's digits do not tell them from the middle of two values: {string.Join("; ", undecided.DefaultIfEmpty("none"))}.
            Nor at q = 0 and 1, where the definition of bce_grad_q, alternative_a_grad_q or alternative_b_grad_q divides by 0: there the listed special values speak.

            """, "md").InSnapshots("oracle");
    }

    [MpfrFact]
    public void A_reference_that_is_off_by_one_part_in_2_to_the_60_is_noticed_in_every_function()
    {
        var slip = Mpfr.Of(Dyadic.One + new Dyadic(1, -60), 64);
        foreach (var function in Family.All)
            Assert.True(Differs(function, (a, at) => References.All[function](a, at) * slip), $"{function}: nothing noticed");
    }

    // A sum without its last term; a series that ends too early.
    [MpfrFact]
    public void A_reference_with_a_wrong_last_term_is_noticed()
    {
        Assert.True(Differs(InformationMeasures.Kl, (a, at) => References.All[InformationMeasures.Kl]([a[0][..^1], a[1]], at)));
        Assert.True(Differs(VectorFunctions.LogSumExp, (a, at) => References.All[VectorFunctions.LogSumExp]([a[0].Length > 1 ? a[0][..^1] : a[0]], at)));
        // log(1 + x) as x − x²/2 + x³/3 − x⁴/4 where the next term is x⁵/5 < 2^−50.
        Assert.True(Differs(ElementaryFunctions.Log1p, (a, _) => a[0][0] is var x && (x.Abs() - Mpfr.Of(new(1, -10), 64)).Sign < 0 ? x - x * x / 2 + x * x * x / 3 - x * x * x * x / 4 : x.Log1p()));
        Assert.False(Differs(ElementaryFunctions.Log1p, (a, _) => a[0][0].Log1p()));
    }

    private static bool Differs(Function function, References.Reference reference) =>
        Places(function, Format.Binary64, 200, 30).Any(place => Compare(place, Format.Binary64, reference).Outcome == Outcome.Different);

    // No point is counted twice. Of the longer vectors there are some.
    private static IEnumerable<Place> Places(Function function, Format format, int count, int step)
    {
        var vectors = function.Parameters.Any(p => p.Vector is not null);
        return Sampler.Draw(function, "mpfr", format, 1, vectors ? 4 * count : 3 * count / 2)
            .Where((a, i) => a[0].Length < 16 || (i % 10 == 0 && a[0].Length < 64)).DistinctBy(a => string.Join(';', a.Select(v => string.Join(' ', v))))
            .SelectMany(a => Points.Entries(function, a)).Take(count)
            .Concat(vectors ? [] : Points.Binades(function, format, step).SelectMany(a => Points.Entries(function, a)));
    }

    private static (Outcome Outcome, string Text) Compare(Place place, Format format, References.Reference reference)
    {
        var exact = Oracle.Value(place.Function, place.Arguments, place.At, format);
        if (exact.IsUndefined && place.Arguments.Any(a => a[0] is 0 or 1)) return (Outcome.Undefined, place.Describe(format));
        var (expected, decided) = Decided(place, format, reference);
        if (expected.IsNaN || exact.IsUndefined) return (Outcome.Different, $"{place.Describe(format)}: {exact} against {(expected.IsNaN ? "NaN" : expected.Value)}");
        if (!decided) return (Outcome.Undecided, place.Describe(format));
        var (ours, theirs) = (Oracle.Nearest(exact, format), format.Nearest(expected.Value));
        return (ours == theirs && exact.Meets(expected.Around(Sharpness)) ? Outcome.Same : Outcome.Different, $"{place.Describe(format)}: {exact} against {expected.Value}, {format.Hex(ours)} against {format.Hex(theirs)}");
    }

    // With so many digits that the rounding is not in doubt. A result of 0 by underflow beyond 2^−(2^60) is.
    private static (Mpfr Value, bool Decided) Decided(Place place, Format format, References.Reference reference)
    {
        for (var i = 0; ; i++)
        {
            var bits = Precisions[i];
            var value = reference([.. place.Arguments.Select(a => a.Select(x => Mpfr.Of(Dyadic.Of(x), bits)).ToArray())], place.At);
            if (value.IsNaN || value.IsExact) return (value, true);
            var around = value.Around(bits / 2);
            var decided = format.Nearest(around.Lower).Equals(format.Nearest(around.Upper));
            if ((decided && !value.IsZero) || i == Precisions.Length - 1) return (value, decided);
        }
    }
}
