using System.Globalization;

namespace LossProofs.Verification.Reports;

/// <summary>Two reports side by side: what differs, and whether the second is worse.</summary>
public sealed class Comparison
{
    private readonly ReadReport a, b;

    private readonly List<(ItemKey Key, ReadItem? A, ReadItem? B)> pairs;

    /// <summary>Compares two reports.</summary>
    public Comparison(ReadReport a, ReadReport b)
    {
        (this.a, this.b) = (a, b);
        var (first, second) = (ByKey(a), ByKey(b));
        pairs = [.. first.Keys.Union(second.Keys).Select(key => (key, first.GetValueOrDefault(key), second.GetValueOrDefault(key)))];
    }

    /// <summary>Whether something that is as required in the first is not so, or no longer answered, in the second.</summary>
    public bool IsWorse => Regressions.Any();

    private IEnumerable<(ItemKey Key, ReadItem? A, ReadItem? B)> Regressions =>
        pairs.Where(p => p.A is { IsFailed: false, IsUnanswered: false } && p.B is not { IsFailed: false, IsUnanswered: false });

    /// <summary>Both scores, what is worse, what else differs.</summary>
    public string Text()
    {
        var sheet = new Sheet().Line($"A  {Title(a)}").Line($"B  {Title(b)}");
        var worse = Regressions.ToList();
        Rows(sheet, "Worse in B", worse);
        Rows(sheet, "Other differences", pairs.Where(p => !worse.Contains(p) && (p.A?.Standing ?? "") != (p.B?.Standing ?? "")));
        var errors = (from row in Accuracy(a) join other in Accuracy(b) on row.Key equals other.Key where row.Ulps != other.Ulps select (IReadOnlyList<string>)[row.Key.Name, row.Key.Variant, row.Key.Format, row.Ulps, other.Ulps]).ToList();
        if (errors.Count > 0) sheet.Heading("Largest errors in ulps that differ").Table(["function", "of", "format", "A", "B"], errors, 3);
        return sheet.Line().Line(string.Create(CultureInfo.InvariantCulture, $"{worse.Count} worse in B")).ToString();
    }

    private static void Rows(Sheet sheet, string heading, IEnumerable<(ItemKey Key, ReadItem? A, ReadItem? B)> rows)
    {
        var list = rows.Select(p => (IReadOnlyList<string>)[p.Key.Name, p.Key.Variant, p.Key.Format, $"{p.A?.Standing ?? "not judged"} → {p.B?.Standing ?? "not judged"}"]).ToList();
        if (list.Count > 0) sheet.Heading(heading).Table(["what", "of", "format", "A → B"], list);
    }

    private static string Title(ReadReport report)
    {
        var (run, counts) = (report.Run, report.Root.GetProperty("counts"));
        var (passed, failed) = (counts.GetProperty("passed").GetInt32(), counts.GetProperty("failed").GetInt32());
        return $"{report.Name}: {run.GetProperty("subject").GetString()} {run.GetProperty("subjectVersion").GetString()}, seed {run.GetProperty("seed")}, {new Score(passed, passed + failed, counts.GetProperty("unanswered").GetInt32()).Words}";
    }

    private static Dictionary<ItemKey, ReadItem> ByKey(ReadReport report) => report.Items.ToDictionary(i => Nameless(i.Key, report));

    private static IEnumerable<(ItemKey Key, string Ulps)> Accuracy(ReadReport report) =>
        report.Root.GetProperty("accuracy").EnumerateArray().Select(row => (Nameless(ReadReport.KeyOf(row), report), row.GetProperty("worstUlps").GetString()!));

    // Two subjects are compared, so what stays of a variant is what follows the name of its subject: "[16]".
    private static ItemKey Nameless(ItemKey key, ReadReport report) =>
        report.Run.GetProperty("subject").GetString() is { } subject && key.Variant.StartsWith(subject, StringComparison.Ordinal) ? key with { Variant = key.Variant[subject.Length..] } : key;
}
