using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;
using System.Globalization;
using static LossProofs.Claims.Vocabulary;
using Outcome = LossProofs.Verification.Judging.Outcome;

namespace LossProofs.Tests.Judging;

public class ClaimJudgeTests
{
    private static readonly Variable z = Real("z"), q = Over("q", Domain.OpenProbability);

    private static readonly Statement Bounded = Sigmoid(z) >= -1;

    private static readonly Func<double, double> Right = LossProofs.Functions.Sigmoid.Value;

    [Fact]
    public void NaN_is_a_fault_even_where_no_inequality_fails()
    {
        var witness = Refute(new DelegateSubject("s").With("sigmoid", (double z) => z > 3 ? double.NaN : Right(z)), Bounded)!;
        Assert.Contains("sigmoid answered NaN where it has a value", witness.Reason, StringComparison.Ordinal);
        Assert.True(witness.At.Scalars[z] > 3);
    }

    [Fact]
    public void An_exception_is_a_fault_and_its_text_is_kept()
    {
        var witness = Refute(new DelegateSubject("s").With("sigmoid", (double z) => z < -700 ? throw new InvalidOperationException("underflow") : Right(z)), Bounded)!;
        Assert.Contains("InvalidOperationException: underflow", witness.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void NaN_outside_of_the_domain_is_right() =>
        Assert.Null(Refute(new DelegateSubject("s").With("log1mexp", (double x) => x > 0 ? double.NaN : LossProofs.Functions.Log1mExp.Value(x)), If(z > 0, Exp(Log1mExp(z)) == -1)));

    // log σ(z) = log(1 − e^(−softplus(−z))): what one function answers is asked of the next, round after round.
    [Fact]
    public void Answers_are_asked_on_however_deep_they_are_nested()
    {
        var deep = Enumerable.Range(0, 20).Aggregate((Formula)z, (x, _) => Tanh(x));
        Assert.NotNull(Refute(NativeSubject.Create(), deep >= 0));
        Assert.Null(Refute(NativeSubject.Create(), If(z >= 0, deep >= -Fraction(1, 1000))));
    }

    [Fact]
    public void An_unoffered_function_leaves_the_claim_unanswered()
    {
        var finding = new ClaimJudge(new DelegateSubject("s").With("sigmoid", Right), Format.Binary64).Judge(Catalog.Named("tanh.derivative"));
        Assert.Equal(Outcome.Unanswered, finding.Outcome);
        Assert.Equal(0, finding.Points);
        Assert.True(finding.AsRequired);
    }

    // Nothing was judged, so nothing is upheld.
    [Fact]
    public void A_condition_that_no_sample_meets_leaves_the_claim_unanswered()
    {
        var claim = new Claim("never", "Never", Verdict.Qualified, Sigmoid(z) == 7) { Sources = Added, Condition = (z > 1) & (z < 1) };
        var finding = new ClaimJudge(NativeSubject.Create(), Format.Binary64, cases: 50).Judge(claim);
        Assert.Equal(Outcome.Unanswered, finding.Outcome);
        Assert.Contains("none of 50 samples meets z > 1 and z < 1", finding.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_qualified_claim_needs_both_its_condition_and_its_counterexample()
    {
        var claim = Claim.Qualified("relu", "ReLU is the identity", Relu(z) == z, condition: z >= 0, fails: At(Set(z, -1)), from: Added);
        var judge = new ClaimJudge(NativeSubject.Create(), Format.Binary64, cases: 100);
        Assert.True(judge.Judge(claim) is { Outcome: Outcome.Upheld, CounterexampleSeen: true, AsRequired: true });
        Assert.True(judge.Judge(claim with { Counterexample = At(Set(z, 2)) }) is { Outcome: Outcome.Upheld, CounterexampleSeen: false, AsRequired: false });
        Assert.True(judge.Judge(claim with { Condition = z <= 0 }) is { Outcome: Outcome.Refuted, AsRequired: false });
        Assert.True(judge.Judge(Claim.Refuted("relu", "ReLU is the identity", Relu(z) == z, At(Set(z, -1)), "", Added)) is { Outcome: Outcome.Refuted, AsRequired: true });
    }

    [Fact]
    public void A_subject_that_answers_less_than_it_was_asked_is_named() => Assert.Contains("answers to",
        Assert.Throws<InvalidOperationException>(() => Refute(new Silent(), Bounded)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_verdict_follows_from_the_seed_alone()
    {
        var wrong = new DelegateSubject("s").With("sigmoid", (double z) => z > 2.5 ? Right(z) * (1 + 1e-12) : Right(z));
        var statement = Sigmoid(z) + Sigmoid(-z) == 1;
        string Judged(int seed) => Text(new ClaimJudge(wrong, Format.Binary64, seed, 300).Refute("seed", statement)!);
        var first = Judged(1);
        Assert.Equal(first, Judged(1));
        Parallel.For(0, 8, _ => Assert.Equal(first, Judged(1)));
        foreach (var seed in Enumerable.Range(2, 10)) Assert.NotNull(Judged(seed));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(first, Judged(1));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_rating_of_a_subject_decides_how_much_is_forgiven()
    {
        Func<double, double> off = z => Right(z) * (1 + 3e-16);
        Assert.NotNull(Refute(new DelegateSubject("s").With("sigmoid", off).Rated(0.51), Sigmoid(Log(q / (1 - q))) == q));
        Assert.Null(Refute(new DelegateSubject("s").With("sigmoid", off).Rated(4), Sigmoid(Log(q / (1 - q))) == q));
    }

    [Fact]
    public void A_claim_that_the_subject_refuses_to_answer_is_unanswered()
    {
        var strict = new DelegateSubject("s").With("sigmoid", (double z) => z >= 0 ? throw new ArgumentOutOfRangeException(nameof(z)) : Right(z));
        Assert.Equal(Outcome.Unanswered, new ClaimJudge(strict, Format.Binary64, cases: 200).Judge(Catalog.Named("sigmoid.complement")).Outcome);
        // It answers for the other half, and is wrong there.
        var wrong = new DelegateSubject("s").With("sigmoid", (double z) => z > 0 ? throw new ArgumentOutOfRangeException(nameof(z)) : 3 * Right(z));
        Assert.Equal(Outcome.Refuted, new ClaimJudge(wrong, Format.Binary64, cases: 200).Judge(Catalog.Named("sigmoid.range")).Outcome);
    }

    private static Witness? Refute(ISubject subject, Statement statement) => new ClaimJudge(subject, Format.Binary64, cases: 200).Refute("test", statement);

    private static string Text(Witness w) => $"{w.At.Describe(Format.Binary64)} {w.Relation} {w.Left} {w.Right} {string.Join(' ', w.Calls.Select(c => c.Value?.ToString(CultureInfo.InvariantCulture)))}";

    private sealed class Silent : ISubject
    {
        public string Name => "silent";

        public string Version => "";

        public IReadOnlyList<Format> Formats => [Format.Binary64];

        public bool Offers(Function function) => true;

        public double? StatedUlps(Function function) => null;

        public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch) => [];
    }
}
