using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>
/// A theorem of Coq that is the whole of a claim, for vectors of every length: its statement is the one that <see cref="CoqExport"/>
/// prints from the catalog.
/// </summary>
/// <param name="Claim">The id of the claim.</param>
/// <param name="File">The file of the proof, in src/formal/coq or snapshots/obligations/coq.</param>
/// <param name="Name">The name of the theorem.</param>
public sealed record CoqTheorem(string Claim, string File, string Name)
{
    /// <summary>All of them, in the order of the catalog.</summary>
    public static IReadOnlyList<CoqTheorem> All { get; } = Read();

    private static readonly Dictionary<string, CoqTheorem> ByClaim = All.ToDictionary(t => t.Claim);

    /// <summary>The theorem of a claim; null where there is none.</summary>
    public static CoqTheorem? Of(Claim claim) => ByClaim.GetValueOrDefault(claim.Id);

    /// <summary>A line of claims.tsv.</summary>
    public override string ToString() => $"{Claim}\t{File}\t{Name}";

    private static List<CoqTheorem> Read()
    {
        using var reader = new StreamReader(typeof(CoqTheorem).Assembly.GetManifestResourceStream("coq-claims.tsv")!);
        return [.. from line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
                   let cells = line.Split('\t')
                   select new CoqTheorem(cells[0], cells[1], cells[2])];
    }
}
