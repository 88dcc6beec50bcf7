using System.Text.RegularExpressions;

namespace LossProofs.Verification.Deviations;

/// <summary>How a function departs from its definition on purpose.</summary>
public enum DeviationKind
{
    /// <summary>Ends at a constant, where the exact value goes on to a larger size or to an infinity: log u as max(log u, −C).</summary>
    Clamped,

    /// <summary>An argument is clipped to [ε, 1 − ε] or [ε, ∞).</summary>
    Clipped,

    /// <summary>log(u + ε) in the place of log u.</summary>
    EpsilonAdded,

    /// <summary>a / max(b, c) in the place of a / b.</summary>
    DivisorFloored,

    /// <summary>Results that are subnormal numbers are 0.</summary>
    FlushesResults,

    /// <summary>Arguments that are subnormal numbers are taken for 0.</summary>
    FlushesArguments,

    /// <summary>Has its limit, a number or the argument itself, long before the definition comes so near.</summary>
    Saturates,

    /// <summary>A vector is divided by its sum.</summary>
    Renormalises,

    /// <summary>Says that it does not take some inputs of the domain.</summary>
    Refuses,
}

/// <summary>A deliberate deviation, named with its constant. Recognition excuses nothing: that is for a deviations file to do.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Constant">C, ε, c or the limit, as a decimal; the parameter that is renormalised; what is said at a refusal; "" where there is none.</param>
/// <param name="From">Where it begins, to six digits, "q ≤ 3.72008E-44"; "" where that is not one place.</param>
/// <param name="Text">In words, "clamped at 100 from q ≤ 3.72008E-44".</param>
public sealed partial record Deviation(DeviationKind Kind, string Constant, string From, string Text)
{
    private const int Characters = 120;

    /// <summary>A refusal by what is said, numbers left out: they are those of the input.</summary>
    public static Deviation Refusal(string error)
    {
        var said = Number().Replace(error, "#");
        if (said.Length > Characters) said = said[..(Characters - 1)] + "…";
        return new(DeviationKind.Refuses, said, "", $"refuses with '{said}'");
    }

    [GeneratedRegex(@"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
