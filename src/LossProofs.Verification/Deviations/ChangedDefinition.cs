using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Deviations;

/// <summary>The definition with another logarithm or quotient, or at other arguments.</summary>
/// <param name="subject">The subject whose ratings apply.</param>
/// <param name="function">The function.</param>
/// <param name="format">The format.</param>
/// <param name="field">What it is evaluated in.</param>
/// <param name="change">What becomes of each argument, by the number of its parameter; null where they stay.</param>
/// <param name="named">The deviation.</param>
internal sealed class ChangedDefinition(ISubject subject, Function function, Format format, IntervalField field, Func<int, Tensor<Interval>, Tensor<Interval>>? change, Deviation named) : Rule(format)
{
    /// <inheritdoc/>
    public override Deviation Named => named;

    /// <inheritdoc/>
    public override (Interval Value, Accuracy Accuracy)? Predict(Measurement measurement)
    {
        var call = measurement.Call;
        if (call.Arguments.Any(a => a.Any(double.IsNaN))) return null;
        List<Tensor<Interval>> arguments = [.. Oracle.Exactly(call.Arguments, function).Select((a, i) => change is null ? a : change(i, a))];
        if (change is not null && arguments.Zip(Oracle.Exactly(call.Arguments, function)).All(p => p.First.Entries.AsSpan().SequenceEqual(p.Second.Entries))) return null;
        var value = new Definitions(field).Entry(function, arguments, call.At);
        if (subject.StatedUlps(function) is { } stated) return (value, new(Dyadic.Of(stated), Dyadic.Zero));
        var rating = new Definitions(new IntervalField(64));
        var scale = function.Scale is null ? Interval.Undefined : rating.About(function, function.Scale, arguments, call.At);
        return (value, new(Dyadic.Max(Dyadic.Zero, rating.About(function, function.Rating, arguments, call.At).Upper), scale.IsUndefined ? Dyadic.Zero : scale.Upper));
    }
}
