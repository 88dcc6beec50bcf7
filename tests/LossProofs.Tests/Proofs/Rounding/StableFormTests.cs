using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LossProofs.Claims;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Proofs.Rounding;

namespace LossProofs.Tests.Proofs.Rounding;

/// <summary>
/// The three stable forms of the binary cross-entropy in binary64: equal over the reals (bce.stable-forms), but two of them lose all
/// relative accuracy for some soft labels, and the third keeps the bound that Gappa proves.
/// </summary>
public partial class StableFormTests
{
    private const double U = 1.0 / (1L << 53);

    private static readonly double Bound = RoundingBound.Of("bce.stable-forms").Max(b => b.Units);

    private static readonly string Gappa = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "..", "src", "formal", "gappa"));

    [Fact]
    public void The_form_with_the_maximum_loses_all_digits_near_the_label_1()
    {
        double y = 1 - U, z = 35.9;
        Assert.InRange(Error(WithMaximum(y, z), y, z), 0.5, 1);
        Assert.InRange(Error(Branching(y, z), y, z) / U, 0, Bound);
    }

    [Fact]
    public void The_form_with_the_complement_loses_all_digits_near_the_label_0()
    {
        double y = 5.6e-17, z = -36;
        Assert.InRange(Error(WithComplement(y, z), y, z), 2, 2.5);
        Assert.InRange(Error(Branching(y, z), y, z) / U, 0, Bound);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void For_hard_labels_all_three_are_accurate(double y)
    {
        foreach (var z in Logits(400).Where(z => Math.Abs(z) < 700))
            foreach (var form in (Func<double, double, double>[])[WithMaximum, WithComplement, Branching])
                Assert.InRange(Error(form(y, z), y, z) / U, 0, 8);
    }

    [Fact]
    public void The_branching_form_keeps_its_bound_where_the_contract_is_kept()
    {
        var random = new Random(20250328);
        var worst = 0.0;
        foreach (var z in Logits(1500).Where(z => Math.Abs(z) is > 1e-60 and < 700))
        {
            Assert.InRange(OfExp(-Math.Abs(z)), 0, 2 * U);
            var y = Label(random);
            worst = Math.Max(worst, Error(Branching(y, z), y, z) / U);
        }

        Assert.InRange(worst, 0.5, Bound);
    }

    /// <summary>What Gappa proves is what is reported.</summary>
    [Fact]
    public void The_reported_bounds_are_the_proved_ones()
    {
        var files = Directory.EnumerateFiles(Gappa, "*.g").Select(Path.GetFileName).ToList();
        Assert.All(RoundingBound.All, bound =>
        {
            Assert.Contains(bound.File, files);
            Assert.Contains(Catalog.All, c => c.Id == bound.Claim);
            var goal = Relative().Match(File.ReadAllText(Path.Combine(Gappa, bound.File)));
            Assert.True(goal.Success, bound.File);
            Assert.Equal(bound.Units, int.Parse(goal.Groups[1].Value, CultureInfo.InvariantCulture) / 1024.0);
        });
        Assert.Equal(files.Count(f => Relative().IsMatch(File.ReadAllText(Path.Combine(Gappa, f!))) && !f!.Contains("refused", StringComparison.Ordinal)), RoundingBound.All.Count);
    }

    private static double WithMaximum(double y, double z) => Math.Max(z, 0) - z * y + Log1p(Math.Exp(-Math.Abs(z)));

    private static double WithComplement(double y, double z) => (1 - y) * z + Math.Max(-z, 0) + Log1p(Math.Exp(-Math.Abs(z)));

    private static double Branching(double y, double z) => (z >= 0 ? (1 - y) * z : -z * y) + Log1p(Math.Exp(-Math.Abs(z)));

    // The correctly rounded one: the platform has none that keeps the contract.
    private static double Log1p(double x) => LossProofs.Functions.Log1p.Value(x);

    private static double Error(double got, double y, double z)
    {
        var exact = Oracle.Value(BinaryLosses.BceWithLogits, [[y], [z]], [], Format.Binary64);
        return Oracle.Distance(got, exact, Format.Binary64).ToDouble() / Oracle.Nearest(exact, Format.Binary64);
    }

    // The relative error of the platform's exponential.
    private static double OfExp(double x)
    {
        var exact = new IntervalField(128).Exp(Verification.Enclosures.Interval.Exactly(x));
        return Oracle.Distance(Math.Exp(x), exact, Format.Binary64).ToDouble() / Math.Exp(x);
    }

    private static IEnumerable<double> Logits(int count)
    {
        var random = new Random(20250328);
        for (var i = 0; i < count; i++)
        {
            var size = i % 3 == 0 ? random.NextDouble() * 40 : Math.ScaleB(1 + random.NextDouble(), random.Next(-60, 9));
            yield return random.Next(2) == 0 ? size : -size;
        }
    }

    // Soft labels, half of them within a few powers of two of 0 or 1.
    private static double Label(Random random) => random.Next(4) switch
    {
        0 => 1 - random.Next(1, 1000) * U,
        1 => Math.ScaleB(1 + random.NextDouble(), random.Next(-120, -1)),
        _ => random.NextDouble(),
    };

    [GeneratedRegex(@"s -/ S in \[-(\d+)b-63,\1b-63\]")]
    private static partial Regex Relative();

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
