using LossProofs.Claims;
using LossProofs.Verification.Proofs.Algebra;
using LossProofs.Verification.Proofs.Reasoning;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Subjects;

/// <summary>
/// The proof that source computes a function of the family over the reals: it is run on symbols, both sides of every select, and
/// its results are compared with the textbook definition. Rounding is another matter.
/// </summary>
/// <param name="Function">The function.</param>
/// <param name="Size">The length of its vectors; 0 where it takes none.</param>
/// <param name="Cases">How many cases were distinguished.</param>
/// <param name="Undefined">How many of them lie where the definition has no value, and special values are agreed on instead.</param>
internal sealed record NativeSourceProof(Function Function, int Size, int Cases, int Undefined)
{
    private const int MostDepth = 60;

    /// <summary>Proves that what ships for a function is its definition.</summary>
    /// <exception cref="NotProvedException">It is not.</exception>
    public static NativeSourceProof Of(Function function, int size) => Of(function, size, NativeSource.All[function.Name]);

    /// <summary>Proves that some source is the definition of a function.</summary>
    /// <exception cref="NotProvedException">It is not.</exception>
    public static NativeSourceProof Of(Function function, int size, Func<IReadOnlyList<NativeSymbol[]>, NativeSymbol[]> source)
    {
        var names = Names.Of(function);
        var refinement = new Refinement();
        while (true)
        {
            try
            {
                var ground = new Ground(names, names.Dimensions.ToDictionary(d => d, _ => size), refinement);
                var counts = ground.Cases(symbolic: false).Select(h => Prove(function, size, source, ground, h, 0)).ToList();
                return new(function, size, counts.Sum(c => c.Cases), counts.Sum(c => c.Undefined));
            }
            catch (RefinementException)
            {
                // With finer exponentials from the start.
            }
        }
    }

    private static (int Cases, int Undefined) Prove(Function function, int size, Func<IReadOnlyList<NativeSymbol[]>, NativeSymbol[]> source, Ground ground, Hypotheses h, int depth)
    {
        if (depth > MostDepth) throw new NotProvedException($"{function.Name}: too many cases");
        try
        {
            return Compare(function, size, source, ground, h);
        }
        catch (SplitException split)
        {
            var counts = new[] { split.Sense, split.Sense.Opposite() }.Select(sense => h.With(split.Of, sense, "case")).OfType<Hypotheses>().ToList();
            if (counts.Contains(h)) throw new NotProvedException($"{function.Name}: {Spelling.Of(h.Extension, split.Of)} cannot be decided");
            var all = counts.Select(one => Prove(function, size, source, ground, one, depth + 1)).ToList();
            return (all.Sum(c => c.Cases), all.Sum(c => c.Undefined));
        }
    }

    private static (int Cases, int Undefined) Compare(Function function, int size, Func<IReadOnlyList<NativeSymbol[]>, NativeSymbol[]> source, Ground ground, Hypotheses h)
    {
        var at = ground.Bind(h);
        List<Symbol[]> arguments = [.. function.Parameters.Select(p => p.Scalar is { } s ? [at.Scalars[s]] : at.Vectors[p.Vector!].Entries)];
        var expansion = new Expansion(new(h));
        var undefined = 0;
        foreach (var places in Ground.Places([.. function.Shape.Select(_ => size)]))
        {
            if (function.VectorDefinition is Comprehension entries)
                for (var d = 0; d < places.Length; d++) at.Indices[entries.Indices[d]] = places[d];
            var expected = expansion.Value(function.Definition ?? ((Comprehension)function.VectorDefinition!).Body, at);
            if (expected.IsUndefined)
            {
                undefined = 1;
                continue;
            }

            var place = places.Aggregate(0, (n, p) => n * size + p);
            foreach (var results in NativeSymbol.Runs(h, arguments, source))
                new Sides(h, []).Compare($"{function.Name}{(places.Length > 0 ? $" at {string.Join(", ", places.Select(p => p + 1))}" : "")}", results[place].Value, Comparison.Equal, expected);
        }

        return (1, undefined);
    }
}
