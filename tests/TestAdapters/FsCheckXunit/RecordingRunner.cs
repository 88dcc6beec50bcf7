using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace FsCheck.Xunit;

/// <summary>Keeps the result of a check, and writes each case to the output if there is one.</summary>
internal sealed class RecordingRunner(ITestOutputHelper? output) : IRunner
{
    public TestResult? Result { get; private set; }

    public void OnStartFixture(Type type) { }

    public void OnArguments(int test, FSharpList<object> arguments, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every) =>
        output?.WriteLine(Runner.onArgumentsToString(test, arguments));

    public void OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> everyShrink) =>
        output?.WriteLine(Runner.onShrinkToString(arguments));

    public void OnFinished(string name, TestResult result) => Result = result;
}
