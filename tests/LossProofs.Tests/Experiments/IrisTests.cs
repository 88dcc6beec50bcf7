using LossProofs.Verification.Experiments;

namespace LossProofs.Tests.Experiments;

public class IrisTests
{
    // Fisher's Table II has the means 5.006, 3.428, 1.462, 0.246; 5.936, 2.770, 4.260, 1.326; 6.588, 2.974, 5.552, 2.026.
    [Theory]
    [InlineData("setosa", 2503, 1714, 731, 123)]
    [InlineData("versicolor", 2968, 1385, 2130, 663)]
    [InlineData("virginica", 3294, 1487, 2776, 1013)]
    public void Fifty_flowers_of_a_species_have_the_sums_that_Fisher_gives(string species, params int[] millimetres)
    {
        var flowers = Iris.Of(species);
        Assert.Equal(50, flowers.Count);
        Assert.Equal(millimetres, Enumerable.Range(0, 4).Select(m => flowers.Sum(f => f.Millimetres[m])));
    }

    [Fact]
    public void Flowers_are_numbered_from_1_and_35_and_38_are_as_Fisher_has_them()
    {
        Assert.Equal(Enumerable.Range(1, 150), Iris.Flowers.Select(f => f.Number));
        Assert.Equal([49, 31, 15, 2], Iris.Flowers[34].Millimetres);
        Assert.Equal([49, 36, 14, 1], Iris.Flowers[37].Millimetres);
    }

    [Fact]
    public void A_task_trains_on_four_fifths_and_flips_as_many_labels_of_each_species()
    {
        var task = new BinaryTask("setosa", "virginica");
        Assert.Equal((80, 20), (task.Training.Count, task.Test.Count));
        Assert.Empty(task.Training.Intersect(task.Test));
        var labels = task.Labels(task.Training);
        foreach (var fifths in new[] { 0, 1, 2 })
        {
            var flipped = labels.Zip(task.LabelsFlipped(fifths)).Where(l => l.First != l.Second).ToList();
            Assert.Equal(8 * fifths, flipped.Count(l => l.First == 0));
            Assert.Equal(8 * fifths, flipped.Count(l => l.First == 1));
        }
    }

    [Fact]
    public void Training_inputs_are_standardised()
    {
        var inputs = new BinaryTask("setosa", "versicolor").TrainingInputs;
        Assert.All(inputs, x => Assert.Equal(1, x[0]));
        foreach (var j in Enumerable.Range(1, 4))
        {
            Assert.Equal(0, inputs.Sum(x => x[j]), 12);
            Assert.Equal(inputs.Length, inputs.Sum(x => x[j] * x[j]), 10);
        }
    }

    [Fact]
    public void A_threshold_separates_only_what_it_separates()
    {
        Assert.True(Separation.ByThreshold(Iris.Of("setosa"), Iris.Of("versicolor"), Iris.PetalLength));
        Assert.False(Separation.ByThreshold(Iris.Of("versicolor"), Iris.Of("virginica"), Iris.PetalLength));
        Assert.False(Separation.ByThreshold(Iris.Of("versicolor"), Iris.Of("setosa"), Iris.PetalLength));
    }

    [Fact]
    public void Six_flowers_show_an_overlap_only_where_there_is_one()
    {
        Assert.True(Separation.Overlap(Numbered(71, 73, 84), Numbered(107, 127, 134)));
        Assert.True(Separation.Overlap(Numbered(73, 84, 86), Numbered(107, 127, 134)));
        Assert.False(Separation.Overlap(Numbered(71, 73, 85), Numbered(107, 127, 134)));
        Assert.False(Separation.Overlap(Numbered(1, 2, 3), Numbered(71, 73, 84)));
        Assert.False(Separation.Overlap(Numbered(71, 71, 84), Numbered(107, 127, 134)));
        var e = Assert.Throws<ArgumentException>(() => Separation.Overlap(Numbered(71, 73), Numbered(107)));
        Assert.Equal("low and high have 3 flowers; allowed: 6. (Parameter 'low')", e.Message);
    }

    private static Flower[] Numbered(params int[] numbers) => [.. numbers.Select(n => Iris.Flowers[n - 1])];
}
