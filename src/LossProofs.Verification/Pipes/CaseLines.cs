using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Pipes;

/// <summary>The cases of a function as lines of text: those that a run asks, in its order.</summary>
public static class CaseLines
{
    /// <summary>A line for each case: the arguments with blanks between them, a vector as its numbers with commas.</summary>
    /// <param name="function">The function.</param>
    /// <param name="options">Seed, number of samples, and one format.</param>
    /// <param name="hex">Whether numbers are hex floats instead of decimals.</param>
    public static IEnumerable<string> Of(Function function, RunOptions options, bool hex = false)
    {
        IReadOnlyList<double[][]> cases = [];
        new OneBatch("", batch =>
        {
            cases = batch;
            return [.. batch.Select(_ => Answer.Failed("not asked"))];
        }).Judge(function, options);
        return cases.Select(c => string.Join(' ', c.Select(argument => string.Join(',', argument.Select(x => hex ? Hex(x) : Format.Binary64.Text(x))))));
    }

    /// <summary>"-0x1.8p3": the significand in hexadecimal, as C prints it.</summary>
    internal static string Hex(double x)
    {
        if (!double.IsFinite(x)) return Format.Binary64.Text(x);
        var bits = BitConverter.DoubleToUInt64Bits(x);
        var (sign, exponent, fraction) = (double.IsNegative(x) ? "-" : "", (int)(bits >> 52 & 0x7FF), bits & 0xF_FFFF_FFFF_FFFF);
        var digits = fraction.ToString("x13", System.Globalization.CultureInfo.InvariantCulture).TrimEnd('0');
        return FormattableString.Invariant($"{sign}0x{(exponent == 0 ? 0 : 1)}{(digits.Length == 0 ? "" : ".")}{digits}p{(x == 0 ? 0 : Math.Max(exponent, 1) - 1023)}");
    }
}
