namespace LossProofs.Verification.Proofs;

/// <summary>By what a claim is established, strongest first.</summary>
public enum EvidenceKind
{
    /// <summary>Exact algebra over the definitions, every side condition discharged.</summary>
    Proved,

    /// <summary>Rigorous enclosures over a stated box, or at a point.</summary>
    Enclosed,

    /// <summary>Every value of a format.</summary>
    Exhaustive,

    /// <summary>A derived rounding bound under a named contract.</summary>
    ErrorBounded,

    /// <summary>Seeded samples.</summary>
    Sampled,

    /// <summary>The record of an experiment.</summary>
    Observed,
}

/// <summary>What establishes a claim.</summary>
/// <param name="Kind">Of which kind it is.</param>
/// <param name="By">What found it: kernel, Coq, Gappa, samples, experiment.</param>
/// <param name="Trusts">What must be right for it to hold.</param>
/// <param name="Conditions">What was shown positive or not 0 on the way, the sizes it is shown for, and what is excluded.</param>
public sealed record Evidence(EvidenceKind Kind, string By, IReadOnlyList<string> Trusts, IReadOnlyList<string> Conditions)
{
    /// <summary>The steps, one line each; of many alike the first.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Why it is no stronger; empty for the strongest.</summary>
    public string Reason { get; init; } = "";

    /// <summary>"proved", "error-bounded" …</summary>
    public string Word => Kind == EvidenceKind.ErrorBounded ? "error-bounded" : Kind.ToString().ToLowerInvariant();
}
