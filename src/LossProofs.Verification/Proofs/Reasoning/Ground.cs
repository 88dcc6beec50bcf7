using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Proofs.Algebra;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>The variables of a statement as generators, for given sizes of its dimensions, with what their domains say.</summary>
internal sealed class Ground
{
    private readonly Dictionary<Variable, int> scalars = [];

    private readonly Dictionary<VectorVariable, int[]> vectors = [];

    private readonly IReadOnlyDictionary<Dimension, int> sizes;

    /// <summary>Gives every name a generator.</summary>
    public Ground(Names names, IReadOnlyDictionary<Dimension, int> sizes, Refinement refinement)
    {
        (Names, this.sizes, Extension) = (names, sizes, new(refinement));
        foreach (var variable in names.Variables) scalars[variable] = Number(variable.Name);
        foreach (var vector in names.Vectors)
        {
            int[] shape = [.. vector.Shape.Select(d => sizes[d])];
            vectors[vector] = [.. Places(shape).Select(at => Number($"{vector.Name}{string.Join(',', at.Select(n => (n + 1).ToString(CultureInfo.InvariantCulture)))}"))];
        }
    }

    /// <summary>The names.</summary>
    public Names Names { get; }

    /// <summary>The algebra.</summary>
    public Extension Extension { get; }

    /// <summary>What hints are written in.</summary>
    public Terms Terms => new(Names, sizes);

    /// <summary>The sizes as text, "K = 3".</summary>
    public string Sizes => string.Join(", ", sizes.Select(s => $"{s.Key.Name} = {s.Value.ToString(CultureInfo.InvariantCulture)}"));

    /// <summary>The cases that domains distinguish: the values of finite ones, the place of the 1 in a one-hot vector; with the bounds of the others.</summary>
    /// <param name="symbolic">Whether a finite domain is left as the interval that it lies in: what is shown there is shown for its values.</param>
    public IReadOnlyList<Hypotheses> Cases(bool symbolic)
    {
        // The intervals of free names at once; then finite domains and ties, which distinguish cases.
        var free = scalars.Select(s => (s.Key.Domain, s.Value)).Concat(vectors.Where(v => v.Key.Tie == Tie.Free).SelectMany(v => v.Value.Select(n => (v.Key.Domain, n)))).ToList();
        IReadOnlyList<Hypotheses> cases = [new Hypotheses(Extension).And(free.Where(f => symbolic || f.Domain.Values.Count == 0).SelectMany(f => Bounds(f.Domain, f.Item2)))];
        foreach (var (domain, number) in free.Where(f => !symbolic && f.Domain.Values.Count > 0))
            cases = [.. cases.SelectMany(h => domain.Values.Select(v => h.With(Minus(Polynomial.Generator(number), v), Sense.Zero, "value of a finite domain", check: false)).OfType<Hypotheses>())];
        foreach (var (vector, numbers) in vectors.Where(v => v.Key.Tie != Tie.Free))
            foreach (var row in numbers.Chunk(sizes[vector.Shape[^1]]))
                cases = [.. cases.SelectMany(h => Tied(h, vector, row))];
        return cases;
    }

    /// <summary>
    /// The hypotheses of every value that a variable has between its own and another one: without what they say of it, but for its
    /// domain and for linear conditions that hold at both ends.
    /// </summary>
    public Hypotheses Between(Hypotheses hypotheses, Variable variable, Fraction other)
    {
        var number = scalars[variable];
        if (variable.Domain.Values.Count > 0) throw new NotProvedException($"{variable.Name} has a finite domain: nothing can be said of its slope");
        var linear = hypotheses.Facts.Where(f => f.Of.Terms.Keys.Max(m => m[number]) == 1 && f.Of.Generators.All(g => g == number || !Extension.DependsOn(Polynomial.Generator(g), number))
            && Elimination.Replace(Extension, Fraction.Of(f.Of), new Dictionary<int, Fraction> { [number] = other }) is { } there && hypotheses.Known(there).Implies(f.Sense));
        return hypotheses.Without(number).And(linear);
    }

    /// <summary>What the names stand for under the hypotheses.</summary>
    public Bindings<Symbol> Bind(Hypotheses hypotheses)
    {
        var at = new Bindings<Symbol>();
        foreach (var (dimension, size) in sizes) at.Sizes[dimension] = size;
        foreach (var (variable, number) in scalars) at.Scalars[variable] = Value(hypotheses, number);
        foreach (var (vector, numbers) in vectors) at.Vectors[vector] = new([.. vector.Shape.Select(d => sizes[d])], [.. numbers.Select(n => Value(hypotheses, n))]);
        return at;
    }

    /// <summary>The values of all free indices, one binding after another.</summary>
    public IEnumerable<int[]> IndexPlaces() => Places([.. Names.Indices.Select(i => sizes[i.Dimension])]);

    /// <summary>All places in a tensor of a shape.</summary>
    public static IEnumerable<int[]> Places(int[] shape) =>
        shape.Aggregate((IEnumerable<int[]>)[[]], (places, size) => places.SelectMany(p => Enumerable.Range(0, size).Select(n => (int[])[.. p, n])));

    private static Symbol Value(Hypotheses hypotheses, int number) => hypotheses.Eliminated.GetValueOrDefault(number) ?? Fraction.Generator(number);

    private int Number(string name)
    {
        Extension.Variable(name);
        return Extension.Generators.Count - 1;
    }

    private static IEnumerable<Fact> Bounds(Domain domain, int number)
    {
        var own = Polynomial.Generator(number);
        if (domain.Lower is { } lower) yield return new(Minus(own, lower), domain.LowerIncluded ? Sense.NonNegative : Sense.Positive, "domain");
        if (domain.Upper is { } upper) yield return new(-Minus(own, upper), domain.UpperIncluded ? Sense.NonNegative : Sense.Positive, "domain");
    }

    private static IReadOnlyList<Hypotheses> Tied(Hypotheses h, VectorVariable vector, int[] row)
    {
        if (vector.Tie == Tie.OneHot)
            return [.. row.Select(hot => row.Aggregate((Hypotheses?)h, (x, n) => x?.With(n == hot ? Minus(Polynomial.Generator(n), 1) : Polynomial.Generator(n), Sense.Zero, "one-hot", check: false))).OfType<Hypotheses>()];
        var sense = vector.Tie == Tie.OpenSimplex ? Sense.Positive : Sense.NonNegative;
        var sum = row.Aggregate(Polynomial.Zero, (s, n) => s + Polynomial.Generator(n));
        Hypotheses? tied = h;
        foreach (var n in row) tied = tied?.With(Polynomial.Generator(n), sense, "domain", isCase: false, check: false);
        tied = tied?.With(sum - Polynomial.One, Sense.Zero, "sum 1", isCase: false, check: false);
        // p_k ≤ 1 follows; it is said because much else follows from it.
        if (row.Length > 1)
            foreach (var n in row) tied = tied?.And(tied.Eliminated.ContainsKey(n) ? [] : [new Fact(Polynomial.One - Polynomial.Generator(n), sense, "domain")]);
        return tied is null ? [] : [tied];
    }

    private static Polynomial Minus(Polynomial p, Rational value) => p.Times(value.Denominator) - Polynomial.Of(value.Numerator);
}
