using Xunit.Sdk;

namespace LossProofs.Tests.Adapters.Own;

/// <summary>What xunit reports when it runs one property: the way to look at one that fails.</summary>
internal sealed record PropertyRun(ITestResultMessage Result, TestRunSummary Summary)
{
    public string Output => Result.Output;

    public string Message => Assert.IsAssignableFrom<ITestFailed>(Result).Messages[0];

    public string ExceptionType => Assert.IsAssignableFrom<ITestFailed>(Result).ExceptionTypes[0];

    public static async Task<PropertyRun> Of<T>(string method)
    {
        var assembly = new TestAssembly(Reflector.Wrap(typeof(T).Assembly));
        var testClass = new TestClass(new TestCollection(assembly, null, "one property"), Reflector.Wrap(typeof(T)));
        var errors = new NullMessageSink();
        using var bus = new RecordingBus();
        using var cancellation = new CancellationTokenSource();
        var property = new PropertyTestCase(errors, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None,
            new TestMethod(testClass, Reflector.Wrap(typeof(T).GetMethod(method)!)));
        var summary = await property.RunAsync(errors, bus, [], new ExceptionAggregator(), cancellation);
        return new(bus.Messages.OfType<ITestResultMessage>().Single(), new(summary.Total, summary.Failed, summary.Skipped));
    }

    private sealed class RecordingBus : IMessageBus
    {
        public List<IMessageSinkMessage> Messages { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message)
        {
            Messages.Add(message);
            return true;
        }

        public void Dispose() { }
    }
}

/// <summary>The counts that end up in a run's totals.</summary>
internal sealed record TestRunSummary(int Total, int Failed, int Skipped);
