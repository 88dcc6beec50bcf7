using LossProofs.Verification.Enclosures;

namespace LossProofs.Proofs;

/// <summary>Logits of any size: everyday, tied, far apart.</summary>
public readonly record struct Logits(double[] Values)
{
    /// <summary>The numbers.</summary>
    public static implicit operator ReadOnlySpan<double>(Logits z) => z.Values;

    /// <summary>"[1, 2]".</summary>
    public override string ToString() => Written.Out(Values);
}

/// <summary>Numbers of the grid of <see cref="GridNumber"/>: their differences and shifts are exact.</summary>
public readonly record struct Grid(double[] Values)
{
    /// <summary>The numbers.</summary>
    public static implicit operator ReadOnlySpan<double>(Grid x) => x.Values;

    /// <summary>"[1, 2]".</summary>
    public override string ToString() => Written.Out(Values);
}

/// <summary>Probabilities whose sum is exactly 1; some may be 0.</summary>
public readonly record struct Simplex(double[] Values)
{
    /// <summary>The numbers.</summary>
    public static implicit operator ReadOnlySpan<double>(Simplex p) => p.Values;

    /// <summary>"[0.25, 0.75]".</summary>
    public override string ToString() => Written.Out(Values);
}

/// <summary>Two distributions of one length: p the truth, which may have zeros, q the model, which has none.</summary>
public readonly record struct Distributions(double[] P, double[] Q)
{
    /// <summary>"p = …, q = …".</summary>
    public override string ToString() => $"p = {Written.Out(P)}, q = {Written.Out(Q)}";
}

/// <summary>A target distribution and logits of one length.</summary>
public readonly record struct Classified(double[] T, double[] Z)
{
    /// <summary>"t = …, z = …".</summary>
    public override string ToString() => $"t = {Written.Out(T)}, z = {Written.Out(Z)}";
}

/// <summary>Targets and predictions of one length, from the grid.</summary>
public readonly record struct Fit(double[] T, double[] Y)
{
    /// <summary>"t = …, y = …".</summary>
    public override string ToString() => $"t = {Written.Out(T)}, y = {Written.Out(Y)}";
}

internal static class Written
{
    public static string Out(double[] values) => $"[{string.Join(", ", values.Select(Format.Binary64.Text))}]";
}
