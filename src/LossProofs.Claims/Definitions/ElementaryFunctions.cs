using static LossProofs.Claims.Symbols;
using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

/// <summary>The functions that libraries build losses from.</summary>
public static class ElementaryFunctions
{
    private static readonly Variable
        aboveMinusOne = Over("x", Domain.AtLeast(-1)), negative = Over("x", Domain.Negative), weight = Over("x", Domain.NonNegative), argument = Over("y", Domain.NonNegative);

    /// <summary>x itself: what the transport check sends.</summary>
    public static Function Identity { get; } = new("identity", "id", @"\mathrm{id}", x)
    {
        Definition = x, Rating = 0, KeepsSignOfZero = true,
        SpecialValues = [Point(Inf, Inf), Point(-Inf, -Inf)],
    };

    /// <summary>
    /// e^x − 1. Rated 3, by Kahan's form (u − 1) x / log u with u = e^x rounded: the logarithm costs one ulp, quotient and product
    /// one half each, and a result just above a power of two counts double.
    /// </summary>
    public static Function Expm1 { get; } = new("expm1", "expm1", @"\mathrm{expm1}", x)
    {
        Definition = Exp(x) - 1, Rating = 3, KeepsSignOfZero = true,
        SpecialValues = [Point(Inf, Inf), Point(-Inf, -1)],
    };

    /// <summary>log(1 + x). Rated 3, by Kahan's form log(u) x / (u − 1) with u = 1 + x rounded: the errors are those of expm1.</summary>
    public static Function Log1p { get; } = new("log1p", "log1p", @"\mathrm{log1p}", aboveMinusOne)
    {
        Definition = Log(1 + aboveMinusOne), Rating = 3, KeepsSignOfZero = true,
        SpecialValues = [Point(Inf, Inf), Point(-1, -Inf), Point(-2, NaN), Point(-Inf, NaN)],
    };

    /// <summary>log(1 − e^x), x ≤ 0.</summary>
    public static Function Log1mExp { get; } = new("log1mexp", "log1mexp", @"\mathrm{log1mexp}", negative)
    {
        Definition = Log(1 - Exp(negative)), Rating = 3,
        SpecialValues = [Point(0, -Inf), Point(-Inf, 0), Point(1, NaN), Point(Inf, NaN)],
    };

    /// <summary>x · log y, and 0 where x = 0.</summary>
    public static Function XLogY { get; } = new("xlogy", "xlogy", @"\mathrm{xlogy}", weight, argument)
    {
        Definition = Weigh(weight, Log(argument)), Rating = Fraction(5, 2),
        SpecialValues = [Pair(0, 0, 0), Pair(0, Inf, 0), Pair(1, 0, -Inf), Pair(1, Inf, Inf), Pair(1, 1, 0), Pair(1, -1, NaN)],
    };

    internal static IReadOnlyList<Function> All => [Identity, Expm1, Log1p, Log1mExp, XLogY];
}
