using System.Numerics;
using System.Runtime.CompilerServices;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Columns;

/// <summary>
/// Interval arithmetic on columns in doubles, each end moved outwards by more than its rounding: enclosures at some
/// nanoseconds a number. They decide how nearly every result is rounded to 24 or 11 digits; the oracle decides the rest.
/// </summary>
/// <param name="length">The length of the columns, a multiple of <see cref="Granularity"/>.</param>
public sealed class ColumnField(int length) : IField<Column>
{
    /// <summary>The lengths of columns are multiples of this.</summary>
    public const int Granularity = 64;

    // One rounding is at most u = 2^−53 of the result, where that is normal.
    private const double Rounding = 1.0 / (1L << 52);

    private static readonly Vector<double> Largest = new(double.MaxValue), LeastNormal = new(2.2250738585072014e-308);

    private readonly Dictionary<Rational, Column> constants = [];

    private readonly List<double[]> arrays = [];

    private int used;

    /// <summary>The length of the columns.</summary>
    public int Length { get; } = length > 0 && length % Granularity == 0 ? length : throw new ArgumentOutOfRangeException(nameof(length), length, $"length is {length}; allowed: multiples of {Granularity}.");

    /// <inheritdoc/>
    public Column Pi => throw new NotSupportedException("No function of one number is made with π.");

    /// <summary>Gives back every column that was computed; those of constants stay.</summary>
    public void Reset() => used = 0;

    /// <inheritdoc/>
    public Column Of(Rational value)
    {
        if (constants.TryGetValue(value, out var known)) return known;
        var exact = new IntervalField(128).Of(value);
        var nearest = exact.Middle();
        double[] lower = new double[Length], upper = new double[Length];
        var isExact = exact.IsExact && Dyadic.Of(nearest) == exact.Lower;
        Array.Fill(lower, isExact ? nearest : Math.BitDecrement(nearest));
        Array.Fill(upper, isExact ? nearest : Math.BitIncrement(nearest));
        return constants[value] = isExact ? Column.Exactly(lower) : new(lower, upper);
    }

    /// <inheritdoc/>
    public Column Add(Column a, Column b)
    {
        var sum = Fresh();
        for (var i = 0; i < Length; i += Vector<double>.Count)
            Store(sum, i, At(a.Lower, i) + At(b.Lower, i), At(a.Upper, i) + At(b.Upper, i), Rounding);
        return sum;
    }

    /// <inheritdoc/>
    public Column Negate(Column a)
    {
        if (!a.IsExact) return new(Negated(a.Upper), Negated(a.Lower));
        return Column.Exactly(Negated(a.Lower));
    }

    /// <inheritdoc/>
    public Column Multiply(Column a, Column b)
    {
        var product = Fresh();
        for (var i = 0; i < Length; i += Vector<double>.Count)
        {
            Vector<double> p = At(a.Lower, i) * At(b.Lower, i), q = At(a.Lower, i) * At(b.Upper, i), r = At(a.Upper, i) * At(b.Lower, i), s = At(a.Upper, i) * At(b.Upper, i);
            Store(product, i, Vector.Min(Vector.Min(p, q), Vector.Min(r, s)), Vector.Max(Vector.Max(p, q), Vector.Max(r, s)), Rounding);
        }

        return product;
    }

    /// <summary>a / b; nothing is said where 0 lies in b.</summary>
    public Column Divide(Column a, Column b)
    {
        var quotient = Fresh();
        for (var i = 0; i < Length; i += Vector<double>.Count)
        {
            Vector<double> low = At(b.Lower, i), high = At(b.Upper, i);
            Vector<double> p = At(a.Lower, i) / low, q = At(a.Lower, i) / high, r = At(a.Upper, i) / low, s = At(a.Upper, i) / high;
            var apart = Vector.GreaterThan(low, Vector<double>.Zero) | Vector.LessThan(high, Vector<double>.Zero);
            var nothing = Vector.ConditionalSelect(apart, Vector<double>.Zero, new Vector<double>(double.NaN));
            Store(quotient, i, Vector.Min(Vector.Min(p, q), Vector.Min(r, s)) + nothing, Vector.Max(Vector.Max(p, q), Vector.Max(r, s)) + nothing, Rounding);
        }

        return quotient;
    }

