namespace LossProofs.Functions.Numbers;

/// <summary>
/// The arithmetic that every formula is written over. An implementation is a kind of number: <see cref="Wide"/>, whose
/// results ship, or a plain double, a dual number, a symbol.
/// </summary>
/// <remarks>
/// There is no comparison and no <see langword="bool"/>: what depends on a sign says so through <see cref="Select"/>, so
/// that a symbol can keep both sides. With the three primitives Select, Weigh and Gap a formula needs no case for NaN, an
/// infinity or a zero of either sign. NaN spreads through every operation.
/// </remarks>
internal interface IReal<T> where T : IReal<T>
{
    static abstract T operator +(T a, T b);
    static abstract T operator -(T a, T b);
    static abstract T operator *(T a, T b);
    static abstract T operator /(T a, T b);
    static abstract T operator -(T a);
    static abstract implicit operator T(int n);

    /// <summary>The ratio of a circle's circumference to its diameter, which the normal density needs.</summary>
    static abstract T Pi { get; }

    static abstract T Abs(T x);
    static abstract T Exp(T x);
    static abstract T Log(T x);
    static abstract T Expm1(T x);
    static abstract T Log1p(T x);

    /// <summary>log1p where the formula promises 0 ≤ x ≤ 1, so that a kernel may skip the rest of the line.</summary>
    static virtual T Log1pUnit(T x) => T.Log1p(x);

    /// <summary>
    /// <paramref name="negative"/> where the sign bit of <paramref name="s"/> is set, −0 included, else
    /// <paramref name="positive"/>; NaN where s is NaN. Both sides are evaluated.
    /// </summary>
    static abstract T Select(T s, T negative, T positive);

    /// <summary>w·x, where a weight of exactly zero silences an infinite x but not a NaN: the convention 0·log 0 = 0.</summary>
    static abstract T Weigh(T w, T x);

    /// <summary>a − b, where two equal infinities are no distance apart.</summary>
    static abstract T Gap(T a, T b);
}
