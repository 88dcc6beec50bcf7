using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Judging;

/// <summary>Measures the functions of a subject against the oracle, at special points and at seeded samples.</summary>
/// <param name="subject">The subject.</param>
/// <param name="format">The format it is asked in.</param>
/// <param name="seed">What the samples follow from.</param>
/// <param name="cases">How many samples a function is measured at.</param>
/// <param name="shrinking">How often a failure is replaced by a simpler one; 0 where only the verdict matters.</param>
public sealed class FunctionJudge(ISubject subject, Format format, int seed = Seed.Default, int cases = 1000, int shrinking = 60)
{
    // A result that is a vector is measured at this many entries, spread evenly from the first to the last; a matrix too.
    private const int MostEntries = 6;

    private static readonly IntervalField Outward = new(128);

    /// <summary>Measures a function that the subject offers.</summary>
    public FunctionFinding Judge(Function function)
    {
        var special = SpecialPoints(function).ToList();
        // The oracle takes a vector's length, and for a matrix its square, as long as a number.
        var count = function.Parameters.Any(p => p.Vector is not null) ? Math.Max(1, cases / (function.Shape.Count > 1 ? 16 : 4)) : cases;
        double[][][] batch = [.. special.Select(s => s.Arguments.ToArray()), .. Points(function, count).Select(s => s.Arguments)];
        var answers = subject.Evaluate(function, format, batch);

        var failures = new List<Failure>();
        var policies = new List<Failure>();
        var worst = (Ulps: 0.0, Call: (Call?)null);
        var points = 0;
        for (var i = 0; i < batch.Length; i++)
        {
            var value = i < special.Count ? special[i] : null;
            foreach (var (failure, ulps, call) in Measure(function, batch[i], answers[i], value))
            {
                points++;
                if (failure is not null) (value?.Convention is null && !IsAtKink(failure) ? failures : policies).Add(failure);
                if (value is null && double.IsFinite(ulps) && ulps > worst.Ulps) worst = (ulps, call);
            }
        }

        var kinds = failures.GroupBy(f => f.Defect).OrderByDescending(g => g.Key).Select(g => Shrink(g.MaxBy(f => double.IsFinite(f.Ulps) ? f.Ulps : double.MaxValue)!)).ToList();
        return new(function, subject.Name, format, points, kinds, failures.Count) { WorstUlps = worst.Ulps, Worst = worst.Call, Policies = policies };
    }

    /// <summary>
    /// Measures the result at one point, entry by entry: what is wrong (null where nothing is), how many ulps it is off (NaN at a
    /// NaN that nothing is owed at), the call.
    /// </summary>
    public IReadOnlyList<(Failure? Failure, double Ulps, Call Call)> At(Function function, double[][] arguments)
    {
        var special = SpecialPoints(function).FirstOrDefault(s => s.Arguments.Zip(arguments).All(a => a.First.AsSpan().SequenceEqual(a.Second)));
        var answer = subject.Evaluate(function, format, [arguments])[0];
        return special is null && arguments.Any(a => a.Any(double.IsNaN))
            ? [(null, double.NaN, new Call(function, arguments, [.. function.Shape.Select(_ => 0)], answer))]
            : [.. Measure(function, arguments, answer, special)];
    }

