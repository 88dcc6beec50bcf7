using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Reports;

/// <summary>Points as the command line reads them: y=1 z=[1,2].</summary>
internal static class Written
{
    /// <summary>The arguments of a call.</summary>
    public static string Point(Call call, Format format) => string.Join(' ', call.Function.Parameters.Select((p, i) =>
        $"{p.Name}={(p.Vector is null ? format.Text(call.Arguments[i][0]) : List(call.Arguments[i].Select(format.Text)))}"));

    /// <summary>A sample, with the sizes that no vector of it shows.</summary>
    public static string Point(Sample sample, Format format) =>
        (sample.Describe(format) + string.Concat(Sizes(sample).Select(s => $" {s.Key.Name}={s.Value}"))).TrimStart();

    /// <summary>The sizes that no vector of a sample shows.</summary>
    public static IEnumerable<KeyValuePair<Dimension, int>> Sizes(Sample sample) =>
        sample.Sizes.Where(s => !sample.Vectors.Keys.Any(v => v.Shape.Contains(s.Key))).OrderBy(s => s.Key.Name, StringComparer.Ordinal);

    /// <summary>A counterexample, in exact fractions.</summary>
    public static string Point(Counterexample counterexample) => string.Join(' ', counterexample.Values.Select(v =>
        $"{v.Name}={(v.Shape.Count == 0 ? Plain(v.Entries[0]) : Rows(v.Shape, [.. v.Entries.Select(Plain)]))}"));

    /// <summary>The line that shows a point of a claim or function again, on this machine or another.</summary>
    /// <param name="id">The claim or function.</param>
    /// <param name="subject">What follows --subject, or "-- COMMAND", which ends the line; "" for none.</param>
    /// <param name="format">The format.</param>
    /// <param name="point">The point; "" for none.</param>
    public static string Again(string id, string subject, Format format, string point)
    {
        var program = subject.StartsWith("-- ", StringComparison.Ordinal);
        return $"{Suite.Command} explain {id}{(program || subject.Length == 0 ? "" : $" --subject {subject}")}{(format == Format.Binary64 ? "" : $" --format {format}")}{(point.Length == 0 ? "" : " --at " + Quoted(point))}{(program ? " " + subject : "")}";
    }

    /// <summary>A program and its arguments as a shell reads them, after "--".</summary>
    public static string Program(IEnumerable<string> command) => "-- " + string.Join(' ', command.Select(word =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || "_./:=@%+,-".Contains(c, StringComparison.Ordinal)) ? word : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'"));

    /// <summary>A vector in short, or a matrix by rows.</summary>
    public static string Short(Tensor<double> tensor, Func<double, string> write) => tensor.Shape.Length == 1
        ? Short(tensor.Entries.Select(write))
        : $"[{string.Join(", ", tensor.Entries.Chunk(tensor.Entries.Length / tensor.Shape[0]).Select(row => Short(row.Select(write))))}]";

    /// <summary>A vector in short: runs of equal numbers are counted, "[1, 0 ×15]".</summary>
    public static string Short(IEnumerable<string> entries)
    {
        var runs = new List<(string Entry, int Count)>();
        foreach (var entry in entries)
            if (runs.Count > 0 && runs[^1].Entry == entry) runs[^1] = (entry, runs[^1].Count + 1); else runs.Add((entry, 1));
        return $"[{string.Join(", ", runs.SelectMany(r => r.Count > 3 ? [$"{r.Entry} ×{r.Count}"] : Enumerable.Repeat(r.Entry, r.Count)))}]";
    }

    /// <summary>The place of an entry, counted from 1: "", "[2]" or "[2,3]".</summary>
    public static string Place(int[] at) => at.Length == 0 ? "" : List(at.Select(n => (n + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Name, decimal and bits of every number of a sample.</summary>
    public static IEnumerable<(string Name, Tensor<double> Value)> Values(Sample sample) =>
        sample.Scalars.Select(s => (s.Key.Name, new Tensor<double>([], [s.Value]))).Concat(sample.Vectors.Select(v => (v.Key.Name, v.Value))).OrderBy(v => v.Item1, StringComparer.Ordinal);

    /// <summary>Name, decimal and bits of every argument of a call.</summary>
    public static IEnumerable<(string Name, Tensor<double> Value)> Values(Call call) =>
        call.Function.Parameters.Select((p, i) => (p.Name, new Tensor<double>(p.Vector is null ? [] : [call.Arguments[i].Length], call.Arguments[i])));

    private static string Rows(IReadOnlyList<int> shape, string[] entries) =>
        shape.Count == 1 ? List(entries) : List(entries.Chunk(entries.Length / shape[0]).Select(List));

    private static string List(IEnumerable<string> entries) => $"[{string.Join(',', entries)}]";

    private static string Plain(Rational value) => value.ToString().Replace('−', '-');

    // Brackets and primes mean something to a shell; inside double quotes they do to none.
    private static string Quoted(string point) => string.Join(' ', point.Split(' ').Select(p => p.AsSpan().ContainsAny('[', '\'') ? $"\"{p}\"" : p));
}
