using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Judging;

public class FunctionJudgeTests
{
    private const double Largest = double.MaxValue, Inf = double.PositiveInfinity;

    [Theory]
    [InlineData(Defect.Inaccurate)]
    [InlineData(Defect.Lost)]
    [InlineData(Defect.WrongSign)]
    [InlineData(Defect.WrongNonFinite)]
    [InlineData(Defect.WrongSpecialValue)]
    [InlineData(Defect.Refused)]
    [InlineData(Defect.Crashed)]
    public void Every_kind_of_defect_is_told_apart(Defect defect)
    {
        var finding = Judge("tanh", defect switch
        {
            Defect.Inaccurate => z => z > 2 && z < 18 ? Tanh(z) * (1 - 1e-14) : Tanh(z),
            Defect.Lost => z => Math.Abs(z) < 1e-200 ? 0 : Tanh(z),
            Defect.WrongSign => z => z < -0.5 && z > -20 ? -Tanh(z) : Tanh(z),
            Defect.WrongNonFinite => z => z > 500 && double.IsFinite(z) ? double.NaN : Tanh(z),
            Defect.WrongSpecialValue => z => double.IsPositiveInfinity(z) ? 0.5 : Tanh(z),
            Defect.Refused => z => z > 500 ? throw new ArgumentOutOfRangeException(nameof(z)) : Tanh(z),
            _ => z => z > 500 ? throw new OverflowException() : Tanh(z),
        });
        Assert.False(finding.Passed);
        Assert.Contains(finding.Failures, f => f.Defect == defect);
    }

    // Where e^z is beyond every number that is computed with, the result is still known.
    [Theory]
    [InlineData("tanh", 0.5)]
    [InlineData("sigmoid_grad", 1.0)]
    [InlineData("expm1", 5.0)]
    [InlineData("expm1", Largest)]
    [InlineData("sigmoid", 0.25)]
    [InlineData("softplus", 1.0)]
    public void Nonsense_at_huge_arguments_is_seen(string name, double nonsense)
    {
        var native = NativeSubject.Create();
        var function = Family.Named(name);
        var finding = Judge(name, z => double.IsFinite(z) && Math.Abs(z) > 1e13 ? nonsense : native.Evaluate(function, Format.Binary64, [[[z]]])[0].Values[0]);
        Assert.False(finding.Passed);
    }

    [Fact]
    public void An_infinite_result_is_owed_where_the_exact_one_is()
    {
        var finding = new FunctionJudge(new DelegateSubject("s").With("bce", (double y, double q) => Math.Min(1e300, LossProofs.Functions.BinaryCrossEntropy.Value(y, q))), Format.Binary64).Judge(BinaryLosses.Bce);
        Assert.Contains(finding.Failures, f => f.Defect == Defect.WrongNonFinite);
    }

    // ReLU is exact: the largest number is no infinity, within half an ulp or not.
    [Fact]
    public void The_largest_number_is_not_infinite() =>
        Assert.False(Judge("relu", z => z == Largest ? Inf : Math.Max(z, 0)).Passed);

    [Fact]
    public void The_sign_of_zero_is_judged_where_it_is_owed()
    {
        Assert.False(Judge("tanh", z => z == 0 ? 0.0 : Tanh(z)).Passed);
        Assert.True(Judge("tanh", Tanh).Passed);
        Assert.True(Judge("relu", z => z > 0 ? z : double.IsNaN(z) ? z : -0.0).Passed);
    }

    // A vectorised loop that forgets its rest is wrong at the last entries alone.
    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    public void The_first_and_the_last_entry_are_measured(int place)
    {
        var finding = new FunctionJudge(new DelegateSubject("s").With("softmax", (double[] z) =>
        {
            var result = new double[z.Length];
            LossProofs.Functions.Softmax.Value(z, result);
            if (z.Length == 17) result[place] = 2;
            return result;
        }), Format.Binary64).Judge(VectorFunctions.Softmax);
        Assert.False(finding.Passed);
    }

