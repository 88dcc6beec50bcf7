using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Experiments;

/// <summary>What the experiments ask, in plain binary64: fast, and right enough for every observation.</summary>
internal static class PlainSubject
{
    public static DelegateSubject Create() => new DelegateSubject("plain")
        .With("alternative_a_with_logits", (y, z) => y == 1 ? Sigmoid(-z) : Sigmoid(z))
        .With("alternative_b_with_logits", (y, z) => -(y == 1 ? Sigmoid(z) : Sigmoid(-z)))
        .With("alternative_a_grad_z", Slope)
        .With("alternative_b_grad_z", Slope)
        .With("bce_with_logits", Bce)
        .With("bce_with_logits_grad", BceSlope)
        .With("sigmoid_grad", z => Sigmoid(z) * Sigmoid(-z));

    public static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

    public static double Slope(double y, double z) => (1 - 2 * y) * Sigmoid(z) * Sigmoid(-z);

    public static double Bce(double y, double z) => Math.Log(1 + Math.Exp(y == 1 ? -z : z));

    public static double BceSlope(double y, double z) => y == 1 ? -Sigmoid(-z) : Sigmoid(z);
}
