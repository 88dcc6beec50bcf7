using System.Globalization;
using System.Numerics;
using LossProofs.Claims;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.OracleChecks;

/// <summary>A fact that implementations are known to miss, and what shows that the oracle and our own functions have it right.</summary>
internal sealed record MeasuredFact(int Id, string Text, params Check[] Checks);

/// <summary>One thing that must be so.</summary>
internal abstract record Check
{
    /// <summary>Our own functions.</summary>
    public static ISubject Native { get; } = BuiltIn.Named("native")[0];

    /// <summary>What is not so; null where all is.</summary>
    public abstract string? Fault();

    /// <summary>The exact result.</summary>
    public static Interval Exact(string function, params double[][] arguments) => Oracle.Value(Family.Named(function), arguments, [.. Family.Named(function).Shape.Select(_ => 0)], Format.Binary64);

    /// <summary>Our own result, in binary64.</summary>
    public static double[] Ours(string function, params double[][] arguments) => Native.Evaluate(Family.Named(function), Format.Binary64, [arguments])[0].Values;
}

/// <summary>The oracle has the value that is written, to the digits that are written; our own answer is its rounding.</summary>
internal sealed record Worth(Function Function, double[][] Arguments, string Written, int Entry = 0) : Check
{
    public Format Format { get; init; } = Format.Binary64;

    public override string? Fault()
    {
        int[] at = Function.Shape.Count == 0 ? [] : [Entry];
        var exact = Oracle.Value(Function, Arguments, at, Format);
        var rounded = Oracle.Nearest(exact, Format);
        var ours = Native.Evaluate(Function, Format, [Arguments])[0].Values[Entry];
        if (!Matches(exact, rounded)) return $"{Function}: the oracle has {exact}, written is {Written}";
        if (!ours.Equals(rounded) && ours != rounded) return $"{Function}: native has {Format.Text(ours)}, the oracle {Format.Text(rounded)}";
        return Function.KeepsSignOfZero && rounded == 0 && double.IsNegative(ours) != double.IsNegative(Arguments[0][0]) ? $"{Function}: native has {Format.Text(ours)}" : null;
    }

    // The rounded value, where as many digits are written as tell it from others, or none after the point; else within half a unit
    // of the last digit.
    private bool Matches(Interval exact, double rounded)
    {
        var number = double.Parse(Written, CultureInfo.InvariantCulture);
        if (exact.IsUndefined || !double.IsFinite(number) || !Written.Contains('.', StringComparison.Ordinal)) return rounded == Format.Round(number) || (double.IsNaN(number) && double.IsNaN(rounded));
        if (Written.Split('e')[0].Count(char.IsAsciiDigit) is >= 16 and <= 18 && rounded == Format.Round(number)) return true;
        var (digits, power) = Written.Split('e') is [var d, var p] ? (d, int.Parse(p, CultureInfo.InvariantCulture)) : (Written, 0);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var last = power - (digits.Length - point - 1);
        var unit = last < 0 ? new Rational(1, BigInteger.Pow(10, -last)) : new Rational(BigInteger.Pow(10, last), 1);
        var written = new Rational(BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), 1) * unit;
        return exact.Lower.ToRational() >= written - unit / 2 && exact.Upper.ToRational() <= written + unit / 2;
    }
}

/// <summary>The special value is listed with the function (NaN is owed to NaN without being listed), and our own answer is it.</summary>
internal sealed record Owed(Function Function, double[][] Arguments, params double[] Result) : Check
{
    public override string? Fault()
    {
        var listed = Function.SpecialValues.FirstOrDefault(s => s.Arguments.Zip(Arguments).All(a => a.First.AsSpan().SequenceEqual(a.Second)))?.Result ?? (Arguments.Any(a => a.Any(double.IsNaN)) ? [double.NaN] : null);
        if (listed is null || !listed.AsSpan().SequenceEqual(Result)) return $"{Function}: listed is {string.Join(' ', listed ?? [])}";
        var ours = Native.Evaluate(Function, Format.Binary64, [Arguments])[0].Values;
        return ours.Zip(Result).All(r => r.First == r.Second || (double.IsNaN(r.First) && double.IsNaN(r.Second))) ? null : $"{Function}: native has {string.Join(' ', ours)}";
    }
}

/// <summary>A relation between results.</summary>
internal sealed record Stands(string Text, Func<bool> Holds) : Check
{
    public override string? Fault() => Holds() ? null : $"{Text} is not so";
}
