namespace LossProofs.Cli.CommandLine;

/// <summary>A command line that cannot be followed; the message names the parameter, the value and what is allowed.</summary>
internal sealed class UsageException(string message) : Exception(message);
