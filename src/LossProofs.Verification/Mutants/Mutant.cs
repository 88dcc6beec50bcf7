using LossProofs.Claims;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Mutants;

/// <summary>A wrong implementation: our own functions with a mistake in one of them, or the same mistake in some that belong together.</summary>
/// <param name="Id">"mse.factor-two-missing".</param>
/// <param name="Mistake">What is wrong, in a sentence.</param>
/// <param name="Subject">The implementation, rated like our own.</param>
/// <param name="Caught">The function, or the id of the claim, whose failure names the mistake.</param>
public sealed record Mutant(string Id, string Mistake, ISubject Subject, string Caught)
{
    /// <summary>The functions that are wrong.</summary>
    public IReadOnlyList<Function> Wrong => ((Patched)Subject).Wrong;

    /// <summary>A mutant whose wrong functions are the given ones.</summary>
    internal static Mutant Of(string id, string mistake, string caught, Func<DelegateSubject, DelegateSubject> wrong) =>
        new(id, mistake, new Patched(wrong(new(id)), Right.Subject), caught);

    /// <summary>A function with one sign flipped.</summary>
    internal static Mutant SignFlipped(string becomes, Func<DelegateSubject, DelegateSubject> wrong, string? caught = null) => Slip("sign-flipped", $"One sign is flipped: {becomes}.", wrong, caught);

    /// <summary>A function with one factor, term or exponent left out.</summary>
    internal static Mutant FactorDropped(string becomes, Func<DelegateSubject, DelegateSubject> wrong, string? caught = null) => Slip("factor-dropped", $"One factor is missing: {becomes}.", wrong, caught);

    private static Mutant Slip(string kind, string mistake, Func<DelegateSubject, DelegateSubject> wrong, string? caught)
    {
        var function = Family.All.Single(wrong(new("")).Offers).Name;
        return Of($"{function}.{kind}", mistake, caught ?? function, wrong);
    }
}