    [Fact]
    public void A_result_of_the_wrong_length_is_a_crash() => Assert.Contains("numbers instead of",
        Assert.Single(new FunctionJudge(new DelegateSubject("s").With("softmax", (double[] z) => new double[z.Length + 1]), Format.Binary64).Judge(VectorFunctions.Softmax).Failures).Call.Answer.Error, StringComparison.Ordinal);

    [Fact]
    public void Failures_are_shown_at_simple_arguments()
    {
        var failure = Judge("softplus", z => z > 700 ? Inf : LossProofs.Functions.Softplus.Value(z)).Failures.Single(f => f.Defect == Defect.WrongNonFinite);
        Assert.True(Format.Binary64.Text(failure.Call.Arguments[0][0]).Length <= 5, Format.Binary64.Text(failure.Call.Arguments[0][0]));
    }

    [Fact]
    public void What_is_rated_is_forgiven()
    {
        Assert.True(Judge("tanh", z => Tanh(z) is var t && t is 0 or 1 or -1 ? t : Math.BitIncrement(t)).Passed);
        Assert.False(new FunctionJudge(new DelegateSubject("s").With("tanh", (double z) => Tanh(z) is var t && t is 0 or 1 or -1 ? t : Math.BitIncrement(t)).Rated(0.51), Format.Binary64).Judge(Activations.Tanh).Passed);
    }

    [Fact]
    public void What_only_the_own_statement_forgives_is_counted()
    {
        var lax = new DelegateSubject("s").With("tanh", (double z) => Tanh(z) * (1 + 1e-12)).Rated(1e9);
        var finding = new FunctionJudge(lax, Format.Binary64).Judge(Activations.Tanh);
        Assert.True(finding.OnlyAsStated.Count > 1000, finding.OnlyAsStated.ToString());
        Assert.Equal(0, new FunctionJudge(new DelegateSubject("s").With("tanh", (double z) => Tanh(z)).Rated(1e9), Format.Binary64).Judge(Activations.Tanh).OnlyAsStated.Count);
    }

    // log(1 + e^−40) and not log 1: what the largest logit hides is the whole result.
    [Fact]
    public void A_sum_of_exponentials_that_loses_the_others_fails()
    {
        var plain = new DelegateSubject("s").With("logsumexp", (double[] z) => z.Max() + Math.Log(z.Sum(x => Math.Exp(x - z.Max()))));
        Assert.Contains(new FunctionJudge(plain, Format.Binary64).Judge(VectorFunctions.LogSumExp).Failures, f => f is { Defect: Defect.Inaccurate, Ulps: > 100 });
    }

    [Fact]
    public void A_refusal_is_named_by_what_is_said()
    {
        var strict = new DelegateSubject("s").With("bce", (double y, double q) => y is 0 or 1 ? LossProofs.Functions.BinaryCrossEntropy.Value(y, q) : throw new ArgumentException($"a label is no number such as {y}"));
        var finding = new FunctionJudge(strict, Format.Binary64).Judge(BinaryLosses.Bce);
        Assert.Equal("ArgumentException: a label is no number such as #", Assert.Single(finding.Failures).Deviation!.Constant);
        // Where NaN is owed a refusal is a convention.
        Assert.All(finding.Policies, p => Assert.Equal(Defect.Refused, p.Defect));
        Assert.NotEmpty(finding.Policies);
    }

    [Fact]
    public void A_function_that_divides_by_the_sum_is_recognised()
    {
        var shares = new DelegateSubject("s").With("entropy", (double[] p) => LossProofs.Functions.Entropy.Value([.. p.Select(x => x / p.Sum())]));
        var finding = new FunctionJudge(shares, Format.Binary64).Judge(InformationMeasures.Entropy);
        Assert.True(finding.Passed);
        Assert.Contains(finding.Policies, p => p.Deviation is { Kind: LossProofs.Verification.Deviations.DeviationKind.Renormalises, Constant: "p" });
    }

    private static double Tanh(double z) => LossProofs.Functions.Tanh.Value(z);

    private static FunctionFinding Judge(string function, Func<double, double> implementation) =>
        new FunctionJudge(new DelegateSubject("s").With(function, implementation), Format.Binary64).Judge(Family.Named(function));
}
