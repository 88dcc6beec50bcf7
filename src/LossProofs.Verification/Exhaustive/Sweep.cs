using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Exhaustive;

/// <summary>A function of one number, judged at every value of a format, in parts that can be done in any order.</summary>
public sealed class Sweep
{
    private const long LargestPart = 1 << 20;

    /// <summary>Prepares to go through a format.</summary>
    /// <exception cref="ArgumentException">The function is not of one number, is not offered, or the format has too many values.</exception>
    public Sweep(ISubject subject, Function function, Format format)
    {
        if (!function.IsOfOneNumber) throw new ArgumentException($"function is {function}; allowed: functions of one number.", nameof(function));
        if (format == Format.Binary64) throw new ArgumentException($"format is {format}; allowed: {Format.Binary32}, {Format.Binary16}.", nameof(format));
        if (!subject.Offers(function, format)) throw new ArgumentException($"function is {function}, which {subject.Name} does not offer in {format}; allowed: functions that it offers.", nameof(function));
        (Subject, Function, Format) = (subject, function, format);
    }

    /// <summary>The subject.</summary>
    public ISubject Subject { get; }

    /// <summary>The function.</summary>
    public Function Function { get; }

    /// <summary>The format.</summary>
    public Format Format { get; }

    /// <summary>How many parts there are.</summary>
    public int Parts => (int)(Format.Patterns / PartLength);

    private long PartLength => Math.Min(LargestPart, Format.Patterns);

    /// <summary>What a part of the format shows.</summary>
    public Tally Part(int part) => new Passage(this).Go(part * PartLength, PartLength);

    /// <summary>Goes through the parts that are not done yet.</summary>
    /// <param name="done">Which parts are done, and what they showed; each further one is added to it.</param>
    /// <param name="threads">How many threads; the result is the same for any number.</param>
    /// <param name="after">Told after each part, one call at a time.</param>
    /// <param name="interrupted">Ends the passage after the parts that are under way.</param>
    public void Run(Progress done, int threads, Action? after = null, CancellationToken interrupted = default) =>
        Parallel.ForEach(
            Enumerable.Range(0, Parts).Where(p => !done.Has(p)).ToList(),
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = interrupted },
            () => new Passage(this),
            (part, _, passage) =>
            {
                var tally = passage.Go(part * PartLength, PartLength);
                lock (done)
                {
                    done.Add(part, tally);
                    after?.Invoke();
                }

                return passage;
            },
            _ => { });

    /// <summary>The input with this number.</summary>
    public double Input(long ordinal)
    {
        double[] value = [0];
        Format.Ordered(ordinal, value);
        return value[0];
    }
}
