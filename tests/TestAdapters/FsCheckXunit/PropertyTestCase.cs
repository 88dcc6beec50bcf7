using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>
/// A property as xunit sees it. Only the call of the method is ours: skipping, timing, construction, <c>IAsyncLifetime</c> and disposal
/// are xunit's, reached through its chain of runners.
/// </summary>
public class PropertyTestCase : XunitTestCase
{
    /// <summary>For deserialization.</summary>
    [Obsolete("For deserialization only")]
    public PropertyTestCase() { }

    /// <summary>A test case for one method.</summary>
    public PropertyTestCase(IMessageSink diagnosticMessageSink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod testMethod)
        : base(diagnosticMessageSink, display, options, testMethod) { }

    /// <inheritdoc/>
    public override Task<RunSummary> RunAsync(IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        // xunit hands out the constructor's output helper, or a factory for it; the check must write to that same one.
        var output = constructorArguments.Select(OutputOf).FirstOrDefault(helper => helper is not null) ?? new TestOutputHelper();
        var arguments = constructorArguments.Select(argument => argument is Func<TestOutputHelper> ? output : argument).ToArray();
        return new CaseRunner(this, arguments, messageBus, aggregator, cancellationTokenSource, output).RunAsync();
    }

    private static TestOutputHelper? OutputOf(object argument) => argument as TestOutputHelper ?? (argument as Func<TestOutputHelper>)?.Invoke();

    private sealed class CaseRunner(PropertyTestCase testCase, object[] arguments, IMessageBus bus, ExceptionAggregator aggregator, CancellationTokenSource cancellation, TestOutputHelper output)
        : XunitTestCaseRunner(testCase, testCase.DisplayName, testCase.SkipReason, arguments, null, bus, aggregator, cancellation)
    {
        protected override XunitTestRunner CreateTestRunner(ITest test, IMessageBus messageBus, Type testClass, object[] constructorArguments, MethodInfo testMethod, object[] testMethodArguments,
            string skipReason, IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource) =>
            // The real package runs no before/after attributes for properties; what works here must work there.
            new PropertyTestRunner(test, messageBus, testClass, constructorArguments, testMethod, testMethodArguments, skipReason, [], aggregator, cancellationTokenSource, output);
    }

    private sealed class PropertyTestRunner(ITest test, IMessageBus bus, Type testClass, object[] arguments, MethodInfo method, object[] methodArguments, string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter, ExceptionAggregator aggregator, CancellationTokenSource cancellation, TestOutputHelper output)
        : XunitTestRunner(test, bus, testClass, arguments, method, methodArguments, skipReason, beforeAfter, aggregator, cancellation)
    {
        protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
        {
            output.Initialize(MessageBus, Test);
            var invoker = new PropertyInvoker(Test, MessageBus, TestClass, ConstructorArguments, TestMethod, TestMethodArguments, BeforeAfterAttributes, aggregator, CancellationTokenSource, output);
            var time = await invoker.RunAsync();
            var text = output.Output;
            output.Uninitialize();
            return Tuple.Create(time, text);
        }
    }

    private sealed class PropertyInvoker(ITest test, IMessageBus bus, Type testClass, object[] arguments, MethodInfo method, object[] methodArguments,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter, ExceptionAggregator aggregator, CancellationTokenSource cancellation, ITestOutputHelper output)
        : XunitTestInvoker(test, bus, testClass, arguments, method, methodArguments, beforeAfter, aggregator, cancellation)
    {
        protected override async Task<decimal> InvokeTestMethodAsync(object testClassInstance)
        {
            // Off xunit's synchronization context: FsCheck blocks on properties that return a task, and the context has few threads.
            await Aggregator.RunAsync(() => Timer.AggregateAsync(() => Task.Run(() => PropertyCheck.Run(TestClass, TestMethod, testClassInstance, output))));
            return Timer.Total;
        }
    }
}
