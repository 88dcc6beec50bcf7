using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;

namespace LossProofs.Verification.Vectors;

/// <summary>Everything that an export writes, as texts by path. The same bytes in any culture and on any number of threads.</summary>
/// <param name="Files">The text of each file, by its path with forward slashes.</param>
/// <param name="Vectors">How many vectors there are.</param>
public sealed record VectorExport(IReadOnlyList<(string Path, string Text)> Files, int Vectors)
{
    /// <summary>The vectors of the functions in the formats.</summary>
    /// <param name="functions">The functions.</param>
    /// <param name="formats">The formats.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; from any thread.</param>
    public static VectorExport Of(IReadOnlyList<Function> functions, IReadOnlyList<Format> formats, int threads, IProgress<double>? progress = null)
    {
        (Function Function, Format Format, string Path)[] sets = [.. from format in formats from function in functions select (function, format, $"{format.Name}/{function.Name}")];
        var vectors = new IReadOnlyList<TestVector>[sets.Length];
        var done = 0;
        Parallel.For(0, sets.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            vectors[i] = VectorSet.Of(sets[i].Function, sets[i].Format);
            progress?.Report(Interlocked.Increment(ref done) / (double)sets.Length);
        });
        return new(
            [
                ("README.md", VectorReadme.Text), ("index.json", VectorJson.Index([.. sets.Select((s, i) => (s.Function, s.Format, s.Path, vectors[i].Count))])),
                .. VectorSchemas.Select(name => ($"{name}.schema.json", Schemas.Of(name))),
                .. sets.SelectMany((s, i) => new[] { ($"{s.Path}.json", VectorJson.File(s.Function, s.Format, vectors[i])), ($"{s.Path}.tsv", VectorTsv.File(s.Function, s.Format, vectors[i])) }),
            ],
            vectors.Sum(v => v.Count));
    }

    private static readonly string[] VectorSchemas = ["vectors", "vectors-index"];
}
