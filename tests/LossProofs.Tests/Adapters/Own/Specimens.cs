namespace LossProofs.Tests.Adapters.Own;

#pragma warning disable xUnit1000 // Not public on purpose: these are run by other tests only, most of them to see them fail.

/// <summary>Properties to look at while they run.</summary>
[Properties(MaxTest = 7, EndSize = 50)]
internal sealed class Specimens
{
    [Property(Replay = "(1,3)", MaxTest = 100)]
    public bool Small(int a) => a < 5;

    [Property(Replay = "(1,3)", MaxTest = 100)]
    public void Small_by_assertion(int a) => Assert.True(a < 5, "too large");

    [Property]
    public bool Always(int a) => a == +a;

    [Property(MaxTest = 3)]
    public bool Three_times(int a) => a == +a;

    [Property(QuietOnSuccess = true)]
    public bool Quiet(int a) => a == +a;

    [Property(Verbose = true, MaxTest = 2, Replay = "(1,3)")]
    public bool Verbose(int a) => a == +a;

    [Property(MaxRejected = 10)]
    public Property Never_applies(int a) => (a == +a).When(a != +a);

    [Property(Replay = "12 and 34")]
    public bool Malformed_replay(int a) => a == +a;

    [Property(Skip = "not today")]
    public bool Skipped(int a) => a != +a;

    [Property(MaxTest = 1000, StartSize = 3, EndSize = 3)]
    public bool Within_size(int a) => Math.Abs(a) <= 3;

    [Property(Parallelism = 2, MaxTest = 20)]
    public bool Parallel(int a) => a == +a;

    /// <summary>Inherits the settings of the class around it.</summary>
    internal sealed class Nested
    {
        [Property]
        public bool Always(int a) => a == +a;
    }

    /// <summary>Has one setting of its own.</summary>
    [Properties(MaxTest = 5)]
    internal sealed class NestedWithOwn
    {
        [Property]
        public bool Always(int a) => a == +a;
    }

    /// <summary>Starts where <see cref="Specimens.Small"/> says that it failed.</summary>
    internal sealed class Replayed
    {
        [Property(Replay = "(1729922950368586568,2074608800582663139,10)")]
        public bool Small(int a) => a < 5;

        [Property(Replay = "1, 3", MaxTest = 100)]
        public bool Without_parentheses(int a) => a < 5;
    }
}
