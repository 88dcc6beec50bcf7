using Xunit;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Runs a test method as a property: FsCheck generates its arguments. A setting left alone is taken from the nearest <see cref="PropertiesAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "LossProofs.TestAdapters")]
public class PropertyAttribute : FactAttribute
{
    // Attributes cannot have nullable settings, and "not set" must stay apart from "set to the default" for the levels to merge.
    private int? maxTest, maxRejected, startSize, endSize, parallelism;
    private bool? verbose, quietOnSuccess;
    private string? replay;

    /// <summary>The number of cases that must pass.</summary>
    public int MaxTest { get => maxTest ?? Config.Default.MaxTest; set => maxTest = value; }

    /// <summary>The number of cases a precondition may reject before the property counts as exhausted.</summary>
    public int MaxRejected { get => maxRejected ?? Config.Default.MaxRejected; set => maxRejected = value; }

    /// <summary>The size of the first case.</summary>
    public int StartSize { get => startSize ?? Config.Default.StartSize; set => startSize = value; }

    /// <summary>The size of the last case.</summary>
    public int EndSize { get => endSize ?? Config.Default.EndSize; set => endSize = value; }

    /// <summary>How many cases run at once; one after the other if not set.</summary>
    public int Parallelism { get => parallelism ?? -1; set => parallelism = value; }

    /// <summary>Writes every case and every shrink to the test's output.</summary>
    public bool Verbose { get => verbose ?? false; set => verbose = value; }

    /// <summary>Writes nothing when the property passes.</summary>
    public bool QuietOnSuccess { get => quietOnSuccess ?? Config.Default.QuietOnSuccess; set => quietOnSuccess = value; }

    /// <summary>The seed a failure reported, as "(seed,gamma)" or "(seed,gamma,size)"; the parentheses may be left out.</summary>
    public string? Replay { get => replay; set => replay = string.IsNullOrWhiteSpace(value) ? null : value; }

    /// <summary>Types whose static members give the generators; the first entry for a type wins.</summary>
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>These settings, replaced one by one where an inner level has its own; generators of both, the inner ones first.</summary>
    internal PropertyAttribute OverriddenBy(PropertyAttribute inner) => new()
    {
        maxTest = inner.maxTest ?? maxTest,
        maxRejected = inner.maxRejected ?? maxRejected,
        startSize = inner.startSize ?? startSize,
        endSize = inner.endSize ?? endSize,
        parallelism = inner.parallelism ?? parallelism,
        verbose = inner.verbose ?? verbose,
        quietOnSuccess = inner.quietOnSuccess ?? quietOnSuccess,
        replay = inner.replay ?? replay,
        Arbitrary = [.. inner.Arbitrary, .. Arbitrary],
    };

    internal Config ToConfig(IRunner runner)
    {
        var config = Config.Default
            .WithMaxTest(MaxTest)
            .WithMaxRejected(MaxRejected)
            .WithStartSize(StartSize)
            .WithEndSize(EndSize)
            .WithQuietOnSuccess(QuietOnSuccess)
            .WithArbitrary(Arbitrary)
            .WithRunner(runner);
        if (parallelism is { } cases) config = config.WithParallelRunConfig(new ParallelRunConfig(cases));
        if (replay is { } seed) config = config.WithReplay(ReplaySeed.Parse(seed));
        return config;
    }
}
