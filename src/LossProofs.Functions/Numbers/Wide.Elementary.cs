namespace LossProofs.Functions.Numbers;

/// <content>exp, log, expm1 and log1p: each argument is brought to where the kernels hold.</content>
internal readonly partial struct Wide
{
    /// <summary>Below 2^Negligible a term is lost beside 1, and x² beside x.</summary>
    private const int Negligible = -120;

    /// <summary>From 2^Vast on, |x| has an exponential beyond any format: it is infinite or zero.</summary>
    private const int Vast = 28;

    private const double Sqrt2 = 1.4142135623730951;

    private Pair AsPair => significand.Scale(exponent);

    public static Wide Exp(Wide x)
    {
        if (double.IsNaN(x.High)) return x;
        if (double.IsInfinity(x.High) || x.exponent >= Vast) return double.IsNegative(x.High) ? 0 : double.PositiveInfinity;
        if (x.High == 0 || x.exponent < Negligible) return 1 + x;
        var (rest, twos) = Kernels.Reduce(x.AsPair);
        return Normal(1 + Kernels.Expm1(rest), twos);
    }

    public static Wide Expm1(Wide x)
    {
        if (x.High == 0 || double.IsNaN(x.High) || x.IsOrdinary && x.exponent < Negligible) return x;
        if (!x.IsOrdinary || x.exponent >= 0) return Exp(x) - 1;
        var (rest, twos) = Kernels.Reduce(x.AsPair);
        return Normal(Kernels.Expm1(rest), twos) + (Normal(1, twos) - 1);
    }

    public static Wide Log(Wide x)
    {
        if (x.High == 0) return double.NegativeInfinity;
        if (double.IsNegative(x.High)) return double.NaN;
        if (!x.IsOrdinary) return x;
        bool upper = x.High > Sqrt2;
        Wide log = Normal(Kernels.Log1p((upper ? x.significand.Scale(-1) : x.significand) - 1));
        return log + Normal(Kernels.TimesLn2(upper ? x.exponent + 1 : x.exponent));
    }

    public static Wide Log1p(Wide x)
    {
        if (x.High == 0 || x.IsOrdinary && x.exponent < Negligible) return x;
        Wide y = 1 + x;
        bool nearOne = y.exponent == 0 ? y.High is >= 1 and < Sqrt2 : y.exponent == -1 && y.High > Sqrt2;
        return nearOne ? Normal(Kernels.Log1p(x.AsPair)) : Log(y);
    }
}
