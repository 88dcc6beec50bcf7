using LossProofs.Claims;
using LossProofs.Functions;
using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Functions;

/// <summary>Every result is the value nearest to the exact one, where that is hardest to tell.</summary>
public class RoundingTests(ITestOutputHelper output)
{
    private static readonly ISubject Native = NativeSubject.Create();

    private static IEnumerable<(Function Function, double[][] Arguments)> Places(Format format) =>
        HardPlaces.All(format).Where(p => p.Arguments.SelectMany(a => a).All(x => format.Round(x) == x));

    [Theory]
    [InlineData("binary64")]
    [InlineData("binary32")]
    public void Results_are_the_nearest_values(string name)
    {
        var format = Format.Named(name);
        var wrong = new List<string>();
        int count = 0;
        foreach (var (function, arguments) in Places(format))
        {
            double[] got = Native.Evaluate(function, format, [arguments])[0].Values;
            for (int i = 0; i < got.Length; i++, count++)
            {
                int[] at = function.Shape.Count == 0 ? [] : [i];
                double nearest = Oracle.Nearest(Oracle.Value(function, arguments, at, format), format);
                if (got[i] != nearest) wrong.Add($"{function.Name}({string.Join("; ", arguments.Select(a => string.Join(", ", a.Select(x => $"{x:R}"))))})[{i}] = {got[i]:R}, nearest {nearest:R}");
            }
        }

        output.WriteLine($"{count} results");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {count}:\n" + string.Join('\n', wrong));
    }
}
