using System.Globalization;
using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Protocol;
using LossProofs.Verification.Reports;

namespace LossProofs.Cli.Verbs;

/// <summary>"-- COMMAND ARGS": a program that speaks the protocol.</summary>
internal static class ForeignProgram
{
    private const int LongestTimeout = 3600, LargestBatch = 65536;

    // Libraries have to be loaded before the first reply.
    private const int Slower = 6;

    private static readonly ProcessOptions Default = new();

    /// <summary>The options that only concern a program.</summary>
    public static IReadOnlyList<Option> Options { get; } =
    [
        new("--timeout", "SECONDS", $"how long a reply of COMMAND may take ({Default.Timeout.TotalSeconds}); the\nfirst may take {Slower} times as long"),
        new("--batch", "N", $"inputs a message to COMMAND ({Default.Batch})"),
        new("--validate", "", "holds every message against its JSON Schema"),
    ];

    /// <summary>Starts the program that the command line names; null where it names none.</summary>
    /// <exception cref="UsageException">An option has no program that it concerns, or a subject is named too.</exception>
    /// <exception cref="SubjectException">It cannot be judged.</exception>
    public static ProcessSubject? Start(Words words, Surroundings surroundings)
    {
        var seconds = words.Number("--timeout", (int)Default.Timeout.TotalSeconds, 1, LongestTimeout);
        var batch = words.Number("--batch", Default.Batch, 1, LargestBatch);
        if (words.Command is not { } command)
            return Options.FirstOrDefault(o => words.Has(o.Name)) is { } lonely ? throw new UsageException($"{lonely.Name} is given without a program; allowed: with '-- COMMAND'.") : null;
        if (words.Of("--subject") is { } name) throw new UsageException($"--subject is '{name}' and COMMAND is '{string.Join(' ', command)}'; allowed: one of the two.");
        return ProcessSubject.Start(command, Default with
        {
            Batch = batch, Timeout = TimeSpan.FromSeconds(seconds), StartTimeout = TimeSpan.FromSeconds(Slower * seconds),
            Validate = words.Has("--validate"), Interrupted = surroundings.Interrupted,
        });
    }

    /// <summary>What a run with a program ends with on stderr; and its exit code where the run is not complete.</summary>
    /// <exception cref="SubjectException">No input at all was answered.</exception>
    public static void Done(ProcessSubject program, TimeSpan whole, Surroundings surroundings)
    {
        foreach (var warning in program.Warnings) surroundings.Error.WriteLine($"{Suite.Name}: {program.Name}: {warning}");
        program.RefuseSilence();
        var traffic = program.Traffic;
        surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Suite.Name}: {traffic.Inputs} inputs, {traffic.Numbers} numbers back, in {traffic.Messages} messages; transport and program {traffic.Elapsed.TotalSeconds:0.0} s ({traffic.Inputs / 1e6 / traffic.Elapsed.TotalSeconds:0.000} million inputs a second), everything {whole.TotalSeconds:0.0} s ({traffic.Inputs / 1e6 / whole.TotalSeconds:0.000} million judged)"));
        if (program.IsGivenUp) surroundings.Error.WriteLine($"{Suite.Name}: could not be judged: {program.Name} was started again {traffic.Restarts} times; what came after is not run.");
    }
}
