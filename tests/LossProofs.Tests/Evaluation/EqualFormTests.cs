using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Evaluation;

/// <summary>The forms that serve at huge arguments are equal to the textbook definitions.</summary>
public class EqualFormTests
{
    public static TheoryData<string> Names => [.. Family.All.Where(f => f.EqualForm is not null || f.EqualVectorForm is not null).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_equal_form_is_the_definition(string name)
    {
        var function = Family.Named(name);
        var hasVector = function.Parameters.Any(p => p.Vector is not null);
        int narrow = 0, count = hasVector ? 40 : 200;
        foreach (var sample in Sampler.Draw(LossProofs.Verification.Sampling.Names.Of(function), "equal", Format.Binary64, 3, count))
            for (var bits = 128; bits <= 2048; bits *= 4)
            {
                Interval definition = Value(function, sample, bits, equal: false), equal = Value(function, sample, bits, equal: true);
                Assert.True(definition.IsUndefined || equal.IsUndefined || definition.Meets(equal), $"{name} at {sample.Describe(Format.Binary64)}: {definition} against {equal}");
                Assert.False(equal.IsUndefined && !definition.IsUndefined, $"{name} at {sample.Describe(Format.Binary64)}");
                if (!IsNarrow(definition) || !IsNarrow(equal)) continue;
                narrow++;
                break;
            }

        Assert.True(narrow >= count / 2, $"{name}: only {narrow} of {count} points tell");
    }

    private static bool IsNarrow(Interval a) => a.IsExact || (!a.IsUndefined && !a.Size.IsInfinite && (a.Upper - a.Lower).Magnitude <= a.Size.Magnitude - 60);

    private static Interval Value(Function function, Sample sample, int bits, bool equal)
    {
        var at = sample.Bind();
        var form = equal ? function.EqualForm : function.Definition;
        if (form is not null) return new Definitions(new IntervalField(bits)).Value(form, at);
        var vector = (Comprehension)(equal ? function.EqualVectorForm! : function.VectorDefinition!);
        foreach (var index in vector.Indices) at.Indices[index] = at.Sizes[index.Dimension] / 2;
        return new Definitions(new IntervalField(bits)).Value(vector.Body, at);
    }
}
