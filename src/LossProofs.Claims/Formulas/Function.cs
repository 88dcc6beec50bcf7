namespace LossProofs.Claims;

/// <summary>A named function of the family: what it is by definition, and what an implementation of it owes.</summary>
/// <param name="name">The name that crosses the wire, "bce_with_logits".</param>
/// <param name="text">The sign it is printed with, "σ".</param>
/// <param name="latex">The sign in LaTeX.</param>
/// <param name="parameters">The parameters in order: <see cref="Variable"/>s and <see cref="VectorVariable"/>s.</param>
public sealed class Function(string name, string text, string latex, params Parameter[] parameters)
{
    /// <summary>The name that crosses the wire.</summary>
    public string Name { get; } = name;

    /// <summary>The sign in text.</summary>
    public string Text { get; } = text;

    /// <summary>The sign in LaTeX.</summary>
    public string Latex { get; } = latex;

    /// <summary>The parameters in order.</summary>
    public IReadOnlyList<Parameter> Parameters { get; } = parameters;

    /// <summary>Whether it is a function of one number whose result is a number.</summary>
    public bool IsOfOneNumber => Parameters is [{ Scalar: not null }] && Definition is not null;

    /// <summary>The definition of a number-valued function over its parameters; null where the result is a vector.</summary>
    public Formula? Definition { get; init; }

    /// <summary>The definition of a vector-valued function over its parameters; null where the result is a number.</summary>
    public VectorFormula? VectorDefinition { get; init; }

    /// <summary>
    /// A form equal to the definition for all reals, for evaluation at huge arguments, where an exponential of the definition has
    /// more digits than can be held; null where the definition serves. A test compares the two.
    /// </summary>
    public Formula? EqualForm { get; init; }

    /// <summary>The same for a vector result; over the indices of its own.</summary>
    public VectorFormula? EqualVectorForm { get; init; }

    /// <summary>What the entries of the result are counted by; empty for a number.</summary>
    public IReadOnlyList<Dimension> Shape => VectorDefinition?.Shape ?? [];

    /// <summary>
    /// The accuracy asked of an implementation that states none, in ulps of the result or of <see cref="Scale"/>: the error bound
    /// of a careful evaluation in the working format. A formula over the parameters (and, for a vector result, over the indices
    /// of the definition), because sums grow with n and exponentials with their argument.
    /// </summary>
    public required Formula Rating { get; init; }

    /// <summary>
    /// The size of the terms that the result is the sum of, where they can cancel: the rating then counts ulps of this size.
    /// null where nothing cancels.
    /// </summary>
    public Formula? Scale { get; init; }

    /// <summary>The results at special arguments: infinities, NaN, the ends of the domain.</summary>
    public IReadOnlyList<SpecialValue> SpecialValues { get; init; } = [];

    /// <summary>Where this is 0 the result is a convention, and another answer is reported, not failed; null for most.</summary>
    public Formula? Kink { get; init; }

    /// <summary>Whether the sign of a zero result is judged (tanh, expm1, log1p, identity at ±0).</summary>
    public bool KeepsSignOfZero { get; init; }

    /// <summary>The function that this one is the gradient of; null for the others.</summary>
    public Function? GradientOf { get; init; }

    /// <summary>The parameter that the gradient is taken in; null where this is no gradient.</summary>
    public Parameter? GradientBy { get; init; }

    /// <summary>The function applied to arguments; its result is a number.</summary>
    /// <exception cref="ArgumentException">The number or kind of arguments is not that of the parameters, or the result is a vector.</exception>
    public Formula Of(params Argument[] arguments) => Definition is null
        ? throw new ArgumentException($"{Name} gives a vector; allowed: functions whose result is a number.", nameof(arguments))
        : new Application(this, Checked(arguments));

    /// <summary>The function applied to arguments; its result is a vector or matrix.</summary>
    /// <exception cref="ArgumentException">The number or kind of arguments is not that of the parameters, or the result is a number.</exception>
    public VectorFormula VectorOf(params Argument[] arguments) => VectorDefinition is null
        ? throw new ArgumentException($"{Name} gives a number; allowed: functions whose result is a vector.", nameof(arguments))
        : new VectorApplication(this, Checked(arguments));

    private Argument[] Checked(Argument[] arguments)
    {
        if (arguments.Length != Parameters.Count)
            throw new ArgumentException($"{Name} was given {arguments.Length} arguments; allowed: {Parameters.Count}.", nameof(arguments));
        for (var i = 0; i < arguments.Length; i++)
            if (arguments[i].Vector is null != (Parameters[i].Vector is null))
                throw new ArgumentException($"{Name}: {Parameters[i].Name} was given a {(arguments[i].Vector is null ? "number" : "vector")}; allowed: a {(Parameters[i].Vector is null ? "number" : "vector")}.", nameof(arguments));
        return arguments;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>A parameter of a function: a number or a vector.</summary>
public readonly record struct Parameter
{
    private Parameter(Variable? scalar, VectorVariable? vector) => (Scalar, Vector) = (scalar, vector);

    /// <summary>The variable of a number, or null.</summary>
    public Variable? Scalar { get; }

    /// <summary>The variable of a vector, or null.</summary>
    public VectorVariable? Vector { get; }

    /// <summary>The name that crosses the wire.</summary>
    public string Name => Scalar?.Name ?? Vector?.Name ?? "";

    /// <summary>A number as parameter.</summary>
    public static implicit operator Parameter(Variable variable) => new(variable, null);

    /// <summary>A vector as parameter.</summary>
    public static implicit operator Parameter(VectorVariable variable) => new(null, variable);
}

/// <summary>The result that a function owes at a special point.</summary>
/// <param name="Arguments">One array a parameter; a number is an array of length 1.</param>
/// <param name="Result">The result; a number is an array of length 1.</param>
/// <param name="Convention">
/// null where mathematics decides the result; else the convention that chooses it, and then another answer is reported, not failed.
/// </param>
public sealed record SpecialValue(IReadOnlyList<double[]> Arguments, double[] Result, string? Convention = null)
{
    /// <summary>Whether it is owed at the arguments: the same numbers, NaN at NaN, zeros of either sign alike.</summary>
    public bool IsAt(IReadOnlyList<double[]> arguments) => Arguments.Zip(arguments).All(a => a.First.AsSpan().SequenceEqual(a.Second));
}
