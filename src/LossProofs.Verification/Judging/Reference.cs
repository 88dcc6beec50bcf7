using System.Collections.Concurrent;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Judging;

/// <summary>The exact result at one point, found when it is first asked for and kept: one enclosure answers every question about the point, for every subject.</summary>
/// <param name="function">The function.</param>
/// <param name="arguments">The arguments.</param>
/// <param name="format">Their format, and that of the results.</param>
/// <param name="moved">The parameter along which the neighbour lies.</param>
internal sealed class Reference(Function function, double[][] arguments, Format format, int moved = 0)
{
    // A result that is a vector is measured at this many entries, spread evenly from the first to the last; a matrix too.
    private const int MostEntries = 6;

    // Neighbouring numbers differ in the 53rd binary digit at the latest.
    private const int Bits = 128;

    private static readonly ConcurrentDictionary<(Function, Format), Lazy<Reference[]>> systematic = [];

    private readonly Exact?[] entries = new Exact?[Math.Min(Call.NumbersOf(function, arguments), MostEntries)];

    // Which way the exact result goes to the neighbour; null before it is asked for.
    private volatile object? order;

    private sealed record Exact(Interval Value)
    {
        public object? Rated { get; set; }
    }

    /// <summary>The arguments.</summary>
    public double[][] Arguments { get; } = arguments;

    /// <summary>How many numbers the result has.</summary>
    public int Length { get; } = Call.NumbersOf(function, arguments);

    /// <summary>How many entries of the result are measured.</summary>
    public int Entries => entries.Length;

    /// <summary>The references that no seed decides; the same objects each time.</summary>
    public static IReadOnlyList<Reference> Systematic(Function function, Format format) => systematic.GetOrAdd((function, format), key =>
        new(() => [.. SystematicPoints.Of(key.Item1, key.Item2).Select((point, i) => new Reference(key.Item1, point, key.Item2, i % point.Length))])).Value;

    /// <summary>The place of a measured entry among the numbers of the result.</summary>
    public int Place(int entry) => entry * (Length - 1) / Math.Max(1, Entries - 1);

    /// <summary>The same as subscripts.</summary>
    public int[] At(int entry) => Call.Subscripts(function, Arguments, Place(entry));

    /// <summary>The exact value of a measured entry, enclosed.</summary>
    public Interval Value(int entry) => Known(entry).Value;

    /// <summary>The accuracy that the function's rating asks for.</summary>
    public Accuracy Rated(int entry)
    {
        var known = Known(entry);
        return (Accuracy)(known.Rated ??= Accuracy.Rated(function, Arguments, At(entry)));
    }

    /// <summary>The arguments with one of them replaced by the next number of the format; null for vectors, and where the domain ends.</summary>
    public double[][]? Neighbour()
    {
        if (function.Parameters.Any(p => p.Vector is not null)) return null;
        var next = format.Up(Arguments[moved][0]);
        return Values.Inside(function.Parameters[moved].Scalar!.Domain, next) ? [.. Arguments.Select((a, i) => i == moved ? [next] : a)] : null;
    }

    /// <summary>1 where the exact result at the neighbour is certainly larger, −1 where it is certainly smaller, else 0.</summary>
    public int Order() => (int)(order ??= Compare());

    // F(t) = f(x + t (x⁺ − x)) moves in the direction of its slope where that has one sign; where that is not seen, the two
    // enclosures decide.
    private int Compare()
    {
        var (here, there) = (Oracle.Exactly(Arguments, function), Oracle.Exactly(Neighbour()!, function));
        var jets = new JetField(new IntervalField(Bits), 1);
        var lines = here.Zip(there, (a, b) => new Tensor<Jet>(a.Shape, [jets.Line(a.Entries[0].Hull(b.Entries[0]), new IntervalField(Bits).Add(b.Entries[0], -a.Entries[0]))])).ToList();
        var slope = new Taylor(jets).Entry(function, lines, [])[1];
        if (!slope.IsUndefined && (slope.Lower.Sign > 0 || slope.Upper.Sign < 0)) return slope.Lower.Sign > 0 ? 1 : -1;
        var definitions = new Definitions(new IntervalField(Bits));
        var (first, second) = (definitions.Entry(function, here, []), definitions.Entry(function, there, []));
        return first.IsUndefined || second.IsUndefined ? 0 : first.Upper < second.Lower ? 1 : second.Upper < first.Lower ? -1 : 0;
    }

    private Exact Known(int entry) => entries[entry] ??= new(Oracle.Value(function, Arguments, At(entry), format));
}
