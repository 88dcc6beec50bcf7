using LossProofs.Claims;
using LossProofs.Verification.Proofs.Reasoning;
using LossProofs.Verification.Subjects;
using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Tests.Proofs;

/// <summary>The source that ships is the textbook definition over the reals, on every side of its selects; source with a wrong side is refused.</summary>
public class NativeSourceProofTests
{
    public static TheoryData<string> Functions => [.. Family.All.Select(f => f.Name)];

    public static TheoryData<string> EqualForms => [.. Family.All.Where(f => f.EqualForm is not null || f.EqualVectorForm is not null).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void The_source_is_the_definition(string name)
    {
        var function = Family.Named(name);
        foreach (var size in function.Parameters.Any(p => p.Vector is not null) ? name == "norm" ? [1] : new[] { 1, 2, 3 } : [0])
        {
            var proof = NativeSourceProof.Of(function, size);
            Assert.True(proof.Cases > proof.Undefined, $"{proof}");
        }
    }

    [Theory]
    [MemberData(nameof(EqualForms))]
    public void The_equal_form_is_the_definition(string name)
    {
        var function = Family.Named(name);
        var statement = function.EqualForm is { } form ? function.Definition! == form : Entry(function.VectorDefinition!, function) == Entry(function.EqualVectorForm!, function);
        foreach (var sizes in LossProofs.Verification.Proofs.Sizes.Of(LossProofs.Verification.Sampling.Names.In(statement), 3).Take(3))
            Assert.NotEmpty(LossProofs.Verification.Proofs.PartProof.Of(statement, Inside(function), sizes, []).Steps);
    }

    // Mutants of the source: each is right on one side only, or forgets a term.
    [Fact]
    public void A_wrong_side_of_the_sigmoid_is_refused() => Refuses("sigmoid", a =>
    {
        var e = NativeSymbol.Exp(-NativeSymbol.Abs(a[0][0]));
        return [NativeSymbol.Select(a[0][0], 1, 1) / (1 + e)];
    });

    [Fact]
    public void A_softplus_right_for_positive_logits_only_is_refused() => Refuses("softplus", a => [a[0][0] + NativeSymbol.Log1p(NativeSymbol.Exp(-NativeSymbol.Abs(a[0][0])))]);

    [Fact]
    public void A_loss_without_the_label_is_refused() => Refuses("bce_with_logits", a => [NativeSymbol.Select(a[1][0], 0, a[1][0]) + NativeSymbol.Log1p(NativeSymbol.Exp(-NativeSymbol.Abs(a[1][0])))]);

    [Fact]
    public void A_step_that_is_1_at_0_is_refused() => Refuses("relu_grad", a => [NativeSymbol.Select(a[0][0], 0, 1)]);

    [Fact]
    public void A_tanh_of_the_wrong_sign_is_refused() => Refuses("tanh", a =>
    {
        NativeSymbol e = NativeSymbol.Expm1(-2 * NativeSymbol.Abs(a[0][0])), t = -e / (e + 2);
        return [t];
    });

    // A probability strictly between 0 and 1: at the ends a definition may have no value.
    private static Statement? Inside(Function function) => function.Parameters.FirstOrDefault(p => p.Name == "q" && p.Scalar is not null).Scalar is { } q ? (q > 0) & (q < 1) : null;

    private static Element Entry(VectorFormula form, Function function) => new(form, [.. ((Comprehension)function.VectorDefinition!).Indices.Select(i => (Subscript)i)]);

    private static void Refuses(string name, Func<IReadOnlyList<NativeSymbol[]>, NativeSymbol[]> source) =>
        Assert.Throws<NotProvedException>(() => NativeSourceProof.Of(Family.Named(name), 0, source));
}
