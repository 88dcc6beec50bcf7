namespace LossProofs.Verification.Exhaustive;

/// <summary>Which parts of a format are done, and what they showed together.</summary>
/// <param name="parts">How many parts there are.</param>
public sealed class Progress(int parts)
{
    private readonly bool[] done = new bool[parts];

    /// <summary>What the parts that are done showed.</summary>
    public Tally Tally { get; } = new();

    /// <summary>How many parts are done.</summary>
    public int Count { get; private set; }

    /// <summary>How many parts there are.</summary>
    public int Parts => done.Length;

    /// <summary>Whether every part is done.</summary>
    public bool IsComplete => Count == Parts;

    /// <summary>The parts that are done.</summary>
    public IEnumerable<int> Done => Enumerable.Range(0, Parts).Where(Has);

    /// <summary>Whether a part is done.</summary>
    public bool Has(int part) => done[part];

    /// <summary>Adds a part, or several at once.</summary>
    /// <exception cref="ArgumentException">A part is done already.</exception>
    public void Add(int part, Tally tally) => Add([part], tally);

    /// <summary>Adds parts that were done together.</summary>
    /// <exception cref="ArgumentException">A part is done already.</exception>
    public void Add(IReadOnlyCollection<int> several, Tally tally)
    {
        foreach (var part in several)
        {
            if (done[part]) throw new ArgumentException($"part is {part}, which is done already; allowed: each part once.", nameof(several));
            done[part] = true;
        }

        Count += several.Count;
        Tally.Add(tally);
    }
}
