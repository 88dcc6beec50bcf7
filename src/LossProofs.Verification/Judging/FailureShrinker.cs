using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Judging;

/// <summary>Shows a failure at simpler arguments.</summary>
/// <param name="subject">The subject that fails.</param>
/// <param name="format">The format.</param>
/// <param name="rounds">How often a failure is replaced by a simpler one.</param>
/// <param name="alike">Whether a measurement fails for the same reason.</param>
internal sealed class FailureShrinker(ISubject subject, Format format, int rounds, Func<Measurement, bool> alike)
{
    // So many simpler points are asked for at a time.
    private const int Width = 48;

    // A failure this gross may become smaller; another one must not.
    private const double Gross = 1000;

    /// <summary>The same defect at the simplest arguments that are found.</summary>
    public Failure Shrink(Failure failure)
    {
        if (failure.Defect is Defect.WrongSpecialValue or Defect.Crashed or Defect.Biased) return failure;
        var function = failure.Call.Function;
        var trial = new FunctionTrial(subject, function, format);
        for (var round = 0; round < rounds; round++)
        {
            Reference[] simpler = [.. Simpler(function, failure.Call.Arguments).Take(Width).Select(a => new Reference(function, a, format))];
            if (simpler.Length == 0) break;
            var answers = subject.Evaluate(function, format, [.. simpler.Select(s => s.Arguments)]);
            var next = simpler.Select((s, i) => trial.Measure(s, answers[i]).FirstOrDefault(m => m.Failure is { } f && f.Defect == failure.Defect && f.Ulps >= Math.Min(failure.Ulps, Gross) && alike(m)))
                .FirstOrDefault(m => m is not null)?.Failure;
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
