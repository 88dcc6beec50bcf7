using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Cli;

/// <summary>Subjects with one known fault each.</summary>
internal static class WrongSubject
{
    /// <summary>σ from 1 / (1 + e^−z), which loses its tail, beside a slope of σ that forgets a factor.</summary>
    public static ISubject Sigmoid { get; } = new DelegateSubject("wrong", "1.0")
        .With("sigmoid", (double z) => 1 / (1 + Math.Exp(-z)))
        .With("sigmoid_grad", (double z) => Halved(z));

    /// <summary>A subject that breaks the tool instead of answering.</summary>
    public static ISubject Broken { get; } = new Breaking();

    // Exact at 0 and wrong elsewhere would need a witness with many digits; half the slope is wrong at 0 already.
    private static double Halved(double z) => 0.5 / ((1 + Math.Exp(-z)) * (1 + Math.Exp(z)));

    private sealed class Breaking : ISubject
    {
        public string Name => "broken";

        public string Version => "";

        public IReadOnlyList<Format> Formats => [Format.Binary64];

        public bool Offers(Function function) => true;

        public double? StatedUlps(Function function) => null;

        public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch) => throw new InvalidOperationException("out of order");
    }
}
