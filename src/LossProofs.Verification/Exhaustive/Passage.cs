using System.Numerics;
using LossProofs.Claims;
using LossProofs.Verification.Columns;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Exhaustive;

/// <summary>
/// Goes through consecutive values of a format, block by block. Enclosures in doubles decide nearly every result; where they
/// do not, and at special points, each number is judged by the oracle.
/// </summary>
internal sealed class Passage
{
    // Columns of this length stay in the cache.
    private const int Block = 4096;

    private readonly Function function;

    private readonly Format format;

    private readonly ISubject subject;

    private readonly Verdict verdict;

    private readonly Places places;

    private readonly ColumnDefinitions definitions = new(new ColumnField(Block));

    private readonly double[] inputs = new double[Block], answers = new double[Block], below = new double[Block], above = new double[Block];

    private readonly double[] special;

    private Tally tally = new();

    public Passage(Sweep sweep)
    {
        (function, format, subject) = (sweep.Function, sweep.Format, sweep.Subject);
        verdict = new(subject, function, format);
        places = new(format);
        special = [0, .. function.SpecialValues.Select(s => s.Arguments[0][0]).Where(double.IsFinite)];
    }

    /// <summary>What the values from the first on show; the value before the first, where there is one, is their neighbour.</summary>
    public Tally Go(long first, long length)
    {
        tally = new();
        var last = new Ends(double.NaN, double.NaN, double.NaN);
        if (first > 0)
        {
            Ask(first - Block);
            last = At(definitions.Over(function, inputs), Block - 1);
        }

        for (var from = first; from < first + length; from += Block) last = Look(from, last);
        tally.Ask(length);
        return tally;
    }

    private void Ask(long from)
    {
        format.Ordered(from, inputs);
        subject.Evaluate(function, format, inputs, answers);
    }

    private Ends Look(long from, Ends before)
    {
        Ask(from);
        if (IsNowhereDefined())
        {
            for (var i = 0; i < Block; i++)
                if (!double.IsNaN(answers[i])) verdict.Of(inputs[i], answers[i], from + i, tally);
            return new(double.NaN, double.NaN, double.NaN);
        }

        var exact = definitions.Over(function, inputs);
        if (IsPlain())
        {
            Compare(exact, from);
            Measure(exact, from);
        }
        else
        {
            for (var i = 0; i < Block; i++) verdict.Of(inputs[i], answers[i], from + i, tally);
        }

        Order(exact, from, before);
        return At(exact, Block - 1);
    }

    // The values of a block are in order: what its ends say is true of all.
    private bool IsNowhereDefined() =>
        (double.IsNaN(inputs[0]) && double.IsNaN(inputs[^1])) || (double.IsFinite(inputs[0]) && double.IsFinite(inputs[^1]) && (verdict.IsBeyond(inputs[^1], -1) || verdict.IsBeyond(inputs[0], 1)));

    private bool IsPlain() => double.IsFinite(inputs[0]) && double.IsFinite(inputs[^1]) && verdict.IsInside(inputs[0]) && verdict.IsInside(inputs[^1])
        && !special.Any(x => inputs[0] <= x && x <= inputs[^1]);

    // Where both ends of an enclosure round to the same value, that is the nearest.
    private void Compare(Column exact, long from)
    {
        format.Round(exact.Lower, below);
        format.Round(exact.Upper, above);
        for (var i = 0; i < Block; i++)
        {
            if (below[i] == above[i] && below[i] == answers[i]) continue;
            if (below[i] == above[i]) verdict.Of(inputs[i], answers[i], from + i, tally, below[i], exact.Lower[i], exact.Upper[i]);
            else verdict.Of(inputs[i], answers[i], from + i, tally);
        }
    }

    // The distance of every finite answer from its enclosure, in ulps of the enclosure; only a block that has a larger one is looked at closely.
    private void Measure(Column exact, long from)
    {
        var most = Vector<double>.Zero;
        for (var i = 0; i < Block; i += Vector<double>.Count)
        {
            Vector<double> answer = new(answers, i), low = new(exact.Lower, i), high = new(exact.Upper, i);
            var ulps = Vector.Max(answer - high, low - answer) * places.At(Vector.Max(Vector.Abs(low), Vector.Abs(high)));
            // What is NaN or infinite is no distance.
            most = Vector.ConditionalSelect(Vector.GreaterThan(ulps, most) & Vector.LessThan(ulps, new(double.PositiveInfinity)), ulps, most);
        }

        for (var lane = 0; lane < Vector<double>.Count; lane++)
        {
            if (!(most[lane] > tally.WorstUlps)) continue;
            for (var i = lane; i < Block; i += Vector<double>.Count)
            {
                var ulps = Math.Max(answers[i] - exact.Upper[i], exact.Lower[i] - answers[i]) * places.At(Math.Max(Math.Abs(exact.Lower[i]), Math.Abs(exact.Upper[i])));
                if (double.IsFinite(ulps)) tally.Measure(ulps, from + i);
            }
        }
    }

    private void Order(Column exact, long from, Ends before)
    {
        Order(before, At(exact, 0), from);
        for (var i = 0; i + 1 < Block; i += Vector<double>.Count)
        {
            // The last block of lanes overlaps the one before it, so that no pair is missed.
            var at = Math.Min(i, Block - 1 - Vector<double>.Count);
            Vector<double> answer = new(answers, at), next = new(answers, at + 1);
            var rising = Vector.GreaterThan(new(exact.Lower, at + 1), new Vector<double>(exact.Upper, at)) & Vector.LessThan(next, answer);
            var falling = Vector.LessThan(new(exact.Upper, at + 1), new Vector<double>(exact.Lower, at)) & Vector.GreaterThan(next, answer);
            if (Vector.EqualsAll(rising | falling, Vector<long>.Zero)) continue;
            for (var n = i; n < at + Vector<double>.Count; n++) Order(At(exact, n), At(exact, n + 1), from + n + 1);
        }
    }

    private void Order(Ends before, Ends here, long ordinal)
    {
        if ((here.Lower > before.Upper && here.Answer < before.Answer) || (here.Upper < before.Lower && here.Answer > before.Answer)) tally.Add(Fault.MonotonicityBreak, ordinal);
    }

    private Ends At(Column exact, int i) => new(exact.Lower[i], exact.Upper[i], answers[i]);

    private readonly record struct Ends(double Lower, double Upper, double Answer);
}
