using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Proofs.Reasoning;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Proofs;

/// <summary>Proves that statements fail at counterexamples.</summary>
internal static class Witnesses
{
    private const int Bits = 256;

    /// <summary>The proof that the statement of a claim fails at its counterexample.</summary>
    /// <exception cref="NotProvedException">It is not proved.</exception>
    public static PartProof Of(Claim claim) => At(claim, Negated.Of(claim.Statement));

    /// <summary>The proof that a statement holds at the counterexample of a claim.</summary>
    /// <exception cref="NotProvedException">It is not proved.</exception>
    public static PartProof At(Claim claim, Statement statement)
    {
        var names = Names.In(claim.Statement, claim.Condition);
        var sizes = new Dictionary<Dimension, int>();
        Statement? there = null;
        foreach (var value in claim.Counterexample!.Values)
        {
            foreach (var vector in names.Vectors.Where(v => v.Name == value.Name))
                for (var d = 0; d < vector.Shape.Count; d++) sizes[vector.Shape[d]] = value.Shape[d];
            foreach (var dimension in names.Dimensions.Where(d => d.Name == value.Name)) sizes[dimension] = (int)value.Entries[0].Numerator;
        }

        foreach (var value in claim.Counterexample.Values)
            foreach (var one in Equations(value, names))
                there = there is null ? one : new Conjunction([there, one]);
        foreach (var dimension in names.Dimensions) sizes.TryAdd(dimension, dimension.Sizes.Min());
        var open = Names.In(statement, there).Dimensions;
        try
        {
            var proof = PartProof.Of(statement, there, sizes.Where(s => open.Contains(s.Key)).ToDictionary(), []);
            return proof.Steps.Count > 0 ? proof : throw new NotProvedException("the counterexample lies outside the domain");
        }
        catch (NotProvedException) when (claim.Counterexample.Values.Count > 0 && Separated(claim.Counterexample, statement, names, sizes))
        {
            var detail = string.Create(CultureInfo.InvariantCulture, $"separated by enclosures of {Bits} binary digits at {claim.Counterexample}");
            return new(statement, "", [new(statement.ToString(), Method.Enclosure, [], detail)], [], []);
        }
    }

    private static bool Separated(Counterexample point, Statement statement, Names names, Dictionary<Dimension, int> sizes)
    {
        var field = new IntervalField(Bits);
        var at = new Bindings<Interval>();
        foreach (var (dimension, size) in sizes) at.Sizes[dimension] = size;
        foreach (var value in point.Values)
        {
            foreach (var variable in names.Variables.Where(v => v.Name == value.Name)) at.Scalars[variable] = field.Of(value.Entries[0]);
            foreach (var vector in names.Vectors.Where(v => v.Name == value.Name)) at.Vectors[vector] = new([.. value.Shape], [.. value.Entries.Select(field.Of)]);
        }

        return Ground.Places([.. names.Indices.Select(i => sizes[i.Dimension])]).Any(places =>
        {
            for (var i = 0; i < places.Length; i++) at.Indices[names.Indices[i]] = places[i];
            return new Definitions(field).Holds(statement, at) == true;
        });
    }

    private static IEnumerable<Relation> Equations(Assignment value, Names names)
    {
        foreach (var variable in names.Variables.Where(v => v.Name == value.Name)) yield return new(variable, Comparison.Equal, value.Entries[0]);
        foreach (var vector in names.Vectors.Where(v => v.Name == value.Name))
        {
            var n = 0;
            foreach (var at in Ground.Places([.. value.Shape])) yield return new(vector[[.. at.Select(i => (Subscript)(i + 1))]], Comparison.Equal, value.Entries[n++]);
        }
    }
}
