using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;

namespace LossProofs.Tests.OracleChecks;

/// <summary>A result of a function: exact arguments, and the entry (no subscripts for a number).</summary>
internal sealed record Place(Function Function, double[][] Arguments, int[] At)
{
    public string Describe(Format format) =>
        $"{Function}({string.Join("; ", Arguments.Select(a => string.Join(' ', a.Select(format.Text))))}){(At.Length == 0 ? "" : $"[{string.Join(',', At)}]")} in {format}";
}

/// <summary>The points at which functions are looked at.</summary>
internal static class Points
{
    /// <summary>Every binade of a format, both signs, as far as the domain of the last number goes; the others run through what samples begin with.</summary>
    public static IEnumerable<double[][]> Binades(Function function, Format format, int step)
    {
        Variable[] scalars = [.. function.Parameters.Select(p => p.Scalar!)];
        double[][] others = [.. scalars[..^1].Select(s => Values.Special(s.Domain, format).Where(x => Math.Abs(x) is 0 or (>= 0.25 and <= 2)).ToArray())];
        var top = (int)Dyadic.Of(format.Largest).Magnitude;
        for (var (e, n) = (format.LeastExponent, 0); e < top; e += step)
            foreach (var x in Within(scalars[^1].Domain, format.Round(Math.ScaleB(1 + (e - format.LeastExponent) % 7 / 8.0, e)), format))
            {
                yield return [.. others.Select(o => new[] { o[n % o.Length] }), [x]];
                n++;
            }
    }

    /// <summary>The first, the middle and the last entry of a result; on and off the diagonal of a matrix.</summary>
    public static IEnumerable<Place> Entries(Function function, double[][] arguments)
    {
        var last = function.Shape.Count == 0 ? 0 : arguments[0].Length - 1;
        return function.Shape.Count switch
        {
            0 => [new(function, arguments, [])],
            1 => new[] { 0, last / 2, last }.Distinct().Select(k => new Place(function, arguments, [k])),
            _ => new[] { (0, 0), (0, last), (last, last / 2) }.Distinct().Select(k => new Place(function, arguments, [k.Item1, k.Item2])),
        };
    }

    private static IEnumerable<double> Within(Domain domain, double x, Format format) =>
        new[] { x, -x, format.Round(1 - x) }.Where(v => double.IsFinite(v) && domain.Contains(Rational.Exactly(v)) && (domain.Upper is not null || v != 1 - x));
}
