using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Subjects;

/// <summary>An implementation under judgement. It evaluates functions at exact inputs, in batches, and knows nothing of claims.</summary>
public interface ISubject
{
    /// <summary>The name in reports, "native".</summary>
    string Name { get; }

    /// <summary>The version of the implementation, or "".</summary>
    string Version { get; }

    /// <summary>The formats it computes in.</summary>
    IReadOnlyList<Format> Formats { get; }

    /// <summary>Whether it implements the function; what it does not offer is never counted against it.</summary>
    bool Offers(Function function);

    /// <summary>Whether it implements the function in the format, for subjects that offer some functions in fewer formats than others.</summary>
    bool Offers(Function function, Format format) => Offers(function) && Formats.Contains(format);

    /// <summary>The accuracy that it states for a function, in ulps of the result; null where it states none.</summary>
    double? StatedUlps(Function function);

    /// <summary>
    /// The answers to a batch: one array of numbers a parameter, a number being an array of length 1. Inputs and outputs are
    /// values of the format, widened exactly.
    /// </summary>
    IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch);

    /// <summary>
    /// The values of a function of one number at every number of a column; NaN where there is no answer. A subject that has a
    /// faster way than a batch overrides this.
    /// </summary>
    void Evaluate(Function function, Format format, ReadOnlySpan<double> column, Span<double> results)
    {
        var batch = new double[column.Length][][];
        for (var i = 0; i < batch.Length; i++) batch[i] = [[column[i]]];
        var answers = Evaluate(function, format, batch);
        for (var i = 0; i < batch.Length; i++) results[i] = answers[i].Values is [var value] ? value : double.NaN;
    }
}

/// <summary>What a subject returned: the numbers of the result, row by row, or an error.</summary>
/// <param name="Values">The numbers; empty where there is an error.</param>
/// <param name="Error">What went wrong; null where nothing did.</param>
public sealed record Answer(double[] Values, string? Error = null)
{
    /// <summary>What the subject last wrote to stderr, where it ended or hung; else "". It decides nothing.</summary>
    public string Stderr { get; init; } = "";

    /// <summary>Whether the subject says that it does not take the input: an error of its own accord, and not one that befell it.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>An answer that is no result.</summary>
    public static Answer Failed(string error) => new([], error);

    /// <summary>An input that the subject does not take, such as one that it thinks outside the domain.</summary>
    public static Answer Refused(string message) => new([], message) { IsRefusal = true };
}
