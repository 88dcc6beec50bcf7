using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Gradients;

/// <summary>One partial derivative, claimed and measured.</summary>
public sealed record GradEntry
{
    /// <summary>The place of the output, counted from 0.</summary>
    public int Output { get; init; }

    /// <summary>The place of the input, counted from 0.</summary>
    public int Input { get; init; }

    /// <summary>The value of the input.</summary>
    public required double X { get; init; }

    /// <summary>The gradient that is claimed.</summary>
    public required double Claimed { get; init; }

    /// <summary>What was found.</summary>
    public GradVerdict Verdict { get; init; }

    /// <summary>The slope that the stencil measures; NaN where none was.</summary>
    public double Measured { get; init; } = double.NaN;

    /// <summary>How far claim and measurement can be apart by right.</summary>
    public Bound Bound { get; init; }

    /// <summary>The step h.</summary>
    public double Step { get; init; }

    /// <summary>The radius l that the amplitude was taken over.</summary>
    public double Radius { get; init; }

    /// <summary>The slope from the left.</summary>
    public double Left { get; init; } = double.NaN;

    /// <summary>The slope from the right.</summary>
    public double Right { get; init; } = double.NaN;

    /// <summary>What the slope jumps by.</summary>
    public double Jump { get; init; }

    /// <summary>What a smooth function's would jump by at most.</summary>
    public double JumpBound { get; init; }

    /// <summary>The distance between claim and measurement at other steps.</summary>
    public IReadOnlyList<(double Step, double Gap)> Gaps { get; init; } = [];

    /// <summary>Why the verdict is what it is, where the numbers do not say it.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether it is accepted: a pass, a zero, a kink at which the claim is right, a flat stretch that is declared.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>The gradient agreed on at the kink, where there is one.</summary>
    public double? Convention { get; init; }

    /// <summary>What second opinions say of it; null where none was asked.</summary>
    public SecondOpinion? Opinion { get; init; }

    /// <summary>Whether the slopes on the two sides decided, and no difference over both.</summary>
    public bool IsAtKink { get; init; }

    /// <summary>The contract that step and bound were derived from.</summary>
    internal Contract Contract { get; init; } = new();

    /// <summary>Whether nothing is wrong: accepted, or settled by a second opinion.</summary>
    public bool IsGreen => IsAccepted || (Opinion is { Settles: true } && Verdict is (GradVerdict.Unresolved or GradVerdict.Flat));

    /// <summary>The least relative error that this check was sure to see; infinite where it could see none.</summary>
    public double Sight => Math.Max(Math.Abs(Claimed), Math.Abs(Measured)) is > 0 and var size && double.IsFinite(size) ? 2 * Bound.Total / size : double.PositiveInfinity;

    /// <summary>The format of the function's values.</summary>
    public Format Format => Contract.Format;
}
