namespace LossProofs.Functions.Numbers;

/// <summary>A value and its derivative over another kind of number: the gradient of a formula from the formula itself.</summary>
internal readonly record struct Dual<T>(T Value, T Slope) : IReal<Dual<T>> where T : IReal<T>
{
    public static Dual<T> Pi => new(T.Pi, 0);

    public static Dual<T> operator +(Dual<T> a, Dual<T> b) => new(a.Value + b.Value, a.Slope + b.Slope);
    public static Dual<T> operator -(Dual<T> a, Dual<T> b) => new(a.Value - b.Value, a.Slope - b.Slope);
    public static Dual<T> operator *(Dual<T> a, Dual<T> b) => new(a.Value * b.Value, a.Slope * b.Value + a.Value * b.Slope);
    public static Dual<T> operator -(Dual<T> a) => new(-a.Value, -a.Slope);
    public static implicit operator Dual<T>(int n) => new(n, 0);

    public static Dual<T> operator /(Dual<T> a, Dual<T> b)
    {
        T quotient = a.Value / b.Value;
        return new(quotient, (a.Slope - quotient * b.Slope) / b.Value);
    }

    public static Dual<T> Abs(Dual<T> x) => new(T.Abs(x.Value), T.Select(x.Value, -x.Slope, x.Slope));

    public static Dual<T> Exp(Dual<T> x)
    {
        T e = T.Exp(x.Value);
        return new(e, e * x.Slope);
    }

    public static Dual<T> Log(Dual<T> x) => new(T.Log(x.Value), x.Slope / x.Value);
    public static Dual<T> Expm1(Dual<T> x) => new(T.Expm1(x.Value), T.Exp(x.Value) * x.Slope);
    public static Dual<T> Log1p(Dual<T> x) => new(T.Log1p(x.Value), x.Slope / (1 + x.Value));

    public static Dual<T> Select(Dual<T> s, Dual<T> negative, Dual<T> positive) =>
        new(T.Select(s.Value, negative.Value, positive.Value), T.Select(s.Value, negative.Slope, positive.Slope));

    public static Dual<T> Weigh(Dual<T> w, Dual<T> x) =>
        new(T.Weigh(w.Value, x.Value), T.Weigh(w.Slope, x.Value) + T.Weigh(w.Value, x.Slope));

    public static Dual<T> Gap(Dual<T> a, Dual<T> b) => new(T.Gap(a.Value, b.Value), a.Slope - b.Slope);
}
