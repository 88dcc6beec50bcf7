using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Reports;

/// <summary>A claim or function explained, and whether the subject that was asked fails there.</summary>
/// <param name="Text">The explanation.</param>
/// <param name="Failed">Whether a subject's answer, or the claim on it, is not as required at the point.</param>
public sealed record Explanation(string Text, bool Failed)
{
    /// <summary>What each name ranges over: "q ∈ (0, 1)".</summary>
    internal static IEnumerable<string> Domains(Names names) => names.Variables.Select(Domain).Concat(names.Vectors.Select(Domain));

    /// <summary>What a variable ranges over.</summary>
    internal static string Domain(Variable variable) => $"{variable.Name} ∈ {variable.Domain.Text}";

    /// <summary>What a vector ranges over.</summary>
    internal static string Domain(VectorVariable vector)
    {
        var size = string.Join('×', vector.Shape.Select(d => d.Name));
        var tie = vector.Tie switch { Tie.Free => "", Tie.OneHot => " with one 1", _ => " with sum 1" };
        return $"{vector.Name} ∈ {vector.Domain.Text}^{(size.Length == 1 ? size : $"({size})")}{(vector.Shape.Count > 1 && tie.Length > 0 ? tie + " in each row" : tie)}";
    }

    /// <summary>The point, and the value of every sub-term by the definitions.</summary>
    internal static void SubTermsAt(Sheet sheet, IReadOnlyList<SubTerm> terms)
    {
        if (terms.Count == 0) return;
        var width = Math.Min(40, terms.Max(t => t.Text.Length));
        foreach (var term in terms)
        {
            var value = Decimals.Text(term.Value());
            // A long formula has its value on the next line.
            if (term.Text.Length > width) sheet.Line($"    {term.Text}").Line($"    {new string(' ', width)}  {value}");
            else sheet.Line($"    {term.Text.PadRight(width)}  {value}");
        }
    }
}
