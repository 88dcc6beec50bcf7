using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Subjects;

/// <summary>A subject made of delegates: the way to have your own C# code judged.</summary>
/// <param name="name">The name in reports.</param>
/// <param name="version">The version of the implementation, or "".</param>
public sealed class DelegateSubject(string name, string version = "") : ISubject
{
    private readonly Dictionary<(string Function, Format Format), Func<double[][], double[]>> implementations = [];

    private readonly Dictionary<string, double> ulps = [];

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public string Version { get; } = version;

    /// <inheritdoc/>
    public IReadOnlyList<Format> Formats => [.. Format.All.Where(f => implementations.Keys.Any(k => k.Format == f))];

    /// <inheritdoc/>
    public bool Offers(Function function) => implementations.Keys.Any(k => k.Function == function.Name);

    /// <inheritdoc/>
    public bool Offers(Function function, Format format) => implementations.ContainsKey((function.Name, format));

    /// <inheritdoc/>
    public double? StatedUlps(Function function) => ulps.TryGetValue(function.Name, out var stated) ? stated : null;

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch)
    {
        if (!implementations.TryGetValue((function.Name, format), out var implementation)) return [.. batch.Select(_ => Answer.Failed($"not offered in {format}"))];
        return [.. batch.Select(arguments => Guarded(implementation, arguments))];
    }

    /// <summary>States the accuracy of every function, in ulps of the result; without it the published ratings apply.</summary>
    public DelegateSubject Rated(double ulpsOfEveryFunction)
    {
        foreach (var function in Family.All) ulps[function.Name] = ulpsOfEveryFunction;
        return this;
    }

    /// <summary>A function of any kind: one array a parameter, a number being an array of length 1.</summary>
    /// <exception cref="ArgumentException">The family has no function of that name.</exception>
    public DelegateSubject With(string function, Format format, Func<double[][], double[]> implementation)
    {
        implementations[(Family.Named(function).Name, format)] = implementation;
        return this;
    }

    /// <summary>A function of a number.</summary>
    public DelegateSubject With(string function, Func<double, double> implementation) => With(function, Format.Binary64, a => [implementation(a[0][0])]);

    /// <summary>A function of two numbers.</summary>
    public DelegateSubject With(string function, Func<double, double, double> implementation) => With(function, Format.Binary64, a => [implementation(a[0][0], a[1][0])]);

    /// <summary>A function of a vector whose result is a number.</summary>
    public DelegateSubject With(string function, Func<double[], double> implementation) => With(function, Format.Binary64, a => [implementation(a[0])]);

    /// <summary>A function of a vector whose result is a vector.</summary>
    public DelegateSubject With(string function, Func<double[], double[]> implementation) => With(function, Format.Binary64, a => implementation(a[0]));

    /// <summary>A function of two vectors whose result is a number.</summary>
    public DelegateSubject With(string function, Func<double[], double[], double> implementation) => With(function, Format.Binary64, a => [implementation(a[0], a[1])]);

    /// <summary>A function of two vectors whose result is a vector.</summary>
    public DelegateSubject With(string function, Func<double[], double[], double[]> implementation) => With(function, Format.Binary64, a => implementation(a[0], a[1]));

    /// <summary>A binary32 function of a number.</summary>
    public DelegateSubject With(string function, Func<float, float> implementation) => With(function, Format.Binary32, a => [implementation((float)a[0][0])]);

    /// <summary>A binary32 function of two numbers.</summary>
    public DelegateSubject With(string function, Func<float, float, float> implementation) => With(function, Format.Binary32, a => [implementation((float)a[0][0], (float)a[1][0])]);

    private static Answer Guarded(Func<double[][], double[]> implementation, double[][] arguments)
    {
        try
        {
            return new(implementation([.. arguments.Select(a => (double[])a.Clone())]));
        }
#pragma warning disable CA1031 // Whatever foreign code throws is its answer, and the run goes on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Answer.Failed($"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
        }
    }
}
