namespace LossProofs.Functions.Numbers;

/// <content>
/// exp, log, expm1 and log1p: each argument is brought to where the kernels hold. The bound of the result has two parts:
/// what the kernel may lose, and what the argument's own bound δ becomes.
/// </content>
internal readonly partial struct Wide
{
    /// <summary>Below 2^Negligible a term is lost beside 1, and x² beside x.</summary>
    private const int Negligible = -120;

    /// <summary>From 2^Vast on, |x| has an exponential beyond every exponent.</summary>
    private const int Vast = 28;

    private const double Sqrt2 = 1.4142135623730951;

    private Pair AsPair => significand.Scale(exponent);

    /// <summary>|e^δ − 1| ≤ δ + δ² for δ ≤ 1.</summary>
    private static double Growth(double slip) => slip <= 1 ? Up(slip + slip * slip) : double.PositiveInfinity;

    public static Wide Exp(Wide x)
    {
        if (double.IsNaN(x.High)) return x;
        if (x.High == 0) return 1;
        if (!x.IsOrdinary) return double.IsNegative(x.High) ? 0 : x;
        if (x.exponent >= Vast) return double.IsNegative(x.High) ? Tiny(1) : Undecided;
        if (x.exponent < Negligible) return (1 + x).Within(Math.ScaleB(1, 2 * Negligible + 2));
        var (rest, twos) = Kernels.Reduce(x.AsPair);
        // 1 + E is between 0.7 and 1.42; E loses 16u² of at most 0.42, the sum 3u²: less than 16u² of 1.
        Pair y = 1 + Kernels.Expm1(rest);
        return Normal(y, twos, Up(Kernels.Expm1Error + 1.5 * Growth(x.AbsoluteError + Kernels.ReductionError(twos))));
    }

    public static Wide Expm1(Wide x)
    {
        if (x.High == 0 || double.IsNaN(x.High)) return x;
        if (x.IsOrdinary && x.exponent < Negligible) return x.WithoutSquare();
        if (!x.IsOrdinary || x.exponent >= 0) return Exp(x) - 1;
        var (rest, twos) = Kernels.Reduce(x.AsPair);
        Pair e = Kernels.Expm1(rest);
        double bound = Up(Kernels.Expm1Error * Math.Abs(e.High) + 1.5 * Growth(x.AbsoluteError + Kernels.ReductionError(twos)));
        return Normal(e, twos, bound) + (Normal(1, twos) - 1);
    }

    public static Wide Log(Wide x)
    {
        if (double.IsNaN(x.High)) return x;
        if (x.High == 0) return double.NegativeInfinity;
        if (double.IsNegative(x.High)) return double.NaN;
        if (!x.IsOrdinary) return x;
        bool upper = x.High > Sqrt2;
        // |log(1 + δ/x)| ≤ δ/(x − δ); 2δ for δ ≤ x/2.
        double slip = x.error <= 0.5 ? 2 * x.error : double.PositiveInfinity;
        Pair log = Kernels.Log1p((upper ? x.significand.Scale(-1) : x.significand) - 1), twos = Kernels.TimesLn2(upper ? x.exponent + 1 : x.exponent);
        double own = Kernels.Log1pError * Math.Abs(log.High) + Kernels.TimesLn2Error * Math.Abs(twos.High);
        return Normal(Pair.Sum(log, twos, out double dropped), 0, Up(own + slip + dropped));
    }

    public static Wide Log1p(Wide x)
    {
        if (x.High == 0 || double.IsNaN(x.High)) return x;
        if (x.IsOrdinary && x.exponent < Negligible) return x.WithoutSquare();
        Wide y = 1 + x;
        bool nearOne = y.exponent == 0 ? y.High is >= 1 and < Sqrt2 : y.exponent == -1 && y.High > Sqrt2;
        if (!nearOne) return Log(y);
        // |log(1 + δ/(1 + x))| ≤ δ/(0.7 − δ) ≤ 2δ for δ ≤ 0.2.
        Pair log = Kernels.Log1p(x.AsPair);
        double slip = x.AbsoluteError, bound = slip <= 0.2 ? Kernels.Log1pError * Math.Abs(log.High) + 2 * slip : double.PositiveInfinity;
        return Normal(log, 0, Up(bound));
    }

    /// <summary>e^x − 1 or log(1 + x) for a negligible x, of which either differs by less than x², and so does the effect of δ by 2xδ.</summary>
    private Wide WithoutSquare() => Signed(significand, exponent, Up(error + Math.ScaleB(8, Negligible)));

    /// <summary>This number, less well known by so many units of 1.</summary>
    private Wide Within(double more) => Normal(significand, exponent, Up(error + Math.ScaleB(more, -exponent)));
}
