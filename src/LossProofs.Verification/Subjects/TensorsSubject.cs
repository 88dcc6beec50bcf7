using System.Numerics.Tensors;

namespace LossProofs.Verification.Subjects;

/// <summary>
/// System.Numerics.Tensors. Its vector and scalar paths differ, so its functions of numbers are evaluated in arrays of several
/// lengths: one number, a vector that is not full, full vectors, full vectors and a rest.
/// </summary>
internal static class TensorsSubject
{
    private static readonly int[] Lengths = [16, 1, 3, 17];

    /// <summary>A variant a length, the first with the functions of vectors too; and SoftMax into a destination longer than its input.</summary>
    public static IReadOnlyList<ISubject> Variants() =>
        [.. Lengths.Select(length => OfLength(length, withVectors: length == Lengths[0])), IntoLonger()];

    private static PackedSubject OfLength(int length, bool withVectors)
    {
        var library = Named($"{length}");
        Primitives<double>.OfferNumbers(library);
        Primitives<float>.OfferNumbers(library);
        if (withVectors)
        {
            Primitives<double>.OfferVectors(library);
            Primitives<float>.OfferVectors(library);
        }

        return new(library, length);
    }

    private static DelegateSubject IntoLonger()
    {
        var library = Named("longer destination");
        Primitives<double>.OfferIntoLonger(library);
        Primitives<float>.OfferIntoLonger(library);
        return library;
    }

    private static DelegateSubject Named(string variant) => new($"tensors[{variant}]", Library.Version(typeof(TensorPrimitives)));
}
