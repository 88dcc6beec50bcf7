using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Deviations;

/// <summary>The gradient of a loss that deviates: the derivative of the loss with log(u + ε) in the place of log u.</summary>
/// <param name="subject">The subject whose ratings apply.</param>
/// <param name="gradient">The gradient of a loss that is a number.</param>
/// <param name="format">The format.</param>
/// <param name="epsilon">ε.</param>
/// <param name="named">The deviation.</param>
internal sealed class DeviatingLoss(ISubject subject, Function gradient, Format format, double epsilon, Deviation named) : Rule(format)
{
    private readonly Shifted field = new(epsilon, format);

    /// <inheritdoc/>
    public override Deviation Named => named;

    /// <inheritdoc/>
    public override (Interval Value, Accuracy Accuracy)? Predict(Measurement measurement)
    {
        var call = measurement.Call;
        if (call.Arguments.Any(a => a.Any(double.IsNaN))) return null;
        var entry = call.At is [var n] ? n : 0;
        var lines = Oracle.Exactly(call.Arguments, gradient).Select((a, i) => new Tensor<Jet>(a.Shape,
            [.. a.Entries.Select((x, place) => gradient.Parameters[i].Equals(gradient.GradientBy) && place == entry ? field.Line(x, Interval.Exactly(Dyadic.One)) : JetField.Constant(x))])).ToList();
        return (new Taylor(field).Entry(gradient.GradientOf!, lines, [])[1], Accuracy.Of(subject, gradient, call.Arguments, call.At));
    }

    // log(u + ε), the sum rounded to the format either way.
    private sealed class Shifted(double epsilon, Format format) : JetField(new IntervalField(160), 1)
    {
        public override Jet Log(Jet a)
        {
            var sum = Add(a, Constant(Interval.Exactly(epsilon)));
            var ulp = format.Ulp(sum.Value.Size);
            return base.Log(Add(sum, Constant(new(-ulp, ulp))));
        }

        public override Jet Log1p(Jet a) => Log(Add(Constant(Interval.Exactly(Dyadic.One)), a));
    }
}
