using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Vectors;

/// <summary>The test vectors of a function in a format.</summary>
public sealed class VectorSet
{
    // Terms so much larger than their sum, and arguments so near 1, have lost that many binary digits.
    private const int LostDigits = 10;

    private static readonly IntervalField Outward = new(128);

    private readonly Function function;

    private readonly Format format;

    private readonly Dyadic leastNormal;

    // What the function tends to: its results at infinite arguments.
    private readonly HashSet<double> limits;

    private VectorSet(Function function, Format format)
    {
        (this.function, this.format) = (function, format);
        leastNormal = new(1, format.LeastExponent + format.Digits - 1);
        limits = [0, .. function.SpecialValues.Where(s => s.Arguments.Any(a => a.Any(double.IsInfinity))).SelectMany(s => s.Result)];
    }

    /// <summary>The vectors, sorted by their ids.</summary>
    public static IReadOnlyList<TestVector> Of(Function function, Format format)
    {
        var set = new VectorSet(function, format);
        var special = FunctionPoints.Special(function, format).Select(set.Owed);
        var others = VectorPoints.Of(function, format).Select(set.Computed).OfType<TestVector>();
        return [.. special.Concat(others).DistinctBy(v => v.Id).OrderBy(v => v.Id, StringComparer.Ordinal)];
    }

    // A listed value: exact, or within the rating where it is rounded, as the judge takes it.
    private TestVector Owed(SpecialValue special)
    {
        double[][] arguments = [.. special.Arguments];
        var entries = special.Result.Select((owed, place) => double.IsNaN(owed) ? new TestVector.Entry(double.NaN, double.NaN, double.NaN, Interval.Undefined)
            : double.IsFinite(owed) && owed != 0 && owed != 1 ? Within(arguments, Call.Subscripts(function, arguments, place), Interval.Exactly(owed))
            : new(owed, owed, owed, Interval.Exactly(owed))).ToList();
        return new(function, format, arguments, entries, Flags(arguments, entries, isListed: true, special.Convention is not null));
    }

    // null where the definition says nothing, as at 0/0.
    private TestVector? Computed(double[][] arguments)
    {
        var count = Call.NumbersOf(function, arguments);
        int[][] places = [.. Enumerable.Range(0, count).Select(n => Call.Subscripts(function, arguments, n))];
        Interval[] exact = [.. places.Select(at => Oracle.Value(function, arguments, at, format))];
        if (exact.Any(e => e.IsUndefined)) return null;
        var entries = places.Zip(exact, (at, e) => Within(arguments, at, e)).ToList();
        return new(function, format, arguments, entries, Flags(arguments, entries, isListed: false, function.Kink is { } kink && places.Any(at => About(kink, arguments, at).HasZero)));
    }

    private TestVector.Entry Within(double[][] arguments, int[] at, Interval exact)
    {
        var allowed = Oracle.Allowed(function, arguments, at, exact, format);
        var bounds = Outward.Add(exact, new(-allowed, allowed));
        double value = SignedZero(Oracle.Nearest(exact, format), arguments), lo = format.Nearest(bounds.Lower), hi = format.Nearest(bounds.Upper);
        if (Dyadic.Of(lo) < bounds.Lower && !double.IsInfinity(lo)) lo = format.Up(lo);
        if (Dyadic.Of(hi) > bounds.Upper && !double.IsInfinity(hi)) hi = format.Down(hi);
        // The rounded value is right whatever the rating; bounds of 0 have no sign.
        return new(value, Math.Min(lo, value) + 0.0, Math.Max(hi, value) + 0.0, exact);
    }

    // The sign of a zero is judged for a few functions, at ±0.
    private double SignedZero(double value, double[][] arguments) =>
        value != 0 ? value : function.KeepsSignOfZero && double.IsNegative(arguments[0][0]) ? -0.0 : 0.0;

    private List<VectorFlag> Flags(double[][] arguments, List<TestVector.Entry> entries, bool isListed, bool isConvention)
    {
        var flags = new List<VectorFlag>();
        if (isListed || arguments.Where((a, i) => a.Any(x => IsEnd(function.Parameters[i], x))).Any()) flags.Add(VectorFlag.Edge);
        if (arguments.SelectMany(a => a).Concat(entries.Select(e => e.Value)).Any(IsSubnormal)) flags.Add(VectorFlag.Subnormal);
        if (!isListed && (entries.Where((e, n) => Cancels(arguments, Call.Subscripts(function, arguments, n), e.Exact)).Any() || arguments.Where((a, i) => EndsAtOne(function.Parameters[i]) && a.Any(IsNearOne)).Any())) flags.Add(VectorFlag.Cancellation);
        if (entries.Any(IsSaturated)) flags.Add(VectorFlag.Saturation);
        if (isConvention) flags.Add(VectorFlag.Convention);
        return flags;
    }

    private static Domain DomainOf(Parameter parameter) => parameter.Scalar?.Domain ?? parameter.Vector!.Domain;

    private static bool IsEnd(Parameter parameter, double x) => !double.IsFinite(x) || (Rational.Exactly(x) is var exact && (exact == DomainOf(parameter).Lower || exact == DomainOf(parameter).Upper));

    private static bool EndsAtOne(Parameter parameter) => DomainOf(parameter).Upper == (Rational)1;

    private bool IsSubnormal(double x) => x != 0 && double.IsFinite(x) && Dyadic.Of(Math.Abs(x)) < leastNormal;

    private static bool IsNearOne(double x) => x != 1 && Math.Abs(1 - x) < Math.ScaleB(1, -LostDigits);

    private bool Cancels(double[][] arguments, int[] at, Interval exact) =>
        function.Scale is { } scale && About(scale, arguments, at) is { IsUndefined: false } terms && terms.Upper.Sign > 0
        && Outward.Multiply(Interval.Exactly(exact.Size), Interval.Exactly(new Dyadic(1, LostDigits))).Upper <= terms.Lower;

    private bool IsSaturated(TestVector.Entry entry) => !double.IsNaN(entry.Value) && (double.IsInfinity(entry.Value) || limits.Contains(entry.Value)) && !(entry.Exact.IsExact && entry.Exact.Contains(Dyadic.Of(entry.Value)));

    private Interval About(Formula formula, double[][] arguments, int[] at) => new Definitions(new IntervalField(64)).About(function, formula, Oracle.Exactly(arguments, function), at);
}
