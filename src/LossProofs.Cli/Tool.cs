using LossProofs.Cli.CommandLine;
using LossProofs.Cli.Verbs;
using LossProofs.Verification.Protocol;
using LossProofs.Verification.Reports;

namespace LossProofs.Cli;

/// <summary>The command line: finds the verb, and turns whatever happens into an exit code.</summary>
internal static class Tool
{
    /// <summary>Does what the arguments say.</summary>
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        try
        {
            return Dispatch(args, surroundings);
        }
        catch (Exception e) when (e is UsageException or PointException)
        {
            surroundings.Error.WriteLine($"{Suite.Name}: {e.Message}\nTry '{Suite.Name} help'.");
            return ExitCode.Usage;
        }
        catch (SubjectException e)
        {
            surroundings.Error.WriteLine($"{Suite.Name}: could not be judged: {e.Message}");
            return ExitCode.NotJudged;
        }
        catch (OperationCanceledException)
        {
            surroundings.Error.WriteLine($"{Suite.Name}: interrupted");
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // The last resort: whoever started the tool is told that the tool itself is at fault.
        catch (Exception e)
#pragma warning restore CA1031
        {
            surroundings.Error.WriteLine($"{Suite.Name}: internal error, please report it with this command line: {string.Join(' ', args)}\n{e}");
            return ExitCode.InternalError;
        }
    }

    private static int Dispatch(IReadOnlyList<string> args, Surroundings surroundings)
    {
        if (args.Count == 0) return VerifyVerb.MainJob(surroundings);
        if (args[0] is "--version")
        {
            surroundings.Out.WriteLine($"{Suite.Name} {Suite.Version}");
            return ExitCode.AsRequired;
        }

        if (args[0] is "--help" or "-h") args = ["help", .. args.Skip(1)];
        var verb = Help.Verbs.FirstOrDefault(v => v.Name == args[0])
            ?? throw new UsageException($"verb is '{args[0]}'; allowed: {string.Join(", ", Help.Verbs.Select(v => v.Name))}.");
        if (!args.Skip(1).TakeWhile(a => a != "--").Any(a => a is "--help" or "-h")) return verb.Run(new(verb, [.. args.Skip(1)]), surroundings);
        surroundings.Out.Write(Help.Of(verb));
        return ExitCode.AsRequired;
    }
}
