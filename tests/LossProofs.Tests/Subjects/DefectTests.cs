using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Subjects;

/// <summary>What is known to be wrong in real libraries comes out by itself, from samples that know nothing of it.</summary>
public class DefectTests
{
    [Theory]
    [InlineData("bcl", "bcl", "log1p", "binary64", Defect.Lost)] // double.LogP1(1e-17) = 0: it is Log(x + 1)
    [InlineData("bcl", "bcl", "log1p", "binary32", Defect.Lost)]
    [InlineData("bcl", "bcl", "expm1", "binary64", Defect.Lost)] // it is Exp(x) − 1
    [InlineData("bcl", "bcl", "expm1", "binary32", Defect.Lost)]
    [InlineData("bcl", "bcl", "sigmoid", "binary64", Defect.Lost)] // 1 + e^710 overflows
    [InlineData("bcl", "bcl", "softplus", "binary64", Defect.Lost)] // 1 + e^−40 = 1
    [InlineData("bcl", "bcl", "softplus", "binary64", Defect.WrongNonFinite)] // e^710
    [InlineData("bcl", "bcl", "log_sigmoid", "binary64", Defect.WrongNonFinite)] // log 0
    [InlineData("bcl", "bcl", "tanh_grad", "binary64", Defect.Lost)] // 1 − tanh² 20 = 0
    [InlineData("bcl", "bcl", "sigmoid_grad", "binary64", Defect.Lost)]
    [InlineData("bcl", "bcl", "softmax", "binary64", Defect.WrongNonFinite)] // ∞ / ∞
    [InlineData("bcl", "bcl", "bce", "binary64", Defect.WrongNonFinite)] // 0 · log 0
    [InlineData("bcl", "bcl", "bce_with_logits", "binary64", Defect.WrongNonFinite)] // the loss of a saturated σ
    [InlineData("bcl", "bcl", "bce_with_logits", "binary64", Defect.Lost)]
    [InlineData("tensors", "tensors[16]", "softmax", "binary64", Defect.WrongNonFinite)] // no maximum is taken off
    [InlineData("tensors", "tensors[16]", "softmax", "binary32", Defect.WrongNonFinite)]
    [InlineData("tensors", "tensors[longer destination]", "softmax", "binary64", Defect.Inaccurate)] // divided by the sum over the whole destination
    [InlineData("tensors", "tensors[16]", "sigmoid", "binary64", Defect.Lost)] // below −709.78
    [InlineData("tensors", "tensors[16]", "sigmoid", "binary32", Defect.Lost)] // below −88.7
    [InlineData("tensors", "tensors[1]", "log1p", "binary64", Defect.Lost)]
    [InlineData("tensors", "tensors[16]", "bce_with_logits", "binary64", Defect.Lost)] // through LogP1
    [InlineData("mathnet", "mathnet", "expm1", "binary64", Defect.Inaccurate)] // 7 digits
    [InlineData("mathnet", "mathnet", "sigmoid", "binary64", Defect.Lost)]
    [InlineData("mathnet", "mathnet", "logit", "binary64", Defect.Inaccurate)] // q / (1 − q) next to 1/2
    [InlineData("mathnet", "mathnet", "tanh", "binary64", Defect.Lost)] // e^x − e^(−x) next to 0
    [InlineData("mathnet", "mathnet", "sigmoid_grad", "binary64", Defect.WrongNonFinite)] // Logistic.PDF(0, 1, −720) is NaN
    [InlineData("mathnet", "mathnet", "sigmoid_grad", "binary64", Defect.Lost)] // Logistic.PDF(0, 1, −400) is 0
    [InlineData("mathnet", "mathnet", "entropy", "binary64", Defect.WrongNonFinite)] // 0 · log 0
    public void A_known_defect_is_found(string name, string variant, string function, string format, Defect defect)
    {
        var report = Run.Judge(BuiltIn.Named(name), new RunOptions { Functions = function, Claims = "-", Formats = [Format.Named(format)] });
        var finding = Assert.Single(report.Functions, f => f.Subject == variant);
        Assert.Contains(finding.Failures, f => f.Defect == defect);
    }

    // The vector path computes tanh from ExpM1 = Exp − 1: near 0 it is 0, or of the wrong sign, depending on the exp of the CPU.
    [Theory]
    [InlineData("tensors[16]", "binary64")]
    [InlineData("tensors[17]", "binary64")]
    [InlineData("tensors[16]", "binary32")]
    public void Tanh_of_vectors_loses_everything_near_0(string variant, string format)
    {
        var report = Run.Judge(BuiltIn.Named("tensors"), new RunOptions { Functions = "tanh", Claims = "-", Formats = [Format.Named(format)] });
        var finding = Assert.Single(report.Functions, f => f.Subject == variant);
        Assert.Contains(finding.Failures, f => f.Defect is Defect.Lost or Defect.WrongSign && Math.Abs(f.Call.Arguments[0][0]) < 1e-3);
        Assert.True(report.Functions.Single(f => f.Subject == "tensors[1]").Passed, "the scalar path is right");
    }

    [Theory]
    [InlineData("tensors", "softmax.simplex")]
    [InlineData("tensors", "softmax.shift-invariant")]
    [InlineData("tensors", "tanh.derivative")]
    [InlineData("bcl", "bce.from-logits")]
    [InlineData("bcl", "softplus.derivative")]
    [InlineData("mathnet", "sigmoid.derivative")]
    public void A_claim_is_refuted(string name, string id) =>
        Assert.Equal(Verification.Judging.Outcome.Refuted, Assert.Single(Run.Judge(BuiltIn.Named(name), new RunOptions { Functions = "-", Claims = id }).Claims).Outcome);

    [Fact]
    public void SoftMax_of_large_logits_is_NaN()
    {
        var softmax = Family.Named("softmax");
        foreach (var format in new[] { Format.Binary64, Format.Binary32 })
        {
            var failures = new FunctionJudge(BuiltIn.Named("tensors")[0], format).At(softmax, [[1000, 1001, 1002]]);
            Assert.All(failures, f => Assert.Equal((Defect.WrongNonFinite, double.NaN), (f.Failure!.Defect, f.Call.Value!.Value)));
        }
    }

    [Fact]
    public void SoftMax_into_a_longer_destination_divides_by_what_is_there()
    {
        var longer = Assert.Single(BuiltIn.Named("tensors"), s => s.Name.Contains("longer", StringComparison.Ordinal));
        var failures = new FunctionJudge(longer, Format.Binary64).At(Family.Named("softmax"), [[0, 0]]);
        // 1 / (1 + 1 + 1): the one that the destination held is counted.
        Assert.All(failures, f => Assert.Equal((Defect.Inaccurate, 1 / 3.0), (f.Failure!.Defect, f.Call.Value!.Value)));
    }
}
