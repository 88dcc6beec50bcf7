namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>How signs combine.</summary>
internal static class Senses
{
    /// <summary>The sign of −a.</summary>
    public static Sense Negated(this Sense a) => a switch
    {
        Sense.Positive => Sense.Negative,
        Sense.NonNegative => Sense.NonPositive,
        Sense.Negative => Sense.Positive,
        Sense.NonPositive => Sense.NonNegative,
        _ => a,
    };

    /// <summary>The sign of a product.</summary>
    public static Sense Times(this Sense a, Sense b)
    {
        if (a == Sense.Zero || b == Sense.Zero) return Sense.Zero;
        if (a == Sense.Unknown || b == Sense.Unknown) return Sense.Unknown;
        if (a == Sense.NonZero || b == Sense.NonZero) return (a == Sense.NonZero ? b : a) is Sense.Positive or Sense.Negative or Sense.NonZero ? Sense.NonZero : Sense.Unknown;
        if (a is Sense.Negative or Sense.NonPositive) return a.Negated().Times(b).Negated();
        if (b is Sense.Negative or Sense.NonPositive) return a.Times(b.Negated()).Negated();
        return a == Sense.Positive && b == Sense.Positive ? Sense.Positive : Sense.NonNegative;
    }

    /// <summary>The sign of a sum.</summary>
    public static Sense Plus(this Sense a, Sense b)
    {
        if (a == Sense.Zero) return b;
        if (b == Sense.Zero) return a;
        bool Up(Sense s) => s is Sense.Positive or Sense.NonNegative;
        bool Down(Sense s) => s is Sense.Negative or Sense.NonPositive;
        if (Up(a) && Up(b)) return a == Sense.Positive || b == Sense.Positive ? Sense.Positive : Sense.NonNegative;
        if (Down(a) && Down(b)) return a == Sense.Negative || b == Sense.Negative ? Sense.Negative : Sense.NonPositive;
        return Sense.Unknown;
    }

    /// <summary>The sign of a power.</summary>
    public static Sense Power(this Sense a, int n)
    {
        if (n == 0) return Sense.Positive;
        if (n % 2 != 0) return a;
        return a switch
        {
            Sense.Zero => Sense.Zero,
            Sense.Positive or Sense.Negative or Sense.NonZero => Sense.Positive,
            _ => Sense.NonNegative,
        };
    }

    /// <summary>What two things known of one sign say together.</summary>
    public static Sense And(this Sense a, Sense b) => (a, b) switch
    {
        (Sense.Unknown, _) => b,
        (_, Sense.Unknown) => a,
        (Sense.NonNegative, Sense.NonZero) or (Sense.NonZero, Sense.NonNegative) => Sense.Positive,
        (Sense.NonPositive, Sense.NonZero) or (Sense.NonZero, Sense.NonPositive) => Sense.Negative,
        (Sense.NonNegative, Sense.NonPositive) or (Sense.NonPositive, Sense.NonNegative) => Sense.Zero,
        (Sense.NonNegative or Sense.NonPositive or Sense.NonZero, _) => b,
        _ => a,
    };

    /// <summary>Whether the sign, whatever it is within what is known, has the wanted sense.</summary>
    public static bool Implies(this Sense known, Sense wanted) => known == wanted || wanted switch
    {
        Sense.NonNegative => known is Sense.Positive or Sense.Zero,
        Sense.NonPositive => known is Sense.Negative or Sense.Zero,
        Sense.NonZero => known is Sense.Positive or Sense.Negative,
        Sense.Unknown => true,
        _ => false,
    };

    /// <summary>What holds where the sense does not.</summary>
    public static Sense Opposite(this Sense a) => a switch
    {
        Sense.Positive => Sense.NonPositive,
        Sense.NonNegative => Sense.Negative,
        Sense.Negative => Sense.NonNegative,
        Sense.NonPositive => Sense.Positive,
        Sense.Zero => Sense.NonZero,
        Sense.NonZero => Sense.Zero,
        _ => Sense.Unknown,
    };

    /// <summary>"&gt; 0" and the like.</summary>
    public static string Text(this Sense a) => a switch
    {
        Sense.Zero => "= 0",
        Sense.Positive => "> 0",
        Sense.NonNegative => "≥ 0",
        Sense.Negative => "< 0",
        Sense.NonPositive => "≤ 0",
        Sense.NonZero => "≠ 0",
        _ => "of unknown sign",
    };
}
