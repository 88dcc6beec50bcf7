namespace LossProofs.Cli;

/// <summary>What the tool says to the program that started it.</summary>
internal static class ExitCode
{
    public const int AsRequired = 0, Failed = 1, Bookkeeping = 2, NotJudged = 3, Usage = 4, NothingRan = 5, InternalError = 6, Interrupted = 130;
}
