using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Pipes;

/// <summary>Answers given beforehand, to the questions that the judge of a function puts in one batch.</summary>
/// <param name="name">The name in reports.</param>
/// <param name="answer">The answers to the batch.</param>
internal sealed class OneBatch(string name, Func<IReadOnlyList<double[][]>, IReadOnlyList<Answer>> answer) : ISubject
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Version => "";

    /// <inheritdoc/>
    public IReadOnlyList<Format> Formats => Format.All;

    /// <inheritdoc/>
    public bool Offers(Function function) => true;

    /// <inheritdoc/>
    public double? StatedUlps(Function function) => null;

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch) => answer(batch);

    /// <summary>Measures the function; nothing is asked a second time, so no failure is made simpler.</summary>
    public FunctionFinding Judge(Function function, RunOptions options) => new FunctionJudge(this, options.Formats[0], options.Seed, options.Cases, shrinking: 0).Judge(function);
}
