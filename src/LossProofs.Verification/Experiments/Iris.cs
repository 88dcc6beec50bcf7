using System.Globalization;

namespace LossProofs.Verification.Experiments;

/// <summary>A flower of Fisher's table.</summary>
/// <param name="Number">Its place in the table, from 1.</param>
/// <param name="Millimetres">Sepal length, sepal width, petal length, petal width; the table has tenths of a centimetre.</param>
/// <param name="Species">setosa, versicolor or virginica.</param>
internal sealed record Flower(int Number, IReadOnlyList<int> Millimetres, string Species);

/// <summary>Fisher's irises, from Data/iris.csv, which names its sources.</summary>
internal static class Iris
{
    /// <summary>The place of the petal's length.</summary>
    public const int PetalLength = 2;

    /// <summary>The 150 flowers.</summary>
    public static IReadOnlyList<Flower> Flowers { get; } = [.. Lines().Where(line => line[0] != '#').Skip(1).Select(Read)];

    /// <summary>The 50 flowers of a species.</summary>
    public static IReadOnlyList<Flower> Of(string species) => [.. Flowers.Where(f => f.Species == species)];

    private static Flower Read(string line, int index)
    {
        var cells = line.Split(',');
        return new(index + 1, [.. cells[..4].Select(cell => (int)(10 * decimal.Parse(cell, CultureInfo.InvariantCulture)))], cells[4]);
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(Iris).Assembly.GetManifestResourceStream("iris.csv")!);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
