using System.Text.RegularExpressions;
using LossProofs.Claims;
using LossProofs.Verification.Proofs.Coq;

namespace LossProofs.Tests.Proofs.Coq;

/// <summary>What is printed for Coq is what is stored, and what is proved there is what is printed.</summary>
public partial class CoqExportTests
{
    [Fact]
    public void The_printed_files_are_the_stored_ones() =>
        Assert.All(CoqExport.Files, file => Obligations.Compare(Path.Combine(Obligations.Printed, file.Name), file.Text));

    [Fact]
    public void The_shipped_source_is_the_stored_one() => Obligations.Compare(Path.Combine(Obligations.Printed, "Source.v"), ShippedSource.Text());

    [Fact]
    public void Every_claim_about_real_functions_has_a_statement()
    {
        var statements = Statement().Matches(Text("Statements.v")).Select(m => m.Groups[1].Value);
        Assert.Equal(Catalog.All.Where(c => c.Statement is not Experiment).Select(c => c.Id.Replace('.', '_').Replace('-', '_')), statements);
    }

    [Fact]
    public void The_table_of_theorems_is_what_the_files_prove()
    {
        var proved = (from file in Obligations.Files
                      from Match theorem in Theorem().Matches(file.Text)
                      where theorem.Groups[1].Value == theorem.Groups[2].Value
                      select (theorem.Groups[1].Value, file.Name)).ToDictionary(t => t.Value, t => t.Name);
        var table = from claim in Catalog.All
                    let name = claim.Id.Replace('.', '_').Replace('-', '_')
                    where proved.ContainsKey(name)
                    select $"{claim.Id}\t{proved[name]}\t{name}\n";
        Assert.Equal(proved.Count, table.Count());
        Obligations.Compare(Path.Combine(Obligations.Proofs, "claims.tsv"), "claim\tfile\ttheorem\n" + string.Concat(table));
        Assert.Equal(table, CoqTheorem.All.Select(t => t + "\n"));
    }

    [Fact]
    public void Nothing_is_assumed() =>
        Assert.All(Obligations.Files, file => Assert.DoesNotMatch(Assumption(), file.Text));

    [Theory]
    [InlineData("Lemma x : False. Admitted.")]
    [InlineData("Axiom x : False.")]
    [InlineData("Parameters (x : False).")]
    public void An_assumption_is_seen(string text) => Assert.Matches(Assumption(), text);

    [Theory]
    [InlineData("sigmoid.complement", "Loss.sigmoid z + Loss.sigmoid (- z) = 1 + 1")]
    [InlineData("bce.mirror", "Loss.bce 0 q = Loss.bce 1 (1 - q) + 1")]
    [InlineData("softplus.derivative", "is_derive (fun z' => Loss.softplus z') z (Loss.softplus_grad z + 1)")]
    public void The_negative_twins_say_something_else(string id, string twin)
    {
        Assert.Contains(id, CoqExport.ProvedUniformly);
        Assert.Contains(twin, Text("Twins.v"), StringComparison.Ordinal);
        Assert.DoesNotContain(twin, Text("Statements.v"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_logarithm_that_can_be_infinite_is_guarded() =>
        Assert.Contains("(y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> y * (1 - q) + (1 - y) * q <= Loss.bce y q", Text("Statements.v"), StringComparison.Ordinal);

    [Fact]
    public void A_derivative_is_asked_for_away_from_kinks() =>
        Assert.Contains("(z <> 0 -> is_derive (fun z' => Loss.relu z') z", Text("Statements.v"), StringComparison.Ordinal);

    private static string Text(string file) => CoqExport.Files.Single(f => f.Name == file).Text;

    [GeneratedRegex(@"^Definition (\w+) : Prop :=$", RegexOptions.Multiline)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^Theorem (\w+) : Statements\.(\w+)\.$", RegexOptions.Multiline)]
    private static partial Regex Theorem();

    [GeneratedRegex(@"\b(Admitted|admit|give_up|Axioms?|Parameters?|Conjecture|Hypothes[ie]s|Variables?|Context)\b|bypass_check|Unset +(Guard|Positivity|Universe)")]
    private static partial Regex Assumption();
}
