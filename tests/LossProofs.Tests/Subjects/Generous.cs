using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Subjects;

/// <summary>
/// A subject whose answers are given the benefit of 4096 ulps, so that what still fails does not depend on the last bits of the
/// platform's exp or of a vector path. Where terms may cancel the rating stays: ulps of the result would be the wrong measure.
/// </summary>
internal sealed class Generous(ISubject subject) : ISubject
{
    public string Name => subject.Name;

    public string Version => subject.Version;

    public IReadOnlyList<Format> Formats => subject.Formats;

    public bool Offers(Function function) => subject.Offers(function);

    public bool Offers(Function function, Format format) => subject.Offers(function, format);

    public double? StatedUlps(Function function) => function.Scale is null ? 4096 : null;

    public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch) => subject.Evaluate(function, format, batch);
}
