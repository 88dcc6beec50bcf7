using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Gradients;

/// <summary>
/// Checks the gradient functions of a subject against its own values of the functions: sample by sample first, then batches
/// against their samples. Values are asked for in batches, of many points at once.
/// </summary>
/// <param name="subject">The subject.</param>
/// <param name="format">The format it is asked in.</param>
/// <param name="seed">What the points follow from.</param>
/// <param name="cases">How many points a function.</param>
public sealed class GradientJudge(ISubject subject, Format format, int seed = Seed.Default, int cases = 1000)
{
    private readonly int cases = cases;

    private const int Chunk = 128, MostEntries = 4;

    // So many slopes of a chunk are compared between oracle, dual numbers and complex step, whatever the verdict.
    private const int Compared = 2;

    /// <summary>What is done to every gradient before it is checked, by its number: to see wrong ones caught.</summary>
    internal Func<double, int, double>? Distorted { get; init; }

    /// <summary>The gradient functions that the subject offers together with what they are gradients of.</summary>
    public IReadOnlyList<Function> Functions => [.. GradientOf.All.Where(g => subject.Offers(g.Gradient, format) && subject.Offers(g.Forward, format)).Select(g => g.Gradient)];

    /// <summary>The check of one function as part of a run that judges more; null where the subject does not offer what it takes.</summary>
    internal static GradientFinding? Evidence(ISubject subject, Function function, Format format, Runs.RunOptions options)
    {
        var judge = new GradientJudge(subject, format, options.Seed, Math.Min(options.GradientCases, options.Cases));
        return judge.cases > 0 && judge.Functions.Contains(function) ? judge.Judge(function) : null;
    }

    /// <summary>How many parts the points of a function are checked in.</summary>
    internal int Parts => (cases + Chunk - 1) / Chunk;

    /// <summary>Checks a gradient function.</summary>
    /// <exception cref="ArgumentException">It is no gradient function that the subject offers together with its function.</exception>
    public GradientFinding Judge(Function function)
    {
        var whole = new GradientTally();
        for (var part = 0; part < Parts; part++) whole.Add(Part(function, part));
        return whole.Finding(function, subject.Name, format);
    }

    /// <summary>Checks a gradient function at a part of the points.</summary>
    internal GradientTally Part(Function function, int part)
    {
        if (!Functions.Contains(function)) throw new ArgumentException($"function is '{function}'; allowed: {string.Join(", ", Functions)}.", nameof(function));
        var gradient = GradientOf.All.Single(g => g.Gradient == function);
        var points = new GradPoints(gradient, format, seed, part);
        var drawn = points.Draw(Math.Min(Chunk, cases - part * Chunk))
            .Select(p => (Arguments: p.Region == GradRegion.Kink && function.Kink is not null ? points.OnKink(p.Arguments) : p.Arguments, p.Region)).ToList();
        var tally = new GradientTally();
        if (gradient.IsPerSample) new GradientBatches(gradient, subject, format).Check([.. drawn.Select(d => d.Arguments)], tally);

        var units = drawn.SelectMany(d => Units(gradient, d.Arguments, d.Region)).ToList();
        var answers = subject.Evaluate(function, format, [.. units.Select(u => u.Arguments)]);
        var judged = new List<(Partial Partial, Unit Unit, bool IsDistorted)>();
        Dictionary<Axis, Unit> unitOf = [];
        for (var i = 0; i < units.Count; i++)
            foreach (var unit in units[i].Split(gradient))
            {
                if (new Call(function, unit.Arguments, unit.AtGradient, answers[i]).Value is not { } claimed)
                {
                    tally.Unanswered++;
                    continue;
                }

                var axis = new Axis(unit.Arguments[gradient.Moved][unit.Entry], format);
                unitOf[axis] = unit;
                var put = Distorted?.Invoke(claimed, judged.Count) ?? claimed;
                judged.Add((new(axis, unit.At.Length == 0 ? 0 : unit.At[0], unit.Entry, put, gradient.ContractAt(subject, format, unit.Arguments, unit.Entry, unit.At)), unit, put != claimed));
            }

        tally.Values = Rounds.Run(judged.Select(j => j.Partial), wanted =>
        {
            var values = subject.Evaluate(gradient.Forward, format, [.. wanted.Select(w => gradient.With(unitOf[w.Axis].Arguments, unitOf[w.Axis].Entry, w.Axis.At(w.Offset)))]);
            for (var i = 0; i < wanted.Count; i++) wanted[i].Axis.Keep(wanted[i].Offset, values[i].Values);
        });
        for (var i = 0; i < judged.Count; i++)
        {
            // At a kink any number between the slopes is a convention, and no error.
            var isGreen = Count(gradient, judged[i].Partial.Entry, judged[i].Unit, i < Compared, tally);
            if (isGreen && judged[i].IsDistorted && !judged[i].Partial.Entry.IsAtKink) tally.Escaped++;
        }

        return tally;
    }

