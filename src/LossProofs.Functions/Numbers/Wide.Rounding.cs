using System.Numerics;

namespace LossProofs.Functions.Numbers;

/// <content>The one rounding, to nearest with ties to even, straight from the pair to the format.</content>
internal readonly partial struct Wide
{
    public static explicit operator double(Wide x) => x.Round<double>();
    public static explicit operator float(Wide x) => x.Round<float>();

    /// <summary>Whether all that this number may be rounds to the same value of the format <typeparamref name="F"/>, and that value.</summary>
    public bool Settles<F>(out F result) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        result = Round<F>();
        if (!IsOrdinary) return !double.IsInfinity(error);
        return error == 0 || (result == Moved(-error).Round<F>() && result == Moved(error).Round<F>());
    }

    /// <summary>This number in the format <typeparamref name="F"/>, subnormal results included: a whole number of the quanta of the result.</summary>
    public F Round<F>() where F : struct, IBinaryFloatingPointIeee754<F>
    {
        if (!IsOrdinary) return F.CreateTruncating(High);
        int quantum = Math.Max(exponent + 1 - Layout<F>.Digits, Layout<F>.LeastExponent);
        double quanta = RoundToInteger(Math.ScaleB(High, exponent - quantum), significand.Low);
        return F.CreateTruncating(Math.ScaleB(quanta, quantum));
    }

    /// <summary>What this number may be, exactly; of an ordinary one.</summary>
    public (BigFloat Lower, BigFloat Upper) Ends
    {
        get
        {
            BigFloat middle = BigFloat.Sum(BigFloat.Of(High), BigFloat.Of(significand.Low), 0), bound = BigFloat.Of(error);
            return (BigFloat.Sum(middle, -bound, 0).Scale(exponent), BigFloat.Sum(middle, bound, 0).Scale(exponent));
        }
    }

    /// <summary>One end of what this number may be, or a number beyond it.</summary>
    private Wide Moved(double by)
    {
        double low = significand.Low + by;
        return Normal(Pair.Sum(High, by < 0 ? Math.BitDecrement(low) : Math.BitIncrement(low)), exponent);
    }

    /// <summary>The integer nearest to high + low, where only the sign of low counts, and only where high lies half-way.</summary>
    private static double RoundToInteger(double high, double low)
    {
        double nearest = Math.Round(high), rest = high - nearest;
        return rest == 0.5 && low > 0 ? nearest + 1 : rest == -0.5 && low < 0 ? nearest - 1 : nearest;
    }
}
