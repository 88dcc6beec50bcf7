namespace LossProofs.Verification.Exhaustive;

/// <summary>What is counted while a format is gone through.</summary>
public enum Fault
{
    /// <summary>Not the value nearest to the exact one.</summary>
    NotNearest,

    /// <summary>Outside the rating, for any of the reasons that follow or by its distance alone.</summary>
    OutsideRating,

    /// <summary>NaN or an infinity where there is a number, or a number where there is none.</summary>
    WrongNonFinite,

    /// <summary>Zero where the format has a value that is not.</summary>
    Lost,

    /// <summary>Of the other sign.</summary>
    WrongSign,

    /// <summary>Not what is owed at a special point.</summary>
    WrongSpecialValue,

    /// <summary>Strictly in the other order than the answer to the number before, where the exact values are certainly in order.</summary>
    MonotonicityBreak,

    /// <summary>Another convention than the definition's; no failure.</summary>
    OtherConvention,
}

/// <summary>What was found in a part of a format. Parts are joined in any order to the same whole.</summary>
public sealed class Tally
{
    /// <summary>That nothing of a kind was found.</summary>
    public const long None = -1;

    private readonly long[] counts = new long[Enum.GetValues<Fault>().Length];

    private readonly long[] first = [.. Enum.GetValues<Fault>().Select(_ => None)];

    /// <summary>How many inputs were asked.</summary>
    public long Inputs { get; private set; }

    /// <summary>How many results the oracle decided, because enclosures in doubles could not.</summary>
    public long ByOracle { get; private set; }

    /// <summary>The largest distance of a finite answer from the exact value, in ulps, to about seven digits.</summary>
    public double WorstUlps { get; private set; }

    /// <summary>The number of the input where it occurs; <see cref="None"/> where every answer is exact.</summary>
    public long WorstAt { get; private set; } = None;

    /// <summary>How often.</summary>
    public long Count(Fault fault) => counts[(int)fault];

    /// <summary>The number of the first input; <see cref="None"/> where there is none.</summary>
    public long First(Fault fault) => first[(int)fault];

    /// <summary>Counts inputs, and those that the oracle decided.</summary>
    public void Ask(long inputs, long byOracle = 0)
    {
        Inputs += inputs;
        ByOracle += byOracle;
    }

    /// <summary>Counts a fault.</summary>
    public void Add(Fault fault, long ordinal) => Add(fault, ordinal, 1);

    /// <summary>Remembers the larger distance; of equal ones the first.</summary>
    public void Measure(double ulps, long ordinal)
    {
        if (!(ulps > WorstUlps || (ulps == WorstUlps && ulps > 0 && ordinal < WorstAt))) return;
        (WorstUlps, WorstAt) = (ulps, ordinal);
    }

    /// <summary>Adds what was found in another part.</summary>
    public void Add(Tally other)
    {
        Ask(other.Inputs, other.ByOracle);
        Measure(other.WorstUlps, other.WorstAt);
        foreach (var fault in Enum.GetValues<Fault>()) Add(fault, other.First(fault), other.Count(fault));
    }

    /// <summary>Counts a fault many times; the first of them is given.</summary>
    internal void Add(Fault fault, long ordinal, long times)
    {
        if (times == 0) return;
        counts[(int)fault] += times;
        ref var earliest = ref first[(int)fault];
        if (earliest == None || ordinal < earliest) earliest = ordinal;
    }
}