    // The listed points, the special values in this format, and NaN in each parameter.
    private IEnumerable<SpecialValue> SpecialPoints(Function function)
    {
        foreach (var value in function.SpecialValues)
            if (value.Arguments.All(a => a.All(x => double.IsNaN(x) || format.Round(x) == x))) yield return value;
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            double[][] arguments = [.. function.Parameters.Select((p, n) => p.Vector is null ? [n == i ? double.NaN : Ordinary(p.Scalar!)] : n == i ? [double.NaN, 0.5] : new[] { 0.5, 0.5 })];
            // NaN in one entry reaches every entry of a vector only where all of them depend on it.
            if (function.Shape.Count == 0) yield return new(arguments, [double.NaN]);
        }
    }

    // A number at which the function depends on its other arguments: left of the kink of leaky ReLU.
    private static double Ordinary(Variable parameter) => parameter.Domain == Domain.Real ? -0.5 : parameter.Domain.Contains(new Rational(1, 2)) ? 0.5 : 2;

    private IEnumerable<(Sample Sample, double[][] Arguments)> Points(Function function, int count)
    {
        Argument[] parameters = [.. function.Parameters.Select(p => p.Scalar is { } s ? (Argument)s : (Argument)p.Vector!)];
        var applied = function.Shape.Count == 0 ? function.Of(parameters) : function.VectorOf(parameters)[[.. function.Shape.Select(_ => (Subscript)1)]];
        foreach (var sample in Sampler.Draw(Names.In(applied), function.Name, format, seed, count))
            yield return (sample, [.. function.Parameters.Select(p => p.Scalar is { } s ? [sample.Scalars[s]] : sample.Vectors[p.Vector!].Entries)]);
    }

    private IEnumerable<(Failure? Failure, double Ulps, Call Call)> Measure(Function function, double[][] arguments, Answer answer, SpecialValue? special)
    {
        var length = function.Shape.Count == 0 ? 1 : function.Shape.Aggregate(1, (product, _) => product * Call.LengthOf(function, arguments));
        if (answer.Error is not null || answer.Values.Length != length)
        {
            var call = new Call(function, arguments, [.. function.Shape.Select(_ => 0)], answer.Error is null ? Answer.Failed($"{answer.Values.Length} numbers instead of {length}") : answer);
            yield return (new(Defect.Crashed, call, Interval.Undefined, double.PositiveInfinity), double.PositiveInfinity, call);
            yield break;
        }

        var entries = Math.Min(length, MostEntries);
        for (var i = 0; i < entries; i++)
        {
            var entry = i * (length - 1) / Math.Max(1, entries - 1);
            int[] at = function.Shape.Count switch { 0 => [], 1 => [entry], _ => [entry / Call.LengthOf(function, arguments), entry % Call.LengthOf(function, arguments)] };
            var call = new Call(function, arguments, at, answer);
            if (special is not null) yield return (AtSpecial(call, answer.Values[entry], special.Result[entry]), 0, call);
            else yield return AtSample(call, answer.Values[entry]);
        }
    }

    // Which number the result is there is a convention; that it is a number is not.
    private static bool IsAtKink(Failure failure) => failure.Call is var call && failure.Defect is not (Defect.Crashed or Defect.WrongNonFinite or Defect.WrongSpecialValue)
        && call.Function.Kink is { } kink && new Definitions(new IntervalField(64)).About(call.Function, kink, Oracle.Exactly(call.Arguments, call.Function), call.At).HasZero;

    // NaN is owed where NaN is; a number that rounds differently in this format is compared after rounding, within the rating.
    private Failure? AtSpecial(Call call, double got, double owed)
    {
        if (double.IsNaN(owed) ? double.IsNaN(got) : got == format.Round(owed)) return null;
        if (double.IsFinite(owed) && owed != 0 && owed != 1 && double.IsFinite(got))
        {
            var exact = Interval.Exactly(owed);
            if (Oracle.Distance(got, exact, format) <= Oracle.Allowed(call.Function, call.Arguments, call.At, exact, format)) return null;
        }

        return new(Defect.WrongSpecialValue, call, double.IsNaN(owed) ? Interval.Undefined : Interval.Exactly(owed), double.PositiveInfinity);
    }

    private (Failure? Failure, double Ulps, Call Call) AtSample(Call call, double got)
    {
        var exact = Oracle.Value(call.Function, call.Arguments, call.At, format);
        if (exact.IsUndefined) return (null, 0, call);
        var ulps = Oracle.UlpsOff(got, exact, format);
        var allowed = Accuracy.Of(subject, call.Function, call.Arguments, call.At).Off(exact, format);
        var fits = Oracle.Distance(got, exact, format) <= allowed;
        var signed = !call.Function.KeepsSignOfZero || got != 0 || call.Arguments[0][0] != 0 || double.IsNegative(got) == double.IsNegative(call.Arguments[0][0]);
        if (fits && signed && !double.IsNaN(got)) return (null, ulps, call);
        return (new(Kind(got, exact), call, Outward.Add(exact, new(-allowed, allowed)), ulps), ulps, call);
    }

    private Defect Kind(double got, Interval exact)
    {
        var nearest = format.Nearest(exact.Lower);
        if (double.IsNaN(got) || double.IsInfinity(got) || double.IsInfinity(nearest)) return Defect.WrongNonFinite;
        if (got == 0 && nearest != 0) return Defect.Lost;
        return double.IsNegative(got) != double.IsNegative(nearest) ? Defect.WrongSign : Defect.Inaccurate;
    }

    // Arguments that are numbers are made simpler as long as the same defect shows.
    private Failure Shrink(Failure failure)
    {
        if (failure.Defect is Defect.WrongSpecialValue or Defect.Crashed) return failure;
        var function = failure.Call.Function;
        for (var round = 0; round < shrinking; round++)
        {
            double[][][] simpler = [.. Simpler(function, failure.Call.Arguments).Take(48)];
            if (simpler.Length == 0) break;
            var answers = subject.Evaluate(function, format, simpler);
            var next = simpler.Select((a, i) => Measure(function, a, answers[i], null).Select(m => m.Failure).FirstOrDefault(f => f?.Defect == failure.Defect && f.Ulps >= Math.Min(failure.Ulps, 1000)))
                .FirstOrDefault(f => f is not null);
            if (next is null) break;
            failure = next;
        }

        return failure;
    }

    private IEnumerable<double[][]> Simpler(Function function, double[][] arguments)
    {
        for (var p = 0; p < arguments.Length; p++)
        {
            var vector = function.Parameters[p].Vector;
            if (vector is not null && vector.Tie != Tie.Free) continue;
            var domain = vector?.Domain ?? function.Parameters[p].Scalar!.Domain;
            for (var i = 0; i < arguments[p].Length; i++)
                foreach (var x in Shrinker.Simpler(arguments[p][i], format))
                    if (domain.Contains(Rational.Exactly(x)))
                    {
                        double[][] changed = [.. arguments.Select(a => (double[])a.Clone())];
                        changed[p][i] = x;
                        yield return changed;
                    }
        }
    }
}
