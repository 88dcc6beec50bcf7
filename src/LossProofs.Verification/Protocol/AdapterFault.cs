using System.Globalization;

namespace LossProofs.Verification.Protocol;

/// <summary>A request that got no proper reply. The program is in an unknown state and must be started again.</summary>
internal sealed class AdapterFault : Exception
{
    private AdapterFault(string message, string stderr)
        : base(message) => Stderr = stderr;

    /// <summary>What the program last wrote to stderr.</summary>
    public string Stderr { get; }

    /// <summary>It ended, or closed its stdout.</summary>
    public static AdapterFault Crash(string what, string stderr) => new($"crash: {what}", stderr);

    /// <summary>It said nothing for too long.</summary>
    public static AdapterFault Timeout(TimeSpan patience, string rest, string stderr) =>
        new(string.Create(CultureInfo.InvariantCulture, $"timeout: no reply within {patience.TotalSeconds:0.###} s{rest}"), stderr);

    /// <summary>It said something else than it should.</summary>
    public static AdapterFault Protocol(string what) => new($"protocol: {what}", "");

    /// <summary>The same, with what the program wrote.</summary>
    public AdapterFault With(string stderr) => new(Message, stderr);
}

/// <summary>No request is made any more: the program was started again too often, or the run is over.</summary>
internal sealed class GivenUpException : Exception;
