using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace FsCheck.Xunit;

/// <summary>An FsCheck runner that writes to a test's output and throws when the property fails.</summary>
public class TestOutputRunner(ITestOutputHelper output) : IRunner
{
    // Explicit, as in F#, where every implementation of an interface is.
    void IRunner.OnStartFixture(Type type) => output.WriteLine(Runner.onStartFixtureToString(type));

    void IRunner.OnArguments(int test, FSharpList<object> arguments, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every) =>
        output.WriteLine(every.Invoke(test).Invoke(arguments));

    void IRunner.OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> everyShrink) =>
        output.WriteLine(everyShrink.Invoke(arguments));

    void IRunner.OnFinished(string name, TestResult result)
    {
        var text = Runner.onFinishedToString(name, result);
        if (!result.IsPassed) throw new PropertyFailedException(text);
        output.WriteLine(text);
    }
}
