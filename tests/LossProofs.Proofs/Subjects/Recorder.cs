using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Proofs.Subjects;

/// <summary>Passes questions on to a subject and counts what kinds of points they were: an accuracy is worth the range it was measured over.</summary>
internal sealed class Recorder(ISubject subject) : ISubject
{
    /// <summary>Answers that are subnormal.</summary>
    public int Subnormal { get; private set; }

    /// <summary>Answers that are 0 or infinite.</summary>
    public int Saturated { get; private set; }

    public string Name => subject.Name;

    public string Version => subject.Version;

    public IReadOnlyList<Format> Formats => subject.Formats;

    public bool Offers(Function function) => subject.Offers(function);

    public double? StatedUlps(Function function) => subject.StatedUlps(function);

    public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch)
    {
        var answers = subject.Evaluate(function, format, batch);
        foreach (var value in answers.SelectMany(a => a.Values))
        {
            if (double.IsSubnormal(value)) Subnormal++;
            if (value == 0 || double.IsInfinity(value)) Saturated++;
        }

        return answers;
    }
}
