using LossProofs.Claims;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Proofs.Subjects;

/// <summary>The definitions themselves as a subject: every answer is the exact value, rounded once. It knows nothing of LossProofs.Functions.</summary>
internal sealed class DefinitionSubject : ISubject
{
    // Half an ulp, and the 2^−20 ulp to which the oracle knows the exact value.
    private const double Ulps = 0.5 + 1.0 / (1 << 20);

    public string Name => "definitions";

    public string Version => "";

    public IReadOnlyList<Format> Formats => Format.All;

    public bool Offers(Function function) => true;

    public double? StatedUlps(Function function) => Ulps;

    public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch) =>
        [.. batch.Select(arguments => new Answer([.. Entries(function, arguments).Select(at => Result(function, arguments, at, format))]))];

    // Where the definition has no value but the function owes one, such as the gradient at q = 0, that is the answer.
    private static double Result(Function function, double[][] arguments, int[] at, Format format)
    {
        var exact = Oracle.Value(function, arguments, at, format);
        if (!exact.IsUndefined) return Oracle.Nearest(exact, format);
        var owed = function.SpecialValues.FirstOrDefault(s => s.Arguments.Zip(arguments).All(p => p.First.AsSpan().SequenceEqual(p.Second)));
        return owed is { Result: [var only] } ? only : double.NaN;
    }

    private static IEnumerable<int[]> Entries(Function function, double[][] arguments)
    {
        var length = function.Shape.Count == 0 ? 1 : arguments[function.Parameters.Select((p, i) => (p, i)).First(x => x.p.Vector is not null).i].Length;
        return function.Shape.Count switch
        {
            0 => [[]],
            1 => Enumerable.Range(0, length).Select(k => new[] { k }),
            _ => Enumerable.Range(0, length * length).Select(n => new[] { n / length, n % length }),
        };
    }
}