    private bool Count(GradientOf gradient, GradEntry entry, Unit unit, bool compare, GradientTally tally)
    {
        // Another convention between the slopes is a policy of the subject.
        var otherConvention = entry is { Verdict: GradVerdict.Fail, IsAtKink: true, Convention: { } agreed } && entry.Claimed != agreed
            && entry.Claimed >= Math.Min(entry.Left, entry.Right) && entry.Claimed <= Math.Max(entry.Left, entry.Right);
        if (otherConvention) entry = entry with { Verdict = GradVerdict.Kink, IsAccepted = true };
        if (!entry.IsAccepted && !entry.IsAtKink) entry = entry with { Opinion = gradient.Opinion(subject, format, unit.Arguments, unit.Entry, unit.At, entry.Claimed) };
        if (compare && !entry.Contract.IsKink) Compare(gradient, unit, tally);
        tally.Add(new(entry, unit.Arguments, unit.AtGradient, unit.Region) { Guess = entry.IsGreen ? "" : Guess.At(entry, [entry], gradient.Gradient.Parameters[gradient.Moved].Vector is null ? 1 : unit.Arguments[gradient.Moved].Length) }, otherConvention);
        return entry.IsGreen;
    }

    private void Compare(GradientOf gradient, Unit unit, GradientTally tally)
    {
        var slope = gradient.Slope(unit.Arguments, unit.Entry, unit.At, format);
        if (slope.IsUndefined) return;
        var dual = NativeSlopes.At(gradient.Forward, unit.Arguments, gradient.Moved, unit.Entry, unit.At.Length == 0 ? 0 : unit.At[0], format);
        var complex = ComplexStep.At(gradient.Forward, unit.Arguments, gradient.Moved, unit.Entry, unit.At);
        tally.Compare(dual is { } d ? Oracle.UlpsOff(d, slope, format) : 0, complex is { } c ? Oracle.UlpsOff(format.Round(c), slope, format) : 0);
    }

    // A point at which the gradient is asked for; sample by sample where the function is a sum or mean over samples.
    private static IEnumerable<Unit> Units(GradientOf gradient, double[][] arguments, GradRegion region) => gradient.IsPerSample
        ? Spread(arguments[gradient.Moved].Length).Select(i => new Unit([.. arguments.Select((a, p) => gradient.Gradient.Parameters[p].Vector is null ? a : [a[i]])], 0, [], [0], region))
        : [new Unit(arguments, 0, [], [], region)];

    private static IEnumerable<int> Spread(int length) => Enumerable.Range(0, Math.Min(length, MostEntries)).Select(n => n * (length - 1) / Math.Max(1, Math.Min(length, MostEntries) - 1)).Distinct();

    /// <summary>A partial derivative at a point.</summary>
    private sealed record Unit(double[][] Arguments, int Entry, int[] At, int[] AtGradient, GradRegion Region)
    {
        /// <summary>Every partial derivative at the point; of many inputs and outputs a few, evenly spread.</summary>
        public IEnumerable<Unit> Split(GradientOf gradient)
        {
            if (!gradient.IsOfVector || gradient.IsPerSample) return [this];
            var entries = Spread(Arguments[gradient.Moved].Length);
            if (gradient.Forward.Shape.Count == 0) return entries.Select(j => this with { Entry = j, AtGradient = [j] });
            return from i in entries from j in entries select this with { Entry = j, At = [i], AtGradient = [i, j] };
        }
    }
}
