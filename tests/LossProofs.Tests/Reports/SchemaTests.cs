using System.Text.Json;
using LossProofs.Verification.Reports;

namespace LossProofs.Tests.Reports;

/// <summary>The schemas refuse what is not theirs; what is theirs fits them in the tests of the verbs.</summary>
public class SchemaTests
{
    [Theory]
    [InlineData("""{"claims": [], "functions": []}""", "required")]
    [InlineData("""{"lossproofs": 2, "claims": [], "functions": []}""", "const")]
    [InlineData("""{"lossproofs": 1, "claims": {}, "functions": []}""", "type")]
    [InlineData("""{"lossproofs": 1, "claims": [], "functions": [], "extra": 0}""", "additionalProperties")]
    [InlineData("""{"lossproofs": 1, "claims": [], "functions": [{"name": "Sigma", "parameters": [], "definition": "", "latex": ""}]}""", "pattern")]
    public void A_list_with_one_fault_is_refused(string json, string word)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Contains($": {word} ", Assert.Single(JsonSchema.Faults("list", document)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1,5", false)]
    [InlineData("1e5", false)]
    [InlineData("-0.0", true)]
    [InlineData("4.2E-322", true)]
    [InlineData("-Infinity", true)]
    public void Numbers_are_decimal_strings(string number, bool fits)
    {
        using var document = JsonDocument.Parse($$$"""
            {"lossproofs": 1, "run": {"suite": "lossproofs", "version": "", "seed": 1, "command": "", "subject": "", "subjectVersion": "", "formats": [], "cases": 1},
             "counts": {"passed": 0, "failed": 0, "unanswered": 0}, "findings": [],
             "accuracy": [{"function": "tanh", "variant": "x", "format": "binary64", "points": 1, "failing": 0, "medianUlps": "0", "p99Ulps": "0", "worstUlps": "0", "notNearest": 0, "wrongNonFinite": 0, "lost": 0, "wrongSign": 0, "onlyAsStated": 0, "breaks": 0, "examples": {}, "args": {"z": "{{{number}}}"}}]}
            """);
        Assert.Equal(fits, JsonSchema.Faults("verify", document).Count == 0);
    }

    [Fact]
    public void An_unknown_document_has_none() => Assert.Contains("deviations, exhaustive, gradcheck, gradreport, list, protocol, prove, vectors, vectors-index, verify", Assert.Throws<ArgumentException>(() => Schemas.Of("nothing")).Message, StringComparison.Ordinal);
}
