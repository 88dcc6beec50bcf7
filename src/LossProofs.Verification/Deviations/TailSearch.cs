using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Deviations;

/// <summary>Finds tails: where a function of numbers becomes a constant or its argument, measured by bisection.</summary>
internal sealed class TailSearch(ISubject subject, Function function, Format format)
{
    // So many more points between the start and the end of a tail are asked for.
    private const int Confirmations = 16;

    /// <summary>The tails that the failures suggest.</summary>
    public IEnumerable<Rule> From(IReadOnlyList<Measurement> failures, IReadOnlyList<Measurement> all)
    {
        if (function.Parameters.Any(p => p.Vector is not null)) yield break;
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            var lines = failures.GroupBy(m => string.Join(' ', m.Call.Arguments.Where((_, n) => n != i).Select(a => BitConverter.DoubleToInt64Bits(a[0]))));
            foreach (var group in lines.Where(g => g.Count() >= Recognition.Several))
            {
                var line = new Line(function, i, group.First().Call.Arguments);
                var points = On(line, all);
                foreach (var up in new[] { false, true })
                    if (Of(line, up ? [.. Enumerable.Reverse(points)] : points, up) is { } tail) yield return tail;
            }
        }
    }

    /// <summary>The results on a line, in the order of its argument; those outside the domain and its ends left out.</summary>
    public static List<Measurement> On(Line line, IReadOnlyList<Measurement> all)
    {
        var domain = line.Function.Parameters[line.Parameter].Scalar!.Domain;
        var (low, high) = (domain.Lower is { } lower ? Values.ToDouble(lower) : double.NegativeInfinity, domain.Upper is { } upper ? Values.ToDouble(upper) : double.PositiveInfinity);
        return [.. all.Where(m => line.Holds(m.Call) && X(m, line.Parameter) >= low && X(m, line.Parameter) <= high).OrderBy(m => X(m, line.Parameter))];
    }

    /// <summary>Where results that are the constant start, walking from a side; null where none of the measured are.</summary>
    public double? Start(Line line, IReadOnlyList<Measurement> outside, TailShape shape)
    {
        var last = outside.TakeWhile(m => shape.Fits(X(m, line.Parameter), m.Call.Value)).Count();
        return last == 0 || last == outside.Count ? null : Boundary(line, shape, X(outside[last - 1], line.Parameter), X(outside[last], line.Parameter));
    }

    // The points are ordered from the outside.
    private Tail? Of(Line line, List<Measurement> points, bool up)
    {
        if (points.Count == 0 || points[0].Call.Value is not { } end) return null;
        TailShape[] shapes = double.IsFinite(end) && X(points[0], line.Parameter) != end ? [new(0, end)] : [new(1, 0), new(-1, 0)];
        foreach (var shape in shapes)
        {
            if (Start(line, points, shape) is not { } start) continue;
            var inside = points.TakeWhile(m => shape.Fits(X(m, line.Parameter), m.Call.Value)).ToList();
            if (!Confirmed(line, shape, start, X(inside[0], line.Parameter))) continue;
            var saturates = points[0].Failure is null;
            if (!saturates && (shape.Slope != 0 || !GoesOn([.. inside.Where(m => m.Failure is not null).Select(m => m.Failure!.Expected)], end))) continue;
            return new(format, line, shape, up, start, Named(line, shape, up, start, saturates));
        }

        return null;
    }

    // To a larger size throughout, and somewhere to twice the size: what stays near is a rounding.
    private static bool GoesOn(List<Interval> expected, double end)
    {
        bool IsBeyond(Interval value, Dyadic bound) => !value.IsUndefined && (end >= 0 ? value.Lower > bound : value.Upper < bound);
        return end != 0 && expected.TrueForAll(e => IsBeyond(e, Dyadic.Of(end))) && expected.Exists(e => IsBeyond(e, Dyadic.Of(end) * new Dyadic(1, 1)));
    }

    private double Boundary(Line line, TailShape shape, double inside, double outside)
    {
        while (Between(inside, outside) is var middle && middle != inside && middle != outside)
            if (shape.Fits(middle, Ask(line, [middle])[0])) inside = middle; else outside = middle;
        return inside;
    }

    private bool Confirmed(Line line, TailShape shape, double start, double end)
    {
        double[] points = [.. Enumerable.Range(1, Confirmations).Select(i => Number(Ordinal(start) + (long)((Int128)(Ordinal(end) - (Int128)Ordinal(start)) * i / (Confirmations + 1))))];
        return points.Zip(Ask(line, points)).All(p => shape.Fits(p.First, p.Second));
    }

    private double?[] Ask(Line line, double[] points) => [.. subject.Evaluate(function, format, [.. points.Select(line.At)]).Select(a => a.Values is [var value] ? value : (double?)null)];

    private double Between(double a, double b) => Number((long)(((Int128)Ordinal(a) + Ordinal(b)) / 2));

    // The doubles in their order, −0 beside 0.
    private static long Ordinal(double x) => BitConverter.DoubleToInt64Bits(x) is var bits && bits >= 0 ? bits : long.MinValue - bits;

    private double Number(long ordinal) => format.Round(BitConverter.Int64BitsToDouble(ordinal >= 0 ? ordinal : long.MinValue - ordinal));

    private static double X(Measurement measurement, int parameter) => measurement.Call.Arguments[parameter][0];

    private Deviation Named(Line line, TailShape shape, bool up, double start, bool saturates)
    {
        var from = From(line.Parameter, up, start);
        var others = string.Concat(function.Parameters.Select((p, i) => i == line.Parameter ? "" : $", {p.Name} = {format.Text(line.Others[i][0])}"));
        var limit = shape.Slope == 0 ? format.Text(shape.Constant) : (shape.Slope < 0 ? "-" : "") + function.Parameters[line.Parameter].Name;
        return new(saturates ? DeviationKind.Saturates : DeviationKind.Clamped, limit, from + others, $"{(saturates ? "saturates" : "clamped")} at {limit} from {from}{others}");
    }

    /// <summary>Where a tail starts, in words.</summary>
    public string From(int parameter, bool up, double start) => $"{function.Parameters[parameter].Name} {(up ? '≥' : '≤')} {WrittenConstant.Rough(start)}";
}
