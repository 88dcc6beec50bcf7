namespace LossProofs.Tests.OracleChecks;

/// <summary>
/// A row for each of the 51 facts that were measured in other libraries: the oracle has the value, and our own functions round it.
/// Of the facts about other libraries' choices the rows say what concerns our functions: 40 speaks of the slope of −x log x, which
/// is I(x) − 1; 44 of sums and means over nothing, not of ignored classes and weights of 0, which we do not have; 45 of sum and
/// mean; 46 of smoothed labels as labels, for smoothing is none of our functions. What the facts say of running within arrays of
/// several lengths is tested where batches are.
/// </summary>
public class FactTests
{
    public static IEnumerable<object[]> Rows => Facts.All.Select(f => new object[] { f.Id, f.Text });

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_fact_is_so(int id, string text)
    {
        var faults = Facts.All.Single(f => f.Id == id).Checks.Select(c => c.Fault()).OfType<string>().ToList();
        Assert.True(faults.Count == 0, $"{text}: {string.Join("; ", faults)}");
    }

    [Fact]
    public void Facts_1_to_51_have_a_row() => Assert.Equal(Enumerable.Range(1, 51), Facts.All.Select(f => f.Id));

    [Theory]
    [InlineData("sigmoid", -745, "1e-323")]
    [InlineData("sigmoid", 37, "1")]
    [InlineData("softplus", 20.5, "20.500000002")]
    [InlineData("softplus", 20.5, "20.5000000012501528657")]
    public void A_wrong_digit_is_noticed(string function, double x, string written) => Assert.NotNull(new Worth(Claims.Family.Named(function), [[x]], written).Fault());
}
