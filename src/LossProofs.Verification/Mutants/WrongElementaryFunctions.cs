using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>Naive forms of the functions that exist because the naive forms fail.</summary>
internal static class WrongElementaryFunctions
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        Of("expm1.naive", "e^x − 1 is written as it stands and loses the digits of a small x.", "expm1",
            w => w.With("expm1", (double x) => Exp(x) - 1)),
        Of("expm1.sign-of-zero", "expm1(−0) is 0 instead of −0.", "expm1",
            w => w.With("expm1", (double x) => x == 0 ? 0 : Right.Of("expm1", x))),
        Of("expm1.one-ulp-at-powers-of-two", "The result is one unit in the last place too large where x is a power of two.", "expm1",
            w => w.With("expm1", (double x) => IsPowerOfTwo(x) ? double.BitIncrement(Right.Of("expm1", x)) : Right.Of("expm1", x))),
        Of("log1p.naive", "log(1 + x) is written as it stands and loses the digits of a small x.", "log1p",
            w => w.With("log1p", (double x) => Log(1 + x))),
        Of("log1p.series", "Only the first term of the series is taken below 10⁻⁴.", "log1p",
            w => w.With("log1p", (double x) => Math.Abs(x) < 1e-4 ? x : Right.Of("log1p", x))),
        Of("log1mexp.naive", "log(1 − e^x) is written as it stands and loses the digits of an x near 0.", "log1mexp",
            w => w.With("log1mexp", (double x) => Log(1 - Exp(x)))),
        Of("log1mexp.one-branch", "log1p(−e^x) is used for every x, also near 0 where e^x is near 1.", "log1mexp",
            w => w.With("log1mexp", (double x) => Right.Of("log1p", -Exp(x)))),
        Of("xlogy.zero-times-infinity", "0 · log 0 is 0 · (−∞), which is NaN.", "xlogy",
            w => w.With("xlogy", (double x, double y) => x * Log(y))),
        Of("identity.float-rounded", "The number passes through binary32.", "identity",
            w => w.With("identity", (double x) => (float)x)),
    ];

    private static bool IsPowerOfTwo(double x) => (BitConverter.DoubleToInt64Bits(x) & 0xFFFFFFFFFFFFF) == 0 && x != 0 && double.IsFinite(x);
}
