using LossProofs.Claims;
using LossProofs.Verification.Proofs.Algebra;
using LossProofs.Verification.Proofs.Reasoning;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Proofs;

/// <summary>A part of a statement proved for given sizes.</summary>
/// <param name="Statement">The part.</param>
/// <param name="Sizes">The sizes, "K = 3"; empty where there are none.</param>
/// <param name="Steps">The steps, case by case.</param>
/// <param name="Discharged">What logarithms and quotients needed, and got.</param>
/// <param name="Kinks">Where a derivative does not exist and nothing is claimed.</param>
internal sealed record PartProof(Statement Statement, string Sizes, IReadOnlyList<Step> Steps, IReadOnlyList<string> Discharged, IReadOnlyList<string> Kinks)
{
    /// <summary>Proves a statement under a condition for given sizes of its dimensions.</summary>
    /// <exception cref="NotProvedException">It is not proved.</exception>
    public static PartProof Of(Statement statement, Statement? condition, IReadOnlyDictionary<Dimension, int> sizes, IReadOnlyList<Hint> hints)
    {
        var names = Names.In(statement, condition);
        var refinement = new Refinement();
        var quick = names.Vectors.Any(v => v.Domain.Values.Count > 0 && v.Tie == Tie.Free);
        while (true)
        {
            var ground = new Ground(names, sizes, refinement);
            var reasoner = new Reasoner(ground, hints, quick);
            try
            {
                var starts = reasoner.Prove(statement, condition);
                return new(statement, ground.Sizes, reasoner.Steps, [.. starts.SelectMany(s => s.Discharged).Distinct().Order(StringComparer.Ordinal)], [.. reasoner.Kinks]);
            }
            catch (NotProvedException) when (quick)
            {
                // Value by value.
                quick = false;
            }
            catch (RefinementException)
            {
                // With finer exponentials from the start.
            }
        }
    }
}
