using System.Numerics;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification.Gradients;

/// <summary>
/// Slopes by a step into the complex plane: Im f(x + ih)/h = f′(x) up to h², with h = 2^−200 far below the rounding, on the
/// definition (or its equal form for huge arguments) in the complex numbers of .NET. It shares neither formulas nor arithmetic with the dual numbers and the oracle.
/// </summary>
internal sealed class ComplexStep : Evaluator<Complex>
{
    private const int Power = 200;

    private ComplexStep()
        : base(new ComplexField())
    {
    }

    /// <summary>The derivative of one number of the result; null where an infinity or a kink is in the way.</summary>
    public static double? At(Function function, double[][] arguments, int parameter, int entry, int[] at)
    {
        var tensors = arguments.Select((a, p) => new Tensor<Complex>(function.Parameters[p].Vector is null ? [] : [a.Length],
            [.. a.Select((x, i) => new Complex(x, p == parameter && i == entry ? Math.ScaleB(1, -Power) : 0))])).ToList();
        var step = new ComplexStep();
        try
        {
            var value = at.Length == 0 ? step.Apply(function, tensors) : step.Apply(function, tensors, at);
            var slope = Math.ScaleB(value.Imaginary, Power);
            return double.IsFinite(slope) ? slope : null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    protected override Complex Apply(Function function, IReadOnlyList<Tensor<Complex>> arguments) => Value(FormOf(function), Bind(function, arguments));

    /// <inheritdoc/>
    protected override Complex Apply(Function function, IReadOnlyList<Tensor<Complex>> arguments, int[] at) => Entry(VectorFormOf(function), function, arguments, at);

    /// <inheritdoc/>
    protected override Complex Derive(Derivative derivative, Bindings<Complex> at) => throw new NotSupportedException($"{derivative} stands in a definition; allowed: formulas without derivatives.");
}

/// <summary>The complex numbers of .NET; what compares looks at the real parts, and is refused where they are equal and not constant.</summary>
internal sealed class ComplexField : IField<Complex>
{
    /// <inheritdoc/>
    public Complex Pi => Math.PI;

    /// <inheritdoc/>
    public Complex Of(Rational value) => Sampling.Values.ToDouble(value);

    /// <inheritdoc/>
    public Complex Add(Complex a, Complex b) => a + b;

    /// <inheritdoc/>
    public Complex Negate(Complex a) => -a;

    /// <inheritdoc/>
    public Complex Multiply(Complex a, Complex b) => a == Complex.Zero || b == Complex.Zero ? Complex.Zero : a.Imaginary == 0 ? a.Real * b : b.Imaginary == 0 ? a * b.Real : a * b;

    /// <inheritdoc/>
    public Complex Divide(Complex a, Complex b) => b.Imaginary == 0 ? a / b.Real : a / b;

    /// <inheritdoc/>
    public Complex Exp(Complex a) => Complex.Exp(a);

    /// <inheritdoc/>
    public Complex Log(Complex a) => a == Complex.Zero ? double.NegativeInfinity : Complex.Log(a);

    /// <inheritdoc/>
    public Complex Expm1(Complex a) => Complex.Exp(a) - 1;

    /// <inheritdoc/>
    public Complex Log1p(Complex a) => Complex.Log(1 + a);

    /// <inheritdoc/>
    public Complex Meet(Complex a, Complex b) => a;

    /// <inheritdoc/>
    public Complex Abs(Complex a) => Sign(a) < 0 ? -a : a;

    /// <inheritdoc/>
    public Complex Max(Complex a, Complex b) => Sign(a - b) < 0 ? b : a;

    /// <inheritdoc/>
    public Complex Power(Complex a, Complex b)
    {
        if (b == Complex.Zero) return Complex.One;
        if (b == Complex.One) return a;
        if (b == 2) return a * a;
        return a == Complex.Zero ? Complex.Zero : Complex.Exp(b * Complex.Log(a));
    }

    /// <inheritdoc/>
    public Complex Choose(bool? condition, Complex then, Complex otherwise) => condition == true ? then : otherwise;

    /// <inheritdoc/>
    public bool? Compare(Complex a, Comparison comparison, Complex b)
    {
        var sign = Sign(a - b);
        return comparison switch
        {
            Comparison.Equal => sign == 0,
            Comparison.NotEqual => sign != 0,
            Comparison.Less => sign < 0,
            Comparison.LessOrEqual => sign <= 0,
            Comparison.Greater => sign > 0,
            _ => sign >= 0,
        };
    }

    private static int Sign(Complex a) => a.Real == 0 && a.Imaginary != 0 ? throw new NotSupportedException("There is no derivative at a kink.") : Math.Sign(a.Real);
}
