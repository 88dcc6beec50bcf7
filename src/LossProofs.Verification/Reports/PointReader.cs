using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification.Reports;

/// <summary>Reads "z=-740 t=[1,0]"; a number is a decimal, a fraction, a hex float, bits, NaN or an infinity.</summary>
internal sealed partial class PointReader(string text, Format format)
{
    private const string Allowed = "decimals, fractions 1/3, hex floats 0x1.8p3, bits #3FF8000000000000, NaN, Infinity, -Infinity";

    // Enough that the nearest value of a format is that of the fraction itself.
    private const int FractionBits = 256;

    private int at;

    public IEnumerable<(string Name, Tensor<double> Value)> Assignments()
    {
        while (true)
        {
            Skip(',');
            if (at == text.Length) yield break;
            var equals = text.IndexOf('=', at);
            var name = equals < 0 ? "" : text[at..equals].Trim();
            if (!Name().IsMatch(name)) throw new PointException($"at is '{text[at..].Trim()}'; allowed: NAME=VALUE such as z=-740, t=[1,0] or X=[[1,0],[0,1]].");
            at = equals + 1;
            yield return (name, Value(name));
        }
    }

    private Tensor<double> Value(string name)
    {
        Skip();
        if (at == text.Length || text[at] != '[') return new([], [Number(name)]);
        at++;
        var entries = new List<Tensor<double>>();
        while (true)
        {
            Skip(',');
            if (at == text.Length) throw new PointException($"at gives {name} a vector that does not end; allowed: [1,2,3].");
            if (text[at] == ']') break;
            entries.Add(Value(name));
        }

        at++;
        if (entries.Count == 0) throw new PointException($"at gives {name} no entries; allowed: at least one.");
        return entries.TrueForAll(e => e.Shape.AsSpan().SequenceEqual(entries[0].Shape))
            ? new([entries.Count, .. entries[0].Shape], [.. entries.SelectMany(e => e.Entries)])
            : throw new PointException($"at gives {name} rows of different lengths; allowed: rows of one length.");
    }

    private double Number(string name)
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or ']') && !char.IsWhiteSpace(text[at])) at++;
        var word = text[start..at].Replace('−', '-');
        return Read(word) ?? throw new PointException($"at gives {name} the value '{word}'; allowed: {Allowed}.");
    }

    private double? Read(string word) => Fraction().Match(word) is { Success: true } fraction ? Read(fraction.Groups[1].Value, fraction.Groups[2].Value) : NumberReader.Read(word, format);

    private double? Read(string numerator, string denominator)
    {
        var below = BigInteger.Parse(denominator, CultureInfo.InvariantCulture);
        return below.IsZero ? null : format.Nearest(new IntervalField(FractionBits).Of(new Rational(BigInteger.Parse(numerator, CultureInfo.InvariantCulture), below)).Lower);
    }

    private void Skip(char separator = ' ')
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == separator)) at++;
    }

    [GeneratedRegex(@"^\p{L}[\p{L}\p{N}_]*['′]*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^([+-]?\d{1,400})/(\d{1,400})$", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();
}
