using LossProofs.Functions.Numbers;
using LossProofs.Verification.Proofs.Algebra;
using LossProofs.Verification.Proofs.Reasoning;

namespace LossProofs.Verification.Subjects;

/// <summary>
/// A symbol as a kind of number that our own source runs on. A select takes its side by the sign; of a zero whose own sign the
/// source does not determine both sides are tried, one run after another.
/// </summary>
internal readonly struct NativeSymbol : IReal<NativeSymbol>
{
    [ThreadStatic]
    private static Setting? current;

    private readonly Symbol value;

    // Of a zero: 1 for +0, −1 for −0, 0 where the source does not determine it.
    private readonly int zero;

    private NativeSymbol(Symbol value, int zero = 0) => (this.value, this.zero) = (value, zero);

    /// <summary>The exact value.</summary>
    public Symbol Value => value;

    /// <inheritdoc/>
    public static NativeSymbol Pi => new(Field.Pi);

    private static SymbolField Field => current!.Field;

    /// <inheritdoc/>
    public static implicit operator NativeSymbol(int n) => new(Fraction.Of(n), 1);

    /// <summary>x + y; a zero from a sum is +0 unless both are −0.</summary>
    public static NativeSymbol operator +(NativeSymbol a, NativeSymbol b) =>
        new(Field.Add(a.value, b.value), a.value.IsZero && b.value.IsZero ? a.zero > 0 || b.zero > 0 ? 1 : a.zero < 0 && b.zero < 0 ? -1 : 0 : 1);

    /// <inheritdoc/>
    public static NativeSymbol operator -(NativeSymbol a, NativeSymbol b) => a + -b;

    /// <inheritdoc/>
    public static NativeSymbol operator -(NativeSymbol a) => new(Field.Negate(a.value), -a.zero);

    /// <inheritdoc/>
    public static NativeSymbol operator *(NativeSymbol a, NativeSymbol b) =>
        a.value.Infinite != 0 && b.value.IsZero || b.value.Infinite != 0 && a.value.IsZero ? new(Symbol.Undefined("0 · ∞")) : new(Field.Multiply(a.value, b.value), a.SignBit() * b.SignBit());

    /// <summary>x / y; a number over a zero is an infinity.</summary>
    public static NativeSymbol operator /(NativeSymbol a, NativeSymbol b)
    {
        if (!b.value.IsZero || a.value.IsUndefined) return new(Field.Divide(a.value, b.value));
        var sign = Field.SignOf(a.value);
        return new(sign == 0 ? Symbol.Undefined("0 / 0") : Symbol.Infinity(sign * b.Side()));
    }

    /// <inheritdoc/>
    public static NativeSymbol Abs(NativeSymbol x) => new(Field.Abs(x.value), 1);

    /// <inheritdoc/>
    public static NativeSymbol Exp(NativeSymbol x) => new(Field.Exp(x.value), 1);

    /// <inheritdoc/>
    public static NativeSymbol Log(NativeSymbol x) => new(Field.Log(x.value), 1);

    /// <inheritdoc/>
    public static NativeSymbol Expm1(NativeSymbol x) => new(Field.Expm1(x.value), x.zero);

    /// <inheritdoc/>
    public static NativeSymbol Log1p(NativeSymbol x) => new(Field.Log1p(x.value), x.zero);

    /// <inheritdoc/>
    public static NativeSymbol Select(NativeSymbol s, NativeSymbol negative, NativeSymbol positive)
    {
        if (s.value.IsUndefined) return s;
        var sign = Field.SignOf(s.value);
        return (sign != 0 ? sign : s.Side()) > 0 ? positive : negative;
    }

    /// <inheritdoc/>
    public static NativeSymbol Weigh(NativeSymbol w, NativeSymbol x) => w.value.IsZero && x.value.Infinite != 0 ? 0 : new NativeSymbol(Field.Multiply(w.value, x.value), w.SignBit() * x.SignBit());

    /// <inheritdoc/>
    public static NativeSymbol Gap(NativeSymbol a, NativeSymbol b) => a.value.Infinite != 0 && a.value.Infinite == b.value.Infinite ? 0 : a - b;

    /// <summary>The results of a run of the source under hypotheses, one for each way to sign the zeros that it leaves open.</summary>
    public static IEnumerable<NativeSymbol[]> Runs(Hypotheses hypotheses, IReadOnlyList<Symbol[]> arguments, Func<IReadOnlyList<NativeSymbol[]>, NativeSymbol[]> source)
    {
        var setting = new Setting(new(hypotheses));
        do
        {
            current = setting;
            NativeSymbol[] results;
            try
            {
                results = source([.. arguments.Select(a => a.Select(v => new NativeSymbol(v, !v.IsZero ? 0 : setting.Choose() ? 1 : -1)).ToArray())]);
            }
            finally
            {
                current = null;
            }

            yield return results;
        }
        while (setting.Next());
    }

    // 1 or −1 where the sign is known, of a zero too.
    private int SignBit() => value.IsZero ? zero : value.Infinite != 0 ? value.Infinite
        : value.Finite is { } finite ? Field.Hypotheses.Known(finite) switch { Sense.Positive => 1, Sense.Negative => -1, _ => 0 } : 0;

    // 1 or −1 for a zero.
    private int Side() => zero != 0 ? zero : current!.Choose() ? 1 : -1;

    private sealed class Setting(SymbolField field)
    {
        private readonly List<bool> choices = [];

        private int place;

        public SymbolField Field { get; } = field;

        public bool Choose()
        {
            if (place == choices.Count) choices.Add(true);
            return choices[place++];
        }

        public bool Next()
        {
            while (choices.Count > 0 && !choices[^1]) choices.RemoveAt(choices.Count - 1);
            place = 0;
            if (choices.Count == 0) return false;
            choices[^1] = false;
            return true;
        }
    }
}
