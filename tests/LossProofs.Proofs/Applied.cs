using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;

namespace LossProofs.Proofs;

/// <summary>Functions applied to their own parameters: f(z), grad(y, z).</summary>
internal static class Applied
{
    extension(Function function)
    {
        /// <summary>The parameters as arguments.</summary>
        public Argument[] Own => [.. function.Parameters.Select(p => p.Scalar is { } scalar ? (Argument)scalar : (Argument)p.Vector!)];

        /// <summary>The number that the function gives, or the entry of its result at the subscripts.</summary>
        public Formula At(Argument[] arguments, params Subscript[] at) => function.Shape.Count == 0 ? function.Of(arguments) : function.VectorOf(arguments)[at];

        /// <summary>Whether all parameters are numbers.</summary>
        public bool OfNumbers => function.Parameters.All(p => p.Vector is null);

        /// <summary>Points of the function's domain in binary64; they follow from the seed.</summary>
        public IReadOnlyList<Sample> Samples(string purpose, int count) =>
            Sampler.Draw(Names.In(function.At(function.Own, [.. function.Shape.Select(_ => (Subscript)1)])), $"{purpose}/{function.Name}", Format.Binary64, Setting.Seed, count);

        /// <summary>The arguments at a sample, one array a parameter.</summary>
        public double[][] Arguments(Sample sample) => [.. function.Parameters.Select(p => p.Scalar is { } s ? [sample.Scalars[s]] : sample.Vectors[p.Vector!].Entries)];
    }
}
