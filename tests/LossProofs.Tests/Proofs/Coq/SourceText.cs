using System.Globalization;
using LossProofs.Functions.Numbers;

namespace LossProofs.Tests.Proofs.Coq;

/// <summary>A number that is a term of Coq: a formula that is evaluated on it prints itself. What is proved is the source that ships.</summary>
internal readonly record struct SourceText(string Term) : IReal<SourceText>
{
    public static SourceText Pi => new("PI");

    public static SourceText operator +(SourceText a, SourceText b) => new($"({a.Term} + {b.Term})");
    public static SourceText operator -(SourceText a, SourceText b) => new($"({a.Term} - {b.Term})");
    public static SourceText operator *(SourceText a, SourceText b) => new($"({a.Term} * {b.Term})");
    public static SourceText operator /(SourceText a, SourceText b) => new($"({a.Term} / {b.Term})");
    public static SourceText operator -(SourceText a) => new($"(- {a.Term})");
    public static implicit operator SourceText(int n) => new(n < 0 ? $"(- {(-n).ToString(CultureInfo.InvariantCulture)})" : n.ToString(CultureInfo.InvariantCulture));

    public static SourceText Abs(SourceText x) => new($"(Rabs {x.Term})");
    public static SourceText Exp(SourceText x) => new($"(exp {x.Term})");
    public static SourceText Log(SourceText x) => new($"(ln {x.Term})");
    public static SourceText Expm1(SourceText x) => new($"(exp {x.Term} - 1)");
    public static SourceText Log1p(SourceText x) => new($"(ln (1 + {x.Term}))");

    /// <summary>Where s is 0 the sign of the zero decides; over the reals there is none, so the proof is about either side.</summary>
    public static SourceText Select(SourceText s, SourceText negative, SourceText positive) => new($"(select side {s.Term} {negative.Term} {positive.Term})");

    public static SourceText Weigh(SourceText w, SourceText x) => w * x;

    public static SourceText Gap(SourceText a, SourceText b) => a - b;
}
