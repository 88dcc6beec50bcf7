using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Reports;

/// <summary>
/// A subject in Markdown, as far as it is the same on every machine: verdicts, kinds of defect and inputs, but no bits of a
/// library. The inputs are the special points of a function and a few simple ones, not samples; errors below a thousand ulps,
/// which the exp of another platform may not share, are left out.
/// </summary>
public static class SubjectReport
{
    private const double Gross = 1000;

    private static readonly double[]
        reals = [0, 1e-10, -1e-10, 1e-17, -1e-17, 0.06, -0.06, 0.5, -0.5, 1, -1, 2, 20, -20, 40, -40, 89, -89, 100, -100, 400, -400, 710, -710, 720, -720, 1000, -1000],
        probabilities = [0, 0.25, 0.5, 0.75, 1, 1e-10, 1e-30, 1e-300, double.BitDecrement(0.5), double.BitDecrement(1), float.BitDecrement(0.5f), float.BitDecrement(1)],
        exponents = [1, 2, 3, double.PositiveInfinity];

    private static readonly double[][]
        free = [[1000, 1001, 1002], [-800, -801], [0, -40], [-40, 0], [3, 1, -2], [0, 0, 0, 0], [89, 89, 89], [1e30, 0, 0]],
        shares = [[0.25, 0.75], [0, 1], [0.5, 0.5], [0.25, 0.25, 0.5], [0.5 + 1 / 1024.0, 0.5 - 1 / 1024.0]];

    /// <summary>The functions of a subject in each format, and the claims that its answers refute.</summary>
    /// <param name="name">The name of the subject.</param>
    /// <param name="about">What it is, in a sentence or two.</param>
    /// <param name="variants">Its variants.</param>
    /// <param name="claims">Its claims, judged so that small errors do not count.</param>
    public static string Write(string name, string about, IReadOnlyList<ISubject> variants, IReadOnlyList<ClaimFinding> claims)
    {
        var rows = (from function in Family.All from format in new RunOptions().Formats from row in Rows(function, format, variants) select row).ToList();
        List<string> lines = [$"# {name}", "", about, "", "## Functions", ""];
        if (rows.Any(r => r.Finding.Length > 0)) lines.AddRange(["| function | format | asked as | finding |", "|---|---|---|---|"]);
        lines.AddRange(rows.Where(r => r.Finding.Length > 0).Select(r => $"| {r.Function} | {r.Format} | {r.Variants} | {r.Finding} |"));
        foreach (var clean in rows.Where(r => r.Finding.Length == 0).GroupBy(r => (r.Format, r.Variants)))
            lines.AddRange(["", $"No gross error in {clean.Key.Format}, asked as {clean.Key.Variants}: {string.Join(", ", clean.Select(r => r.Function))}."]);

        var failed = claims.Where(c => !c.AsRequired).ToList();
        lines.AddRange(["", "## Claims", "", $"{claims.Count(c => c.AsRequired && c.Outcome != Outcome.Unanswered)} as the catalog says, {failed.Count} not, {claims.Count(c => c.Outcome == Outcome.Unanswered)} unanswered because a function is not offered.", ""]);
        if (failed.Count > 0) lines.AddRange(["| claim | fails at |", "|---|---|", .. failed.Select(Row)]);
        return string.Join('\n', lines) + "\n";
    }

    // Variants with the same finding share a row; the finding is empty where there is no gross error.
    private static IEnumerable<(string Function, Format Format, string Variants, string Finding)> Rows(Function function, Format format, IReadOnlyList<ISubject> variants) =>
        from variant in variants
        where variant.Offers(function, format)
        group variant by Finding(function, format, variant) into alike
        select (function.Name, format, string.Join(", ", alike.Select(v => v.Name)), alike.Key);

    private static string Finding(Function function, Format format, ISubject subject)
    {
        var judge = new FunctionJudge(subject, format);
        var failures = Points(function, format).SelectMany(p => judge.At(function, p)).Select(m => m.Failure).OfType<Failure>()
            .Where(f => f.Ulps >= Gross && !FunctionTrial.IsConvention(f, function.SpecialValues.FirstOrDefault(s => s.IsAt(f.Call.Arguments))));
        return string.Join("<br>", failures.DistinctBy(FailureText.Words).Select(f => $"{FailureText.Words(f)}: {Written.Point(f.Call, format)}"));
    }

    // Simple points first, every combination of them, then the special ones.
    private static IEnumerable<double[][]> Points(Function function, Format format) =>
        function.Parameters.Aggregate(new List<double[][]> { Array.Empty<double[]>() }, (points, parameter) =>
                [.. from point in points from next in Candidates(parameter, point, format) select (double[][])[.. point, next]])
            .Concat(function.SpecialValues.Select(s => s.Arguments.ToArray()))
            .Where(p => p.All(a => a.All(x => format.Round(x) == x)));

    private static IEnumerable<double[]> Candidates(Parameter parameter, double[][] before, Format format)
    {
        if (parameter.Scalar is { } number)
            return (number.Domain is { Lower: not null, Upper: not null } ? probabilities : number.Domain.Lower == 1 ? exponents : reals).Select(format.Round)
                .Where(x => double.IsInfinity(x) || number.Domain.Contains(Rational.Exactly(x))).Distinct().Select(x => new[] { x });
        var vector = parameter.Vector!;
        var length = before.FirstOrDefault(a => a.Length > 1)?.Length;
        return (vector.Tie == Tie.Free ? free : shares).Where(v => v.All(x => vector.Domain.Contains(Rational.Exactly(x))))
            .Where(v => length is null || v.Length == length).Select(v => Array.ConvertAll(v, x => format.Round(x)));
    }

    private static string Row(ClaimFinding finding) => $"| {finding.Claim.Id} | {(finding.Witness is { } w ? Written.Point(w.At, finding.Format) : "the counterexample, where it should fail")} |";
}
