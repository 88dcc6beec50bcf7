using System.Numerics;

namespace LossProofs.Functions.Numbers;

/// <content>Rounding to nearest, ties to even.</content>
internal readonly partial struct Ball
{
    /// <summary>Whether all numbers of the ball round to the same value of the format <typeparamref name="F"/>, and that value; +0 where they round to zeros of either sign.</summary>
    public bool Settles<F>(out F result) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        result = IsOrdinary ? Nearest<F>(upper, IsPoint ? 0 : -1) : F.CreateTruncating(Sample);
        return IsOrdinary ? result == Nearest<F>(lower, IsPoint ? 0 : 1) : kind == Kind.Special;
    }

    /// <summary>
    /// The value that the one tie in this ball rounds to, where the ball does not settle: the number of two digits more than the
    /// format's that is nearest to the middle of the ball is that tie. NaN where the ball is not narrow: its formula is at fault.
    /// </summary>
    public F Tie<F>() where F : struct, IBinaryFloatingPointIeee754<F>
    {
        if (!IsOrdinary || lower.IsInfinite || upper.IsInfinite) return F.NaN;
        BigFloat twice = BigFloat.Sum(lower, upper, 0), width = BigFloat.Sum(upper, -lower, 0);
        if (width.Magnitude > twice.Magnitude - Ziv.LastBits / 2) return F.NaN;
        BigFloat half = BigFloat.Power(twice.Magnitude - Layout<F>.Digits - 3);
        return Nearest<F>(BigFloat.Sum(twice, half, 0).Down(Layout<F>.Digits + 2).Scale(-1), 0);
    }

    /// <summary>The value nearest to x, or to a number just above it (aside 1) or below it (aside −1).</summary>
    private static F Nearest<F>(BigFloat x, int aside) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        int sign = x.Sign == 0 ? aside : x.Sign, least = Layout<F>.LeastExponent;
        long magnitude = x.Magnitude;
        if (magnitude < least) return F.CopySign(F.Zero, F.CreateTruncating(sign));
        if (magnitude > 1 - 2 * (long)least) return F.CreateTruncating(sign * double.PositiveInfinity);
        long quantum = Math.Max(magnitude - Layout<F>.Digits, least);
        BigInteger quanta = Quanta(BigInteger.Abs(x.Digits), (int)(quantum - x.Exponent), aside * sign);
        return F.CreateTruncating(sign * Math.ScaleB((double)quanta, (int)quantum));
    }

    /// <summary>digits·2^−shift to the nearest integer; a tie goes up or down where the number is aside of it, else to even.</summary>
    private static BigInteger Quanta(BigInteger digits, int shift, int aside)
    {
        if (shift <= 0) return digits << -shift;
        BigInteger whole = digits >> shift;
        int half = (digits - (whole << shift)).CompareTo(BigInteger.One << (shift - 1));
        bool up = half > 0 || (half == 0 && (aside > 0 || (aside == 0 && !whole.IsEven)));
        return up ? whole + 1 : whole;
    }
}
