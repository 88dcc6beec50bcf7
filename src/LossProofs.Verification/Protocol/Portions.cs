using LossProofs.Claims;

namespace LossProofs.Verification.Protocol;

/// <summary>Cuts a list of inputs into batches.</summary>
internal static class Portions
{
    // A message has no more than so many numbers for each input that it may have: vectors and matrices make long lines.
    private const int NumbersEach = 16;

    /// <summary>Where each batch ends: after the given number of inputs, or of the numbers in their arguments and results.</summary>
    public static IEnumerable<int> Ends(Function function, IReadOnlyList<double[][]> inputs, int most)
    {
        var (count, numbers) = (0, 0);
        for (var i = 0; i < inputs.Count; i++)
        {
            var size = Size(function, inputs[i]);
            if (count == most || (count > 0 && numbers + size > most * NumbersEach))
            {
                yield return i;
                (count, numbers) = (0, 0);
            }

            (count, numbers) = (count + 1, numbers + size);
        }

        if (count > 0) yield return inputs.Count;
    }

    private static int Size(Function function, double[][] arguments)
    {
        var (sum, longest, result) = (0, 0, 1);
        foreach (var argument in arguments) (sum, longest) = (sum + argument.Length, Math.Max(longest, argument.Length));
        for (var d = 0; d < function.Shape.Count; d++) result *= longest;
        return sum + result;
    }
}
