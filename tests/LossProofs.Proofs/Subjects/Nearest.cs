using LossProofs.Claims;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Proofs.Subjects;

/// <summary>Passes questions on to a subject and compares its answers with the values nearest to the exact ones, up to six entries of a vector.</summary>
internal sealed class Nearest(ISubject subject) : ISubject
{
    /// <summary>How many results were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>How many were not, because the oracle knows no nearest value: the exact one may be the middle of two.</summary>
    public int Undecided { get; private set; }

    /// <summary>The results that are not the nearest value.</summary>
    public List<string> Wrong { get; } = [];

    public string Name => subject.Name;

    public string Version => subject.Version;

    public IReadOnlyList<Format> Formats => subject.Formats;

    public bool Offers(Function function) => subject.Offers(function);

    public bool Offers(Function function, Format format) => subject.Offers(function, format);

    public double? StatedUlps(Function function) => subject.StatedUlps(function);

    public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch)
    {
        var answers = subject.Evaluate(function, format, batch);
        for (var i = 0; i < batch.Count; i++)
            if (!IsSpecial(function, batch[i])) Compare(function, format, batch[i], answers[i].Values);
        return answers;
    }

    // What a special value is, is a convention or a limit, and judged elsewhere.
    private static bool IsSpecial(Function function, double[][] arguments) =>
        arguments.Any(a => a.Any(x => !double.IsFinite(x))) || function.SpecialValues.Any(s => s.Arguments.Zip(arguments).All(a => a.First.AsSpan().SequenceEqual(a.Second)));

    private void Compare(Function function, Format format, double[][] arguments, double[] values)
    {
        for (var entry = 0; entry < values.Length; entry += Math.Max(1, (values.Length - 1) / 5))
        {
            var length = (int)Math.Sqrt(values.Length);
            int[] at = function.Shape.Count switch { 0 => [], 1 => [entry], _ => [entry / length, entry % length] };
            var exact = Oracle.Value(function, arguments, at, format);
            if (exact.IsUndefined) continue;
            Compared++;
            if (values[entry] == format.Nearest(exact.Lower) && values[entry] == format.Nearest(exact.Upper)) continue;
            if (format.Nearest(exact.Lower).Equals(format.Nearest(exact.Upper)))
                Wrong.Add($"{string.Join("; ", arguments.Select(a => string.Join(", ", a.Select(format.Text))))} [{entry}]: {format.Text(values[entry])}, nearest {format.Text(format.Nearest(exact.Lower))}");
            else
                Undecided++;
        }
    }
}
