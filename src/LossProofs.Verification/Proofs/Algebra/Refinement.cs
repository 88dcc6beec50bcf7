using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Algebra;

/// <summary>
/// What is found out on the way about the exponentials that a proof needs: into how small parts an exponent is divided,
/// e^(z/2) beside e^z. The proof then starts again.
/// </summary>
internal sealed class Refinement
{
    private readonly Dictionary<string, int> grains = [];

    /// <summary>The parts that an exponent is divided into, for a multiple c of it.</summary>
    /// <exception cref="RefinementException">They were too coarse.</exception>
    public int Grain(string exponent, Rational c)
    {
        var needed = (int)c.Denominator;
        if (!grains.TryGetValue(exponent, out var known)) return grains[exponent] = needed;
        if (known % needed == 0) return known;
        grains[exponent] = known / (int)System.Numerics.BigInteger.GreatestCommonDivisor(known, needed) * needed;
        throw new RefinementException();
    }
}

/// <summary>The proof starts again with what it has found out about its generators.</summary>
internal sealed class RefinementException : Exception
{
    /// <inheritdoc/>
    public override string Message => "The exponentials were refined; the proof starts again.";
}
