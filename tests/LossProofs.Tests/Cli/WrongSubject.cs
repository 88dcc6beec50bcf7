using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Cli;

/// <summary>Subjects with one known fault each.</summary>
internal static class WrongSubject
{
    /// <summary>σ without its tail, as 1 / (1 + e^−z) loses it, and half the slope of σ: the same bits on every platform.</summary>
    public static ISubject Sigmoid { get; } = new DelegateSubject("wrong", "1.0")
        .With("sigmoid", (double z) => z < -709.78 ? 0 : LossProofs.Functions.Sigmoid.Value(z))
        .With("sigmoid_grad", (double z) => LossProofs.Functions.Sigmoid.Gradient(z) / 2);

    /// <summary>A subject that breaks the tool instead of answering.</summary>
    public static ISubject Broken { get; } = new Breaking();

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
