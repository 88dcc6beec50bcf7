using LossProofs.Verification.Enclosures;

namespace LossProofs.Proofs;

/// <summary>A finite real number, in the role of a logit.</summary>
public readonly record struct Logit(double Value)
{
    /// <summary>The number.</summary>
    public static implicit operator double(Logit z) => z.Value;

    /// <summary>Shortest decimal that reads back.</summary>
    public override string ToString() => Format.Binary64.Text(Value);
}

/// <summary>A probability, 0 and 1 included.</summary>
public readonly record struct Probability(double Value)
{
    /// <summary>The number.</summary>
    public static implicit operator double(Probability q) => q.Value;

    /// <summary>Shortest decimal that reads back.</summary>
    public override string ToString() => Format.Binary64.Text(Value);
}

/// <summary>A probability that is neither 0 nor 1.</summary>
public readonly record struct OpenProbability(double Value)
{
    /// <summary>The number.</summary>
    public static implicit operator double(OpenProbability q) => q.Value;

    /// <summary>Shortest decimal that reads back.</summary>
    public override string ToString() => Format.Binary64.Text(Value);
}

/// <summary>A probability q whose complement 1 − q is a number of the format too: a multiple of 2^−53.</summary>
public readonly record struct Share(double Value)
{
    /// <summary>1 − q, exactly.</summary>
    public double Complement => 1 - Value;

    /// <summary>The number.</summary>
    public static implicit operator double(Share q) => q.Value;

    /// <summary>Shortest decimal that reads back.</summary>
    public override string ToString() => Format.Binary64.Text(Value);
}

/// <summary>A label from 0 to 1.</summary>
public readonly record struct Label(double Value)
{
    /// <summary>The number.</summary>
    public static implicit operator double(Label y) => y.Value;

    /// <summary>Shortest decimal that reads back.</summary>
    public override string ToString() => Format.Binary64.Text(Value);
}

/// <summary>The label 0 or 1.</summary>
public readonly record struct HardLabel(double Value)
{
    /// <summary>The number.</summary>
    public static implicit operator double(HardLabel y) => y.Value;

    /// <summary>0 or 1.</summary>
    public override string ToString() => Format.Binary64.Text(Value);
}

/// <summary>A positive number.</summary>
public readonly record struct Positive(double Value)
{
    /// <summary>The number.</summary>
    public static implicit operator double(Positive x) => x.Value;

    /// <summary>Shortest decimal that reads back.</summary>
    public override string ToString() => Format.Binary64.Text(Value);
}

/// <summary>A multiple of 2^−20 of size at most 2^10: sums, differences and doubles of such numbers are exact.</summary>
public readonly record struct GridNumber(double Value)
{
    /// <summary>The grid number nearest to any number, or the end of the grid.</summary>
    public static GridNumber Nearest(double x) => new(Math.Clamp(Math.Round(Math.ScaleB(Math.Clamp(x, -1024, 1024), 20)), -(1 << 30), 1 << 30) / (1 << 20));

    /// <summary>The number.</summary>
    public static implicit operator double(GridNumber x) => x.Value;

    /// <summary>Shortest decimal that reads back.</summary>
    public override string ToString() => Format.Binary64.Text(Value);
}
