using LossProofs.Claims;
using LossProofs.Proofs.Subjects;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Runs;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Proofs;

/// <summary>The claims as mathematics: judged on the definitions of the functions, no implementation asked.</summary>
public class DefinitionProofs
{
    // Enough that a difference in the twentieth digit shows at every everyday point.
    private const int Bits = 320;

    private static readonly DefinitionSubject Definitions = new();

    public static TheoryData<string> Ids => [.. Catalog.All.Where(c => c.Statement is not Experiment).Select(c => c.Id)];

    public static TheoryData<string> WithEqualForm => [.. Family.All.Where(f => f.EqualForm is not null || f.EqualVectorForm is not null).Select(f => f.Name)];

    [Theory, MemberData(nameof(Ids))]
    public void The_definitions_earn_its_verdict(string id) => Findings.AsRequired(
        Run.Judge(Catalog.Named(id), Definitions, new RunOptions { Formats = [Format.Binary64], Seed = Setting.Seed, Cases = Math.Max(1, Setting.Cases / 10) }));

    [Theory, MemberData(nameof(WithEqualForm))]
    public void The_form_it_is_evaluated_by_equals_its_definition(string name)
    {
        var function = Family.Named(name);
        var (definition, form, index) = Forms(function);
        var agreed = 0;
        foreach (var sample in function.Samples("forms", 200))
        {
            var at = sample.Bind();
            if (index is not null) at.Indices[index] = 0;
            var exact = new Definitions(new IntervalField(Bits));
            var (a, b) = (exact.Value(definition, at), exact.Value(form, at));
            Assert.True(a.Meets(b), $"{name} at {sample.Describe(Format.Binary64)}: {definition} is {a}, {form} is {b}; seed {Setting.Seed}");
            if (Narrow(a.Hull(b))) agreed++;
        }

        Assert.True(agreed >= 100, $"{name}: the forms are known to agree to 2^−64 ulp at {agreed} of 200 points only.");
    }

    private static (Formula Definition, Formula Form, LossProofs.Claims.Index? Index) Forms(Function function)
    {
        if (function.EqualForm is { } form) return (function.Definition!, form, null);
        var (definition, equal) = ((Comprehension)function.VectorDefinition!, (Comprehension)function.EqualVectorForm!);
        return (definition.Body, equal.Body, equal.Indices.Single());
    }

    private static bool Narrow(Interval a) =>
        !a.Lower.IsInfinite && !a.Upper.IsInfinite && (a.IsExact || (a.Upper - a.Lower).Magnitude < Format.Binary64.LastPlace(a.Upper.Magnitude) - 64);
}
