using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Reports;

namespace LossProofs.Cli.Verbs;

/// <summary>merge FILES: the reports of all shards as one.</summary>
internal static class MergeVerb
{
    private const int MostFiles = 10_000;

    public static Verb Verb { get; } = new("merge", "FILES",
        "joins the JSON reports of all shards of a run, and prints that of the whole;\nrefuses overlaps, gaps and shards of different runs", [], Execute) { PlainWords = MostFiles };

    private static int Execute(Words words, Surroundings surroundings)
    {
        List<ReadReport> reports = [.. words.Plain.Select(path => Read("FILES", path))];
        try
        {
            surroundings.Out.Write(Merged.Write(reports));
        }
        catch (FormatException e)
        {
            throw new UsageException(e.Message);
        }

        return Merged.Failed(reports) ? ExitCode.Failed : ExitCode.AsRequired;
    }

    /// <summary>The JSON report in a file.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static ReadReport Read(string parameter, string path)
    {
        try
        {
            return ReadReport.Of(path, File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{parameter} is '{path}', which cannot be read; allowed: a file that 'verify --report json=FILE' wrote.");
        }
        catch (FormatException e)
        {
            throw new UsageException($"{parameter}: {e.Message}");
        }
    }
}
