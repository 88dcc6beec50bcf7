using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Reports;

namespace LossProofs.Tests.Cli;

public class ListTests
{
    [Fact]
    public void Json_has_every_claim_and_function_and_fits_its_schema()
    {
        using var json = JsonDocument.Parse(Invocation.Of("list", "--json").Out);
        Assert.Empty(JsonSchema.Faults("list", json));
        Assert.Equal(Catalog.All.Select(c => (c.Id, c.Verdict.ToString().ToLowerInvariant())), json.RootElement.GetProperty("claims").EnumerateArray().Select(c => (c.GetProperty("id").GetString()!, c.GetProperty("verdict").GetString()!)));
        Assert.Equal(Family.All.Select(f => f.Name), json.RootElement.GetProperty("functions").EnumerateArray().Select(f => f.GetProperty("name").GetString()));
    }

    [Fact]
    public void The_table_has_a_line_for_every_claim()
    {
        var lines = Invocation.Of("list").Out.Split('\n');
        Assert.All(Catalog.All, c => Assert.Single(lines, l => l.StartsWith(c.Id + " ", StringComparison.Ordinal) && l.EndsWith(c.Title, StringComparison.Ordinal)));
    }
}