    /// <inheritdoc/>
    public Column Exp(Column a)
    {
        var power = Monotone<ExpSeries>(a);
        Beyond(a, power);
        for (var i = 0; i < Length; i += Vector<double>.Count)
            Vector.ConditionalSelect(Vector.LessThan(At(a.Lower, i), new(-ExpSeries.Most)), Vector<double>.Zero, Vector.Max(At(power.Lower, i), Vector<double>.Zero)).CopyTo(power.Lower, i);
        return power;
    }

    /// <inheritdoc/>
    public Column Expm1(Column a)
    {
        var power = Monotone<Expm1Series>(a);
        Beyond(a, power);
        for (var i = 0; i < Length; i += Vector<double>.Count) Vector.Max(At(power.Lower, i), -Vector<double>.One).CopyTo(power.Lower, i);
        return power;
    }

    /// <summary>log a; nothing is said of negative numbers.</summary>
    public Column Log(Column a) => Monotone<LogSeries>(a, 0, LeastNormal);

    /// <summary>log(1 + a); nothing is said of numbers below −1.</summary>
    public Column Log1p(Column a) => Monotone<Log1pSeries>(a, -1, new(Math.BitIncrement(-1)));

    /// <inheritdoc/>
    public Column Meet(Column a, Column b) => Pairwise(a, b, OrElseMax, OrElseMin);

    /// <inheritdoc/>
    public Column Abs(Column a)
    {
        if (a.IsExact)
        {
            var values = Rent();
            for (var i = 0; i < Length; i += Vector<double>.Count) Vector.Abs(At(a.Lower, i)).CopyTo(values, i);
            return Column.Exactly(values);
        }

        var size = Fresh();
        for (var i = 0; i < Length; i += Vector<double>.Count)
        {
            Vector<double> low = At(a.Lower, i), high = At(a.Upper, i);
            Vector.Max(Vector.Max(low, -high), Vector<double>.Zero).CopyTo(size.Lower, i);
            Vector.Max(high, -low).CopyTo(size.Upper, i);
        }

        return size;
    }

    /// <inheritdoc/>
    public Column Max(Column a, Column b) => Pairwise(a, b, Vector.Max, Vector.Max);

    /// <summary>a^b for a whole number b from 1 to 8.</summary>
    /// <exception cref="NotSupportedException">The exponent is another.</exception>
    public Column Power(Column a, Column b)
    {
        if (!b.IsExact || b.Lower[0] is not (>= 1 and <= 8) || b.Lower[0] % 1 != 0 || b.Lower.AsSpan(0, Length).ContainsAnyExcept(b.Lower[0])) throw new NotSupportedException("A power is not a whole number from 1 to 8.");
        var power = a;
        for (var n = (int)b.Lower[0]; n > 1; n--) power = Multiply(power, a);
        return power;
    }

    /// <inheritdoc/>
    public Column Choose(bool? condition, Column then, Column otherwise) => condition switch
    {
        true => then,
        false => otherwise,
        null => Pairwise(then, otherwise, Vector.Min, Vector.Max),
    };

