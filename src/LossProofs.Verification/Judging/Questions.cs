using System.Runtime.InteropServices;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Judging;

/// <summary>
/// What a subject was asked and what it said. Questions are collected while statements are evaluated and sent in batches:
/// an evaluation that lacks an answer is simply repeated once the batch is back.
/// </summary>
public sealed class Questions(ISubject subject, Format format)
{
    private readonly Dictionary<Function, Dictionary<double[][], Answer>> answers = [];

    private readonly Dictionary<Function, List<double[][]>> open = [];

    /// <summary>How often a question had no answer yet.</summary>
    public long Asked { get; private set; }

    /// <summary>The subject.</summary>
    public ISubject Subject { get; } = subject;

    /// <summary>The format that it is asked in.</summary>
    public Format Format { get; } = format;

    /// <summary>The answer, or null where the question is yet to be sent.</summary>
    public Answer? Ask(Function function, double[][] arguments)
    {
        if (!answers.TryGetValue(function, out var known)) answers[function] = known = new(Bits.Instance);
        if (known.TryGetValue(arguments, out var answer)) return answer;
        if (!open.TryGetValue(function, out var list)) open[function] = list = [];
        list.Add(arguments);
        Asked++;
        return null;
    }

    /// <summary>Sends what is open.</summary>
    public void Send()
    {
        foreach (var (function, list) in open)
        {
            double[][][] batch = [.. list.Distinct(Bits.Instance)];
            var replies = Subject.Evaluate(function, Format, batch);
            if (replies.Count != batch.Length) throw new InvalidOperationException($"{Subject.Name} gave {replies.Count} answers to {batch.Length} questions about {function}; allowed: one answer to each.");
            for (var i = 0; i < batch.Length; i++) answers[function][batch[i]] = replies[i];
        }

        open.Clear();
    }

    // Arguments are the same question where all their bits agree: −0 is not 0.
    private sealed class Bits : IEqualityComparer<double[][]>
    {
        public static readonly Bits Instance = new();

        public bool Equals(double[][]? a, double[][]? b)
        {
            if (a!.Length != b!.Length) return false;
            for (var i = 0; i < a.Length; i++)
                if (!MemoryMarshal.AsBytes<double>(a[i]).SequenceEqual(MemoryMarshal.AsBytes<double>(b[i]))) return false;
            return true;
        }

        public int GetHashCode(double[][] arguments)
        {
            var hash = default(HashCode);
            foreach (var column in arguments)
                foreach (var x in column) hash.Add(BitConverter.DoubleToInt64Bits(x));
            return hash.ToHashCode();
        }
    }
}
