using System.Text;

namespace VerifyTests;

/// <summary>Settings for every snapshot of the run, made once by a module initializer.</summary>
public static class VerifierSettings
{
    internal static bool Accepts { get; private set; }

    internal static UTF8Encoding Encoding { get; private set; } = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Accepts whatever is received, by every snapshot.</summary>
    public static void AutoVerify(bool includeBuildServer = true) => Accepts = includeBuildServer || !BuildServer.Detected;

    /// <summary>Writes snapshots without a byte order mark.</summary>
    public static void UseUtf8NoBom() => Encoding = new(encoderShouldEmitUTF8Identifier: false);
}
