using LossProofs.Functions.Numbers;

namespace LossProofs.Tests.Functions.Numbers;

/// <summary>One ordinary double and the platform's functions: shows what rounding does to a formula that is right over the reals.</summary>
internal readonly record struct Plain(double Value) : IReal<Plain>
{
    public static Plain Pi => new(Math.PI);

    public static Plain operator +(Plain a, Plain b) => new(a.Value + b.Value);
    public static Plain operator -(Plain a, Plain b) => new(a.Value - b.Value);
    public static Plain operator *(Plain a, Plain b) => new(a.Value * b.Value);
    public static Plain operator /(Plain a, Plain b) => new(a.Value / b.Value);
    public static Plain operator -(Plain a) => new(-a.Value);
    public static implicit operator Plain(int n) => new(n);
    public static implicit operator Plain(double x) => new(x);

    public static Plain Abs(Plain x) => new(Math.Abs(x.Value));
    public static Plain Exp(Plain x) => new(Math.Exp(x.Value));
    public static Plain Log(Plain x) => new(Math.Log(x.Value));

    /// <summary>(u − 1)·x/log u with u = eˣ rounded, whose errors cancel (Kahan).</summary>
    public static Plain Expm1(Plain x)
    {
        double u = Math.Exp(x.Value);
        return new(u == 1 ? x.Value : u - 1 == -1 ? -1 : double.IsInfinity(u) ? u : (u - 1) * x.Value / Math.Log(u));
    }

    /// <summary>log u·x/(u − 1) with u = 1 + x rounded, whose errors cancel (Kahan).</summary>
    public static Plain Log1p(Plain x)
    {
        double u = 1 + x.Value;
        return new(u == 1 ? x.Value : double.IsInfinity(u) ? u : Math.Log(u) * x.Value / (u - 1));
    }

    public static Plain Select(Plain s, Plain negative, Plain positive) =>
        double.IsNaN(s.Value) ? s : double.IsNegative(s.Value) ? negative : positive;

    public static Plain Weigh(Plain w, Plain x) => w.Value == 0 && double.IsInfinity(x.Value) ? 0 : w * x;

    public static Plain Gap(Plain a, Plain b) => a.Value == b.Value ? 0 : a - b;
}
