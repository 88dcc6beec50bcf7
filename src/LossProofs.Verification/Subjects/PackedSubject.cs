using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Subjects;

/// <summary>
/// A library whose functions of numbers work on whole arrays: the questions of a batch are packed into arrays of one length, the
/// last one filled up with its last question. Functions of vectors are asked as they are.
/// </summary>
/// <param name="inner">The library; a function of numbers takes a column a parameter and gives a column.</param>
/// <param name="length">The length of the arrays.</param>
internal sealed class PackedSubject(ISubject inner, int length) : ISubject
{
    /// <inheritdoc/>
    public string Name => inner.Name;

    /// <inheritdoc/>
    public string Version => inner.Version;

    /// <inheritdoc/>
    public IReadOnlyList<Format> Formats => inner.Formats;

    /// <inheritdoc/>
    public bool Offers(Function function) => inner.Offers(function);

    /// <inheritdoc/>
    public bool Offers(Function function, Format format) => inner.Offers(function, format);

    /// <inheritdoc/>
    public double? StatedUlps(Function function) => inner.StatedUlps(function);

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch)
    {
        if (function.Parameters.Any(p => p.Vector is not null)) return inner.Evaluate(function, format, batch);
        var packs = batch.Chunk(length).ToList();
        var answers = inner.Evaluate(function, format, [.. packs.Select(Pack)]);
        return [.. packs.Zip(answers, (questions, answer) => Unpack(function, format, questions, answer)).SelectMany(a => a)];
    }

    // Column by column; a missing question is the last one once more.
    private double[][] Pack(double[][][] questions) =>
        [.. questions[0].Select((_, p) => Enumerable.Range(0, length).Select(i => questions[Math.Min(i, questions.Length - 1)][p][0]).ToArray())];

    // One bad question must not take its neighbours with it: after an error each is asked in an array of its own.
    private IEnumerable<Answer> Unpack(Function function, Format format, double[][][] questions, Answer answer)
    {
        if (answer.Error is null && answer.Values.Length == length) return answer.Values.Take(questions.Length).Select(value => new Answer([value]));
        return questions.Length == 1 ? [answer] : questions.SelectMany(q => Evaluate(function, format, [q]));
    }
}
