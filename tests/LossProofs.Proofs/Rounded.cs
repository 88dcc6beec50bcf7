using LossProofs.Verification.Enclosures;

namespace LossProofs.Proofs;

/// <summary>
/// A computed number and a bound of its distance from the exact one, carried along from operation to operation (running error
/// analysis: Higham, Accuracy and Stability of Numerical Algorithms, 3.3). The bound of an identity follows from how it is written.
/// </summary>
internal readonly record struct Rounded(double Value, double Error)
{
    /// <summary>A number that is exact.</summary>
    public static implicit operator Rounded(double exact) => new(exact, 0);

    /// <summary>A result of LossProofs.Functions, correctly rounded.</summary>
    public static Rounded Computed(double result) => new(result, Up(0.5 * Ulps.Of(result), 0));

    /// <summary>Σ of the numbers, added exactly and rounded once.</summary>
    public static Rounded Sum(IEnumerable<Rounded> terms)
    {
        var (sum, error) = (Dyadic.Zero, 0.0);
        foreach (var term in terms) (sum, error) = (sum + Dyadic.Of(term.Value), Up(error, term.Error));
        return Once(sum.ToDouble(), error);
    }

    public static Rounded operator +(Rounded a, Rounded b) => Once(a.Value + b.Value, a.Error + b.Error);

    public static Rounded operator -(Rounded a, Rounded b) => Once(a.Value - b.Value, a.Error + b.Error);

    public static Rounded operator -(Rounded a) => new(-a.Value, a.Error);

    // (a + α)(b + β) − ab = aβ + bα + αβ
    public static Rounded operator *(Rounded a, Rounded b) =>
        Once(a.Value * b.Value, Up(Math.Abs(a.Value) * b.Error, Up(Math.Abs(b.Value) * a.Error, a.Error * b.Error)));

    // |(a + α)/(b + β) − a/b| ≤ (|α| + |a/b| |β|) / (|b| − |β|)
    public static Rounded operator /(Rounded a, Rounded b) => Math.Abs(b.Value) > b.Error
        ? Once(a.Value / b.Value, Up(0, (a.Error + (Math.Abs(a.Value / b.Value) * b.Error)) / (Math.Abs(b.Value) - b.Error)))
        : new(a.Value / b.Value, double.PositiveInfinity);

    // Half an ulp for the operation itself; below the normal numbers that is half the least one, rounded up to one.
    private static Rounded Once(double value, double passedOn) => new(value, Up(passedOn, Math.Max(Ulps.Of(value) / 2, double.Epsilon)));

    // Errors are added upwards; one step covers the few roundings of a bound, for a bound is far from its last place.
    private static double Up(double a, double b) => a == 0 && b == 0 ? 0 : double.BitIncrement(double.BitIncrement(a + b));
}
