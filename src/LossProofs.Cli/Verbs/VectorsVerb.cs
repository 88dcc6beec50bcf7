using LossProofs.Claims;
using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Vectors;

namespace LossProofs.Cli.Verbs;

/// <summary>vectors export DIR: inputs and correctly rounded results as files, for people who only want data.</summary>
internal static class VectorsVerb
{
    private const int MostThreads = 1024;

    public static Verb Verb { get; } = new("vectors", "export DIR [OPTIONS]",
        "writes exact inputs and correctly rounded results with bounds to a folder,\nas JSON and TSV, a file for each function and format",
        [
            new("--functions", "GLOB", "only these functions; several with commas"),
            new("--format", "FORMATS", "binary64,binary32,binary16 by default"),
            new("--threads", "N", "how many; the files are the same for any"),
        ], Execute) { PlainWords = 2 };

    private static int Execute(Words words, Surroundings surroundings)
    {
        var folder = words.Plain switch
        {
            [] => throw new UsageException("vectors lacks what to do; allowed: export DIR."),
            ["export"] => throw new UsageException("DIR is missing; allowed: vectors export DIR, a folder, made where there is none."),
            ["export", var dir] => dir,
            [var word, ..] => throw new UsageException($"vectors was given '{word}'; allowed: export DIR."),
        };
        if (File.Exists(folder)) throw new UsageException($"DIR is '{folder}', which is a file; allowed: a folder, made where there is none.");
        var formats = words.Formats(Format.All);
        var threads = words.Number("--threads", Environment.ProcessorCount, 1, MostThreads);
        var glob = words.Of("--functions") ?? "*";
        List<Function> functions = [.. Family.All.Where(f => Run.Matches(glob, f.Name))];
        if (functions.Count == 0)
        {
            surroundings.Error.WriteLine($"{Suite.Name}: nothing ran: --functions is '{glob}', which matches no function; allowed: a name that 'lossproofs list' prints, * for any text.");
            return ExitCode.NothingRan;
        }

        var export = Made(functions, formats, threads, surroundings);
        foreach (var (path, text) in export.Files) Place(folder, path).Write(text);
        surroundings.Out.WriteLine($"{export.Vectors} vectors of {functions.Count} function{(functions.Count == 1 ? "" : "s")} in {string.Join(", ", formats)}: {Path.Combine(folder, "index.json")}");
        return ExitCode.AsRequired;
    }

    // On another thread, so that an interruption need not wait for it.
    private static VectorExport Made(IReadOnlyList<Function> functions, IReadOnlyList<Format> formats, int threads, Surroundings surroundings)
    {
        using var bar = new ProgressBar(surroundings);
        var work = Task.Run(() => VectorExport.Of(functions, formats, threads, bar), surroundings.Interrupted);
        return work.WaitAsync(surroundings.Interrupted).GetAwaiter().GetResult();
    }

    private static AtomicFile Place(string folder, string path)
    {
        var file = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"DIR is '{folder}'; allowed: a folder that can be written to ({e.Message}).");
        }

        return AtomicFile.Named("DIR", file);
    }
}
