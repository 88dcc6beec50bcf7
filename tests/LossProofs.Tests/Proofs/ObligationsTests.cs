using System.Runtime.CompilerServices;
using LossProofs.Claims;
using LossProofs.Verification.Proofs.Export;

namespace LossProofs.Tests.Proofs;

/// <summary>The obligations that z3 confirms are those in the repository: a claim cannot weaken unseen.</summary>
public class ObligationsTests
{
    private const int LeastClaims = 100;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Written = new(() => SmtObligations.For(Catalog.All));

    [Fact]
    public void The_stored_obligations_are_the_generated_ones()
    {
        var folder = Folder();
        if (SnapshotSettings.Accepting)
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in Written.Value) File.WriteAllText(Path.Combine(folder, name), text);
        }

        Assert.Equal(Written.Value.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Written.Value, file => Assert.Equal(File.ReadAllText(Path.Combine(folder, file.Key)), file.Value));
    }

    [Fact]
    public void Each_claim_has_three_scripts() => Assert.All(Written.Value.Keys.Where(n => !n.Contains(".vacuity", StringComparison.Ordinal) && !n.Contains(".perturbed", StringComparison.Ordinal)), name =>
    {
        Assert.Contains(name.Replace(".smt2", ".vacuity.smt2", StringComparison.Ordinal), Written.Value.Keys);
        Assert.Contains(name.Replace(".smt2", ".perturbed.smt2", StringComparison.Ordinal), Written.Value.Keys);
        Assert.Contains("(assert (not ", Written.Value[name], StringComparison.Ordinal);
        Assert.DoesNotContain("(assert (not ", Written.Value[name.Replace(".smt2", ".vacuity.smt2", StringComparison.Ordinal)].Replace("(assert (not (= ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    });

    [Fact]
    public void Most_claims_are_exported() => Assert.True(Written.Value.Count >= 3 * LeastClaims, $"{Written.Value.Count} files");

    private static string Folder([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "snapshots", "obligations", "smt2"));
}
