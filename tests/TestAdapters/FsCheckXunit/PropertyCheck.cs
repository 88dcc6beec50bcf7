using System.Reflection;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace FsCheck.Xunit;

/// <summary>One check of one property, from the merged settings to the text of the result.</summary>
internal static class PropertyCheck
{
    public static void Run(Type testClass, MethodInfo method, object? instance, ITestOutputHelper output)
    {
        var settings = Settings(testClass, method);
        var runner = new RecordingRunner(settings.Verbose ? output : null);
        Check.Method(settings.ToConfig(runner), method, instance is null ? FSharpOption<object>.None : FSharpOption<object>.Some(instance));
        switch (runner.Result)
        {
            case TestResult.Passed passed:
                if (Runner.onFinishedToString("", passed) is { Length: > 0 } text) output.WriteLine(text);
                break;
            case TestResult.Failed { Item4: Outcome.Failed cause } failed:
                // The cause has its own place in a test report, so the text is FsCheck's without it.
                var report = Runner.onFailureToString("", failed.Item1, failed.Item2, failed.Item3, failed.Item5, failed.Item6, failed.Item7);
                throw new PropertyFailedException(Environment.NewLine + report, cause.Item);
            case { } other:
                throw new PropertyFailedException(Environment.NewLine + Runner.onFinishedToString("", other));
            case null:
                throw new InvalidOperationException($"FsCheck finished {method.Name} without a result.");
        }
    }

    /// <summary>From the outside in: assembly, enclosing classes, class, method.</summary>
    private static PropertyAttribute Settings(Type testClass, MethodInfo method)
    {
        IEnumerable<PropertyAttribute?> levels =
        [
            testClass.Assembly.GetCustomAttribute<PropertiesAttribute>(),
            .. Enclosing(testClass).Reverse().Select(type => type.GetCustomAttribute<PropertiesAttribute>()),
            method.GetCustomAttribute<PropertyAttribute>(),
        ];
        return levels.OfType<PropertyAttribute>().Aggregate(new PropertyAttribute(), (outer, inner) => outer.OverriddenBy(inner));
    }

    private static IEnumerable<Type> Enclosing(Type type)
    {
        for (var outer = type; outer is not null; outer = outer.DeclaringType) yield return outer;
    }
}
