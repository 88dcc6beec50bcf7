using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Proofs;

/// <summary>Every function is, in each of its formats, the value nearest to its definition, and owes no special value.</summary>
public class FunctionProofs
{
    private static readonly ISubject Native = NativeSubject.Create();

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var function in Family.All)
                foreach (var format in Native.Formats.Where(f => Native.Offers(function, f))) rows.Add(function.Name, format.Name);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void It_is_what_its_definition_says(string function, string format) =>
        Findings.AsRequired(new FunctionJudge(Native, Format.Named(format), Setting.Seed, Setting.Cases).Judge(Family.Named(function)));

    // What the rows above judge by.
    [Fact]
    public void Every_function_is_rated_half_an_ulp() => Assert.All(Family.All, f => Assert.True(Native.StatedUlps(f) is 0.5, f.Name));
}
