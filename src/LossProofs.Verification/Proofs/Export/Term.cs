using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Proofs.Reasoning;

namespace LossProofs.Verification.Proofs.Export;

/// <summary>A value together with how it came about, in SMT-LIB: sums, products, quotients and cases are left as they were written.</summary>
/// <param name="Value">The exact value.</param>
/// <param name="Text">The term.</param>
internal readonly record struct Term(Symbol Value, string Text);

/// <summary>
/// Arithmetic that keeps what was written, so that a checker does the algebra again. Exponentials, logarithms and derivatives are
/// written as the kernel made them.
/// </summary>
internal sealed class TermField(SymbolField values, SmtLib text) : IField<Term>
{
    private const int MostFactors = 8;

    /// <inheritdoc/>
    public Term Pi => Made(values.Pi);

    /// <inheritdoc/>
    public Term Of(Rational value) => new(values.Of(value), SmtLib.Number(value));

    /// <inheritdoc/>
    public Term Add(Term a, Term b) => Written(values.Add(a.Value, b.Value), $"(+ {a.Text} {b.Text})");

    /// <inheritdoc/>
    public Term Negate(Term a) => Written(values.Negate(a.Value), $"(- {a.Text})");

    /// <inheritdoc/>
    public Term Multiply(Term a, Term b) => a.Value.Finite is null || b.Value.Finite is null ? Made(values.Multiply(a.Value, b.Value)) : Written(values.Multiply(a.Value, b.Value), $"(* {a.Text} {b.Text})");

    /// <inheritdoc/>
    public Term Divide(Term a, Term b) => b.Value.Finite is null ? Made(values.Divide(a.Value, b.Value)) : Written(values.Divide(a.Value, b.Value), $"(/ {a.Text} {b.Text})");

    /// <inheritdoc/>
    public Term Exp(Term a) => Made(values.Exp(a.Value));

    /// <inheritdoc/>
    public Term Log(Term a) => Made(values.Log(a.Value));

    /// <inheritdoc/>
    public Term Expm1(Term a) => Add(Exp(a), new(values.Of(-1), SmtLib.Number(-1)));

    /// <inheritdoc/>
    public Term Log1p(Term a) => Log(Add(new(Symbol.One, SmtLib.Number(1)), a));

    /// <inheritdoc/>
    public Term Meet(Term a, Term b) => a;

    /// <inheritdoc/>
    public Term Abs(Term a) => Written(values.Abs(a.Value), $"(ite (>= {a.Text} 0.0) {a.Text} (- {a.Text}))");

    /// <inheritdoc/>
    public Term Max(Term a, Term b) => Written(values.Max(a.Value, b.Value), $"(ite (>= {a.Text} {b.Text}) {a.Text} {b.Text})");

    /// <inheritdoc/>
    public Term Power(Term a, Term b)
    {
        var value = values.Power(a.Value, b.Value);
        if (b.Value.Finite is not { IsConstant: true, Coefficient: { IsInteger: true } n } || n.Numerator < 1 || n.Numerator > MostFactors) return Made(value);
        return Written(value, n == 1 ? a.Text : $"(* {string.Join(' ', Enumerable.Repeat(a.Text, (int)n.Numerator))})");
    }

    /// <inheritdoc/>
    public Term Choose(bool? condition, Term then, Term otherwise) => condition == false ? otherwise : then;

    /// <inheritdoc/>
    public bool? Compare(Term a, Comparison comparison, Term b) => values.Compare(a.Value, comparison, b.Value);

    /// <summary>A value as the kernel made it.</summary>
    public Term Made(Symbol value) => new(value, value.Finite is { } finite ? text.Of(finite) : "");

    private Term Written(Symbol value, string term) => value.Finite is null ? Made(value) : new(value, term);
}

/// <summary>Writes formulas with every function replaced by its definition.</summary>
internal sealed class TermExpansion(TermField field, Expansion values) : Expansion<Term>(field)
{
    /// <inheritdoc/>
    protected override Term Derive(Derivative derivative, Evaluation.Bindings<Term> at) => field.Made(values.Value(derivative, at.Select(t => t.Value)));

    /// <summary>Where the condition is open it is left to the checker.</summary>
    protected override Term Cases(CaseAnalysis analysis, Evaluation.Bindings<Term> at)
    {
        if (analysis.Condition is not Relation r) return base.Cases(analysis, at);
        Term left = Value(r.Left, at), right = Value(r.Right, at);
        var inner = values.Value(analysis, at.Select(t => t.Value));
        if (new SymbolField(values.Hypotheses).Decided(left.Value, r.Comparison, right.Value) is { } decided) return Value(decided ? analysis.Then : analysis.Otherwise, at);
        return new(inner, $"(ite {SmtLib.Relation(left.Text, SymbolField.Wanted(r.Comparison), right.Text)} {Value(analysis.Then, at).Text} {Value(analysis.Otherwise, at).Text})");
    }
}
