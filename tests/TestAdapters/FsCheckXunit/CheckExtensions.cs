using Xunit.Abstractions;

namespace FsCheck.Xunit;

/// <summary>Checks a property built by hand, inside any test.</summary>
public static class CheckExtensions
{
    /// <summary>Checks the property; throws if it fails, with the result in the test's output if it passes.</summary>
    public static void QuickCheckThrowOnFailure(this Property property, ITestOutputHelper testOutputHelper) =>
        Check.One(Config.QuickThrowOnFailure.WithRunner(new TestOutputRunner(testOutputHelper)), property);

    /// <summary>The same, with every case in the test's output.</summary>
    public static void VerboseCheckThrowOnFailure(this Property property, ITestOutputHelper testOutputHelper) =>
        Check.One(Config.VerboseThrowOnFailure.WithRunner(new TestOutputRunner(testOutputHelper)), property);
}
