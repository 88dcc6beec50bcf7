namespace LossProofs.Claims;

/// <summary>The words for where a claim comes from and where it fails.</summary>
public static partial class Vocabulary
{
    /// <summary>The note on thinking up a binary loss, and on backpropagation.</summary>
    public static Citation S0(string lines) => new("S0", lines);

    /// <summary>The note on binary classification with the sigmoid.</summary>
    public static Citation S1(string lines) => new("S1", lines);

    /// <summary>The note on the logistic loss and its derivative.</summary>
    public static Citation S2(string lines) => new("S2", lines);

    /// <summary>The note on training neural networks.</summary>
    public static Citation S3(string lines) => new("S3", lines);

    /// <summary>The note on binary cross-entropy.</summary>
    public static Citation S4(string lines) => new("S4", lines);

    /// <summary>The notes do not make this claim; it answers a question they ask, corrects them, or is needed beside them.</summary>
    public static Citation[] Added { get; } = [new("+", "")];

    /// <summary>The point at which a statement fails.</summary>
    public static Counterexample At(params Assignment[] values) => new(values);

    /// <summary>A failure that no single point shows: of a limit or an experiment.</summary>
    public static Counterexample Shown(string text) => new([]) { Shows = text };

    /// <summary>The value of a variable.</summary>
    public static Assignment Set(Variable variable, Rational value) => new(variable.Name, [], [value]);

    /// <summary>The entries of a vector variable.</summary>
    public static Assignment Set(VectorVariable variable, params Rational[] entries) => variable.Shape.Count == 1
        ? new(variable.Name, [entries.Length], entries)
        : throw new ArgumentException($"{variable.Name} has {variable.Shape.Count} dimensions; allowed: vectors. Give a matrix by rows.", nameof(variable));

    /// <summary>The entries of a matrix variable.</summary>
    public static Assignment Set(VectorVariable variable, Rational[][] rows) => new(variable.Name, [rows.Length, rows[0].Length], [.. rows.SelectMany(r => r)]);
}