    /// <summary>Whether the relation is sure to hold in every row, sure to fail in every row, or neither.</summary>
    public bool? Compare(Column a, Comparison comparison, Column b)
    {
        switch (comparison)
        {
            case Comparison.Greater: return Compare(b, Comparison.Less, a);
            case Comparison.GreaterOrEqual: return Compare(b, Comparison.LessOrEqual, a);
            case Comparison.Equal or Comparison.NotEqual:
                var apart = All(a.Upper, b.Lower, Vector.LessThanAll) || All(b.Upper, a.Lower, Vector.LessThanAll);
                var same = a.IsExact && b.IsExact && All(a.Lower, b.Lower, Vector.EqualsAll);
                return apart ? comparison == Comparison.NotEqual : same ? comparison == Comparison.Equal : null;
            case Comparison.Less: return All(a.Upper, b.Lower, Vector.LessThanAll) ? true : All(a.Lower, b.Upper, Vector.GreaterThanOrEqualAll) ? false : null;
            default: return All(a.Upper, b.Lower, Vector.LessThanOrEqualAll) ? true : All(a.Lower, b.Upper, Vector.GreaterThanAll) ? false : null;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> At(double[] values, int i) => new(values, i);

    private static Vector<double> OrElseMax(Vector<double> a, Vector<double> b) => Vector.ConditionalSelect(Vector.Equals(a, a), Vector.ConditionalSelect(Vector.Equals(b, b), Vector.Max(a, b), a), b);

    private static Vector<double> OrElseMin(Vector<double> a, Vector<double> b) => -OrElseMax(-a, -b);

    // The ends moved outwards: by twice the bound, which covers the rounding of the move, and the least normal number, which covers
    // subnormal results; processors are slow with those themselves. An overflow leaves the largest number as a lower end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Column column, int i, Vector<double> lower, Vector<double> upper, double bound)
    {
        Vector<double> low = Vector.Min(lower, Largest), high = Vector.Max(upper, -Largest), twice = new(2 * bound);
        (low - Vector.FusedMultiplyAdd(Vector.Abs(low), twice, LeastNormal)).CopyTo(column.Lower, i);
        (high + Vector.FusedMultiplyAdd(Vector.Abs(high), twice, LeastNormal)).CopyTo(column.Upper, i);
    }

    private bool All(double[] a, double[] b, Func<Vector<double>, Vector<double>, bool> holds)
    {
        for (var i = 0; i < Length; i += Vector<double>.Count)
            if (!holds(At(a, i), At(b, i))) return false;
        return true;
    }

    // Four vectors in flight hide the time that each step takes.
    private Column Monotone<F>(Column a)
        where F : struct, ISeries
    {
        var result = Fresh();
        var step = Vector<double>.Count;
        for (var i = 0; i < Length; i += 4 * step)
        {
            Vector<double> p = F.At(At(a.Lower, i)), q = F.At(At(a.Lower, i + step)), r = F.At(At(a.Lower, i + 2 * step)), s = F.At(At(a.Lower, i + 3 * step));
            if (a.IsExact)
            {
                Store(result, i, p, p, F.Bound);
                Store(result, i + step, q, q, F.Bound);
                Store(result, i + 2 * step, r, r, F.Bound);
                Store(result, i + 3 * step, s, s, F.Bound);
                continue;
            }

            Store(result, i, p, F.At(At(a.Upper, i)), F.Bound);
            Store(result, i + step, q, F.At(At(a.Upper, i + step)), F.Bound);
            Store(result, i + 2 * step, r, F.At(At(a.Upper, i + 2 * step)), F.Bound);
            Store(result, i + 3 * step, s, F.At(At(a.Upper, i + 3 * step)), F.Bound);
        }

        return result;
    }

    // A logarithm: −∞ is a lower bound wherever the argument may be at the pole; an argument is never less than the least beyond it.
    private Column Monotone<F>(Column a, double pole, Vector<double> least)
        where F : struct, ISeries
    {
        var result = Fresh();
        Vector<double> end = new(pole), none = new(double.NaN), bottom = new(double.NegativeInfinity);
        for (var i = 0; i < Length; i += Vector<double>.Count)
        {
            Vector<double> low = At(a.Lower, i), high = At(a.Upper, i), top = Vector.Min(high, Largest);
            Store(result, i, F.At(Vector.Min(Vector.Max(low, least), Largest)), F.At(Vector.Max(top, least)), F.Bound);
            Vector.ConditionalSelect(Vector.LessThan(low, least), bottom, At(result.Lower, i)).CopyTo(result.Lower, i);
            var upper = Vector.ConditionalSelect(Vector.GreaterThan(high, Largest), new(double.PositiveInfinity), At(result.Upper, i));
            Vector.ConditionalSelect(Vector.GreaterThan(high, end), upper, none).CopyTo(result.Upper, i);
        }

        return result;
    }

    private Column Pairwise(Column a, Column b, Func<Vector<double>, Vector<double>, Vector<double>> lower, Func<Vector<double>, Vector<double>, Vector<double>> upper)
    {
        var result = Fresh();
        for (var i = 0; i < Length; i += Vector<double>.Count)
        {
            lower(At(a.Lower, i), At(b.Lower, i)).CopyTo(result.Lower, i);
            upper(At(a.Upper, i), At(b.Upper, i)).CopyTo(result.Upper, i);
        }

        return result;
    }

    // Of an exponential that is too large only a lower bound is known.
    private void Beyond(Column a, Column power)
    {
        for (var i = 0; i < Length; i += Vector<double>.Count)
            Vector.ConditionalSelect(Vector.GreaterThan(At(a.Upper, i), new(ExpSeries.Most)), new(double.PositiveInfinity), At(power.Upper, i)).CopyTo(power.Upper, i);
    }

    private double[] Negated(double[] values)
    {
        var result = Rent();
        for (var i = 0; i < Length; i += Vector<double>.Count) (-At(values, i)).CopyTo(result, i);
        return result;
    }

    private Column Fresh() => new(Rent(), Rent());

    private double[] Rent()
    {
        if (used == arrays.Count) arrays.Add(new double[Length]);
        return arrays[used++];
    }
}
