namespace LossProofs.Tests.Adapters;

/// <summary>What a property may look like: holds with our adapter and with FsCheck.Xunit.</summary>
[Properties(Arbitrary = [typeof(Evens)])]
public class PropertyTests
{
    [Property]
    public bool May_return_a_bool(int a, int b) => a + b == b + a;

    [Property]
    public void May_return_nothing_and_assert(int a) => Assert.Equal(a, -(-a));

    [Property]
    public Property May_return_a_property(int a) => (a * a >= 0).Label("square").Classify(a == 0, "zero");

    [Property]
    public async Task May_return_a_task(int a)
    {
        await Task.Yield();
        Assert.Equal(0, a - a);
    }

    [Property]
    public async Task<bool> May_return_a_task_of_bool(int a)
    {
        await Task.Yield();
        return a == +a;
    }

    [Property]
    public static bool May_be_static(int a) => (a ^ a) == 0;

    [Property]
    public Property May_have_a_precondition(int a) => (a <= 0 || 100 / a * a <= 100).When(a > 0);

    [Property]
    public bool Draws_from_the_generators_of_the_class(int a) => int.IsEvenInteger(a);

    [Property(Arbitrary = [typeof(Odds)])]
    public bool Prefers_the_generators_of_the_method(int a) => int.IsOddInteger(a);

    [Property(Replay = "(12345,67891)", MaxTest = 1)]
    public void Draws_the_same_case_from_the_same_seed(uint a, uint b) => Assert.Equal((28u, 48u), (a, b));

    /// <summary>Even numbers only.</summary>
    public static class Evens
    {
        /// <summary>Twice any number.</summary>
        public static Arbitrary<int> Numbers() => Gen.Choose(-1000, 1000).Select(n => 2 * n).ToArbitrary();
    }

    /// <summary>Odd numbers only.</summary>
    public static class Odds
    {
        /// <summary>Twice any number, and one.</summary>
        public static Arbitrary<int> Numbers() => Gen.Choose(-1000, 1000).Select(n => 2 * n + 1).ToArbitrary();
    }
}
