using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Protocol;
using LossProofs.Verification.Protocol.Faults;
using LossProofs.Verification.Reports;

namespace LossProofs.Cli.Verbs;

/// <summary>serve [--subject NAME]: a built-in subject as a program that speaks the protocol.</summary>
internal static class ServeVerb
{
    private const string Native = "native";

    public static Verb Verb { get; } = new("serve", "[--subject NAME]",
        "answers requests on stdin, one JSON object a line, with our own functions:\nthe protocol that 'verify -- COMMAND' speaks, to look at or to test with",
        [new("--subject", "NAME", "another subject that is built in"), Fault], Execute);

    private static Option Fault => new("--fault", "NAME", $"breaks the protocol in one of these ways:\n{string.Join('\n', FaultyAdapters.All.Select(f => $"{f.Name}: {f.Does}"))}") { IsHidden = true };

    private static int Execute(Words words, Surroundings surroundings)
    {
        var name = words.Of("--subject") ?? Native;
        var subject = surroundings.Subject(name)[0];
        // Another name than that of the subject in process, which is asked more than a program can be.
        var server = new Server(subject, name == Native ? Suite.Name : subject.Name);
        if (words.Of("--fault") is not { } fault) server.Run(surroundings.In, surroundings.Out);
        else Faulty(fault).Run(server, surroundings.In, surroundings.Out);
        return ExitCode.AsRequired;
    }

    private static FaultyAdapter Faulty(string name) => FaultyAdapters.All.FirstOrDefault(f => f.Name == name)
        ?? throw new UsageException($"--fault is '{name}'; allowed: {string.Join(", ", FaultyAdapters.All.Select(f => f.Name))}.");
}
