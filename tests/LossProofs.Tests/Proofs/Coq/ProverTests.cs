using System.Diagnostics;
using System.Runtime.CompilerServices;
using LossProofs.Tests.Cli;

namespace LossProofs.Tests.Proofs.Coq;

/// <summary>The provers themselves, where they are installed; src/formal/run.sh does the whole.</summary>
public class ProverTests
{
    private static readonly string Gappa = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "..", "src", "formal", "gappa"));

    [ProverFact("gappa")]
    public void Gappa_proves_the_bounds_and_refuses_the_relative_ones() => Assert.All(Directory.EnumerateFiles(Gappa, "*.g"), file =>
        Assert.Equal(!file.EndsWith(".refused.g", StringComparison.Ordinal), Run("gappa", Gappa, file) == 0));

    [ProverFact("coqc", "Coquelicot")]
    public void Coq_proves_the_identities_and_refuses_their_twins()
    {
        var folder = Directory.CreateTempSubdirectory("lossproofs").FullName;
        foreach (var (name, text) in Obligations.Files) File.WriteAllText(Path.Combine(folder, name), text);
        foreach (var file in (string[])["Vocabulary.v", "Loss.v", "Facts.v", "Uniform.v", "Statements.v", "Twins.v", "Identities.v", "Perturbed.v"])
            Assert.Equal(0, Run("coqc", folder, "-q", "-w", "none", "-Q", ".", "LossProofs", file));
        File.AppendAllText(Path.Combine(folder, "Perturbed.v"), "Goal Twins.bce_mirror. Proof. unfold Twins.bce_mirror. uniform. Qed.\n");
        Assert.NotEqual(0, Run("coqc", folder, "-q", "-w", "none", "-Q", ".", "LossProofs", "Perturbed.v"));
        Directory.Delete(folder, recursive: true);
    }

    private static int Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}

/// <summary>A fact about a prover; skipped, with the reason, where it or the library that it needs is not installed.</summary>
public sealed class ProverFactAttribute : FactAttribute
{
    /// <summary>Skips without the prover, or without a library of Coq.</summary>
    public ProverFactAttribute(string prover, string? library = null)
    {
        if (ProgramFactAttribute.Path(prover) is null) Skip = $"{prover} is not on the PATH.";
        else if (library is not null && !Directory.Exists(Path.Combine(Where(prover), "user-contrib", library))) Skip = $"{library} is not installed beside {prover}.";
    }

    private static string Where(string coqc)
    {
        using var process = Process.Start(new ProcessStartInfo(coqc, ["-where"]) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
