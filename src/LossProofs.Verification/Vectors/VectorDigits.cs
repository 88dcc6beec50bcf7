using LossProofs.Verification.Reports;

namespace LossProofs.Verification.Vectors;

/// <summary>The exact value to more digits than any format has, rounded outwards.</summary>
internal static class VectorDigits
{
    private const int Digits = 24;

    public static string Lower(TestVector.Entry entry) => entry.Exact.IsUndefined ? "NaN" : Decimals.Down(entry.Exact.Lower, Digits);

    public static string Upper(TestVector.Entry entry) => entry.Exact.IsUndefined ? "NaN" : Decimals.Up(entry.Exact.Upper, Digits);
}
