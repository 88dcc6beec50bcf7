using System.Globalization;
using System.Text;
using LossProofs.Claims;
using LossProofs.Proofs.Subjects;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Proofs;

/// <summary>
/// Our functions against the oracle at many points, tails and subnormals among them. A function of numbers is measured at
/// LOSSPROOFS_POINTS points (20,000 unless set), a vector or matrix at fewer, each with several entries.
/// </summary>
public class AccuracyProofs(ITestOutputHelper output)
{
    // Correct rounding, and the width to which the oracle knows the exact value.
    private const double Bound = 0.5 + 1.0 / (1 << 20);

    private sealed record Row(Function Function, FunctionFinding Finding, Recorder Seen);

    [Fact]
    public async Task Every_function_is_within_half_an_ulp()
    {
        var rows = new Row[Family.All.Count];
        Parallel.For(0, rows.Length, i => rows[i] = Measure(Family.All[i]));
        var table = Table(rows);
        output.WriteLine($"seed {Setting.Seed}, {Setting.Points} points\n{table}");

        foreach (var row in rows) Findings.AsRequired(row.Finding);
        Assert.All(rows, row => Assert.True(row.Finding.WorstUlps <= Bound, $"{row.Function.Name}: {row.Finding.WorstUlps} ulp, allowed {Bound}"));
        Assert.All(rows.Where(r => OfNumbers(r.Function)), row => Assert.True(row.Finding.Points >= Setting.Points, $"{row.Function.Name}: {row.Finding.Points} points"));

        // The table is that of the fixed seed: another one finds other points, the same bound.
        if (Setting.IsFixed) await Verify(table, "md").InSnapshots("accuracy");
    }

    // Half an ulp and a millionth leave a doubt beside the middle of two numbers; this leaves none.
    [Theory]
    [InlineData("binary64")]
    [InlineData("binary32")]
    [InlineData("binary16")]
    public void Every_result_is_the_nearest_value(string name)
    {
        var format = Format.Named(name);
        var native = NativeSubject.Create();
        Function[] functions = [.. Family.All.Where(f => native.Offers(f, format))];
        var results = new Nearest[functions.Length];
        Parallel.For(0, results.Length, i =>
        {
            results[i] = new(native);
            _ = new FunctionJudge(results[i], format, Setting.Seed, Setting.Cases).Judge(functions[i]);
        });

        output.WriteLine($"{results.Sum(r => r.Compared)} results compared, {results.Sum(r => r.Undecided)} beside a middle that the oracle cannot tell");
        Assert.All(results, (r, i) => Assert.True(r.Wrong.Count == 0, $"{functions[i].Name}:\n{string.Join('\n', r.Wrong.Take(10))}"));
        Assert.All(results, (r, i) => Assert.True(r.Compared > 50 && r.Undecided * 100 <= r.Compared, $"{functions[i].Name}: {r.Compared} compared, {r.Undecided} undecided"));
    }

    private static Row Measure(Function function)
    {
        var seen = new Recorder(NativeSubject.Create());
        // A judge takes a quarter as many vectors as numbers, and a sixteenth as many matrices.
        var cases = OfNumbers(function) ? Setting.Points : Math.Max(1, Setting.Points / 20);
        return new(function, new FunctionJudge(seen, Format.Binary64, Setting.Seed, cases).Judge(function), seen);
    }

    private static bool OfNumbers(Function function) => function.Parameters.All(p => p.Vector is null);

    private static string Table(IEnumerable<Row> rows)
    {
        var table = new StringBuilder(
            """
            # Accuracy of the functions

            The largest distance from the exact value that was measured, in units in the last place of the exact value (binary64).
            A correctly rounded result is at most 0.5 away. The exact value is the definition in interval arithmetic, known to 2⁻²⁰ ulp.
            For a vector result up to six entries are measured.

            | function | points | subnormal results | results 0 or ∞ | largest error, ulp |
            |---|---:|---:|---:|---:|

            """);
        foreach (var (function, finding, seen) in rows)
            table.Append(CultureInfo.InvariantCulture, $"| `{function.Name}` | {finding.Points} | {seen.Subnormal} | {seen.Saturated} | {finding.WorstUlps:0.000} |\n");
        return table.ToString();
    }
}
