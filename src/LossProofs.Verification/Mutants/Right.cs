using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Mutants;

/// <summary>
/// What mistakes are made of: our own functions of numbers and vectors. No mathematics of the platform is used, so a mutant
/// answers with the same bits on every system.
/// </summary>
internal static class Right
{
    /// <summary>½ log 2π and log 2.</summary>
    public const double HalfLogTwoPi = 0.91893853320467274, LogTwo = 0.69314718055994531;

    /// <summary>Our own functions.</summary>
    public static ISubject Subject { get; } = NativeSubject.Create();

    /// <summary>σ(x) / σ(−x): e^x, over- and underflowing where it does.</summary>
    public static double Exp(double x) => Sigmoid(x) / Sigmoid(-x);

    public static double Log(double x) => Of("xlogy", 1, x);

    public static double Pow(double x, double exponent) => exponent == 0 ? 1 : Exp(exponent * Log(x));

    public static double Sigmoid(double z) => Of("sigmoid", z);

    public static double Softplus(double z) => Of("softplus", z);

    public static double Tanh(double z) => Of("tanh", z);

    public static double Bce(double y, double q) => Of("bce", y, q);

    public static double[] Softmax(double[] z) => Vector("softmax", z);

    /// <summary>A function of numbers.</summary>
    public static double Of(string function, params double[] numbers) => Number(function, [.. numbers.Select(x => new[] { x })]);

    /// <summary>A function whose result is a number.</summary>
    public static double Number(string function, params double[][] arguments) => Vector(function, arguments)[0];

    /// <summary>A function whose result is a vector, or a matrix row by row.</summary>
    public static double[] Vector(string function, params double[][] arguments) =>
        Subject.Evaluate(Family.Named(function), Format.Binary64, [arguments])[0].Values;

    /// <summary>Entry by entry.</summary>
    public static double[] Each(double[] a, Func<double, double> entry) => Array.ConvertAll(a, x => entry(x));

    /// <summary>Entry by entry of two.</summary>
    public static double[] Each(double[] a, double[] b, Func<double, double, double> entry) => [.. a.Zip(b, entry)];

    /// <summary>Σ over two vectors.</summary>
    public static double Sum(double[] a, double[] b, Func<double, double, double> term) => Each(a, b, term).Sum();

    /// <summary>The matrix of the entries (k, l), row by row.</summary>
    public static double[] Square(int size, Func<int, int, double> entry) => [.. Enumerable.Range(0, size * size).Select(n => entry(n / size, n % size))];

    /// <summary>0 · ∞ = 0.</summary>
    public static double Weigh(double weight, double x) => weight == 0 ? 0 : weight * x;

    public static double Clip(double q, double epsilon) => Math.Clamp(q, epsilon, 1 - epsilon);
}
