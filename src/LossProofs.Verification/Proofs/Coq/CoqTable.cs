using System.Numerics;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>
/// Values of the oracle as propositions: that the exact value of a textbook definition lies within half an ulp of the binary64 number
/// which the oracle gives for it. CoqInterval proves them without sharing a line with the oracle.
/// </summary>
internal static class CoqTable
{
    private static readonly double[] logits = [-100, -40.5, -36.75, -20, -7.25, -1, -0.125, -1e-5, 1e-9, 0.5, 2, 5.75, 17.5, 36.04365338911715, 37.5, 90];

    private static readonly double[] probabilities = [1e-12, 0.0009765625, 0.1, 0.25, 0.4, 0.625, 0.9, 0.99609375, 0.999999999];

    private static readonly double[] labels = [0, 0.1, 0.5, 1];

    private static readonly double[][] vectors = [[0.5, -1.25], [1, 2, 3], [-20, 0.125, 7.5], [0.1, 0.1, 0.1, -3]];

    private static readonly double[][] shares = [[0.5, 0.5], [0.25, 0.75], [0.125, 0.5, 0.375], [0.0625, 0.4375, 0.25, 0.25]];

    /// <summary>Every row: a function at exact arguments, and the entry of a vector result.</summary>
    public static IReadOnlyList<(Function Function, double[][] Arguments, int[] At)> Rows { get; } =
    [
        .. from f in (Function[])[SigmoidFamily.Sigmoid, SigmoidFamily.SigmoidGrad, SigmoidFamily.LogSigmoid, SigmoidFamily.Softplus, Activations.Tanh]
           from z in logits
           select Row(f, [z]),
        .. from f in (Function[])[SigmoidFamily.Logit, InformationMeasures.SelfInformation] from q in probabilities select Row(f, [q]),
        .. from y in labels from q in (double[])[0.1, 0.5, 0.9990234375] select Row(BinaryLosses.Bce, [y], [q]),
        .. from y in labels from z in (double[])[-30.5, 0.75, 12] select Row(BinaryLosses.BceWithLogits, [y], [z]),
        .. from x in (double[])[-0.5, 1e-9, 0.75, 3] from f in (Function[])[ElementaryFunctions.Expm1, ElementaryFunctions.Log1p] select Row(f, [x]),
        .. from x in (double[])[-30, -0.6875, -1e-7] select Row(ElementaryFunctions.Log1mExp, [x]),
        .. from z in vectors select Row(VectorFunctions.LogSumExp, z),
        .. from z in vectors from k in Enumerable.Range(0, z.Length) select (VectorFunctions.Softmax, (double[][])[z], (int[])[k]),
        .. from p in shares select Row(InformationMeasures.Entropy, p),
    ];

    /// <summary>|f(x) − v| ≤ ulp(v)/2 for the oracle's v, moved by some ulps.</summary>
    public static string Proposition(Function function, double[][] arguments, int[] at, int ulps = 0)
    {
        var value = Oracle.Nearest(Oracle.Value(function, arguments, at, Format.Binary64), Format.Binary64);
        var moved = ulps == 0 ? value : Math.BitIncrement(value);
        var lastPlace = (int)Format.Binary64.Ulp(Dyadic.Of(value)).Exponent;
        var call = string.Join(' ', [CoqFunction.NameOf(function), .. Size(arguments, function), .. arguments.Select((a, i) => Argument(function.Parameters[i], a)), .. at.Select(CoqTerm.Natural)]);
        return $"Rabs ({call} - {Exactly(moved)}) <= {Exactly(new Rational(1, BigInteger.One << (1 - lastPlace)))}";
    }

    private static (Function Function, double[][] Arguments, int[] At) Row(Function function, params double[][] arguments) => (function, arguments, []);

    private static IEnumerable<string> Size(double[][] arguments, Function function) =>
        function.Parameters[0].Vector is null ? [] : [CoqTerm.Natural(arguments[0].Length)];

    private static string Argument(Parameter parameter, double[] value) => parameter.Vector is null
        ? Exactly(value[0])
        : $"(listed [{string.Join("; ", value.Select(Exactly))}])";

    private static string Exactly(double value) => Exactly(Rational.Exactly(value));

    private static string Exactly(Rational value) => CoqTerm.Of(value);
}
