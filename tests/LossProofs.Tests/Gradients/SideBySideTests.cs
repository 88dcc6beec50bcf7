using System.Globalization;
using LossProofs.Verification.Gradients;
using LossProofs.Verification.Mutants;

namespace LossProofs.Tests.Gradients;

/// <summary>Three checkers at the places where they differ: tails and kinks.</summary>
public class SideBySideTests
{
    private static readonly Func<GradientCheck, GradientCheck> Plain = c => c, Rectified = c => c.KinkValue(0).FlatWhere(z => z < 0), Probability = c => c.Domain(0, 1).Smooth(q => Math.Min(q, 1 - q) / 3);

    private static readonly Func<double, double> Relu = z => Math.Max(z, 0), ReluSlope = z => z > 0 ? 1 : 0;

    private static readonly (string Place, bool IsRight, Func<double, double> F, Func<double, double> G, double X, Func<GradientCheck, GradientCheck> Declared)[] Places =
    [
        ("relu at 0, gradient 0", true, Relu, ReluSlope, 0, Rectified),
        ("relu at 0, gradient 1/2", false, Relu, z => z == 0 ? 0.5 : ReluSlope(z), 0, Rectified),
        ("relu at 0, gradient -1", false, Relu, z => z == 0 ? -1 : ReluSlope(z), 0, Rectified),
        ("relu at 1e-7, gradient 1", true, Relu, ReluSlope, 1e-7, Rectified),
        ("relu at -1e-7, gradient 0", true, Relu, ReluSlope, -1e-7, Rectified),
        ("relu at 1e-7, gradient 0", false, Relu, _ => 0, 1e-7, Rectified),
        ("|x| at 0, gradient 0", true, Math.Abs, z => Math.Sign(z), 0, c => c.KinkValue(0)),
        ("clamp to [0, 1] at 1, gradient 0", true, z => Math.Clamp(z, 0, 1), z => z is > 0 and < 1 ? 1 : 0, 1, c => c.Kink(0, 0).Kink(1, 0)),
        ("softplus at -20", true, Right.Softplus, Right.Sigmoid, -20, Plain),
        ("softplus at -20, ten times too large", false, Right.Softplus, z => 10 * Right.Sigmoid(z), -20, Plain),
        ("softplus at -20, sign flipped", false, Right.Softplus, z => -Right.Sigmoid(z), -20, Plain),
        ("softplus at -40, gradient 0", false, Right.Softplus, _ => 0, -40, Plain),
        ("bce from logits, y = 1, at 18, 1 - sigmoid by subtraction", false, z => Right.Of("bce_with_logits", 1, z), z => Right.Sigmoid(z) - 1, 18, Plain),
        ("bce from logits, y = 1, at 18, clipped at 1e-7", false, z => Right.Of("bce_with_logits", 1, z), z => Right.Sigmoid(z) > 1 - 1e-7 ? 0 : Right.Of("bce_with_logits_grad", 1, z), 18, Plain),
        ("bce from logits, y = 1, at 18", true, z => Right.Of("bce_with_logits", 1, z), z => Right.Of("bce_with_logits_grad", 1, z), 18, Plain),
        ("-log q at 1e-5", true, q => Right.Of("self_information", q), q => -1 / q, 1e-5, Probability),
        ("-log q at 1e-6", true, q => Right.Of("self_information", q), q => -1 / q, 1e-6, Probability),
        ("-log q at 1e-9", true, q => Right.Of("self_information", q), q => -1 / q, 1e-9, Probability),
        ("-log q at 0.3, one part in 10,000 off", false, q => Right.Of("self_information", q), q => -1.0001 / q, 0.3, Probability),
        ("x^2 at 1e8, off by 1e-4", false, z => z * z, z => 2.0002 * z, 1e8, c => c.Smooth(1e8)),
        ("sin(1e3 x) at 1, right", true, z => Math.Sin(1000 * z), z => 1000 * Math.Cos(1000 * z), 1, c => c.Smooth(1e-3).Noise(4, 0).GradientNoise(4, 1000)),
    ];

    [Fact]
    public Task Tails_and_kinks()
    {
        var rows = Places.Select(p =>
        {
            var report = p.Declared(GradCheck.Of(p.F).At(p.X).Claims(p.G)).Run();
            double[] gradient = [p.G(p.X)];
            double[] F(double[] x) => [p.F(x[0])];
            Assert.True(report.IsGreen == p.IsRight, p.Place + "\n" + report);
            return string.Create(CultureInfo.InvariantCulture, $"| {p.Place.Replace("|", "\\|", StringComparison.Ordinal)} | {(p.IsRight ? "right" : "wrong")} | {GradText.Word(report.Verdict)} | {Said(FixedEpsilon.Passes(F, [p.X], gradient), p.IsRight)} | {Said(FixedEpsilon.MathNetPasses(F, [p.X], gradient), p.IsRight)} |");
        });
        return Verify(string.Join('\n',
        [
            "# Gradients at tails and kinks",
            "",
            "Fixed: central differences of step 1e-6, accepted within 1e-5 + 1e-3 |numeric|. MathNet: the five-point differences of MathNet.Numerics 5.0.0 under the same rule. In bold what is missed or wrongly rejected.",
            "",
            "| gradient | is | ours | fixed | MathNet |",
            "|---|---|---|---|---|",
            .. rows,
            "",
        ]), "md").InSnapshots("gradients.places");
    }

    private static string Said(bool passes, bool isRight) => passes == isRight ? passes ? "passes" : "rejected" : passes ? "**passes**" : "**rejected**";
}
