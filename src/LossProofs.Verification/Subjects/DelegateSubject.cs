using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Subjects;

/// <summary>A function of a number over a whole column.</summary>
public delegate void Map<T>(ReadOnlySpan<T> column, Span<T> results);

/// <summary>A subject made of delegates: the way to have your own C# code judged.</summary>
/// <param name="name">The name in reports.</param>
/// <param name="version">The version of the implementation, or "".</param>
public sealed class DelegateSubject(string name, string version = "") : ISubject
{
    private readonly Dictionary<(string Function, Format Format), Func<double[][], double[]>> implementations = [];

    private readonly Dictionary<(string Function, Format Format), Map<double>> columns = [];

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

    /// <inheritdoc/>
    public void Evaluate(Function function, Format format, ReadOnlySpan<double> column, Span<double> results)
    {
        if (columns.TryGetValue((function.Name, format), out var map))
        {
            try
            {
                map(column, results);
                return;
            }
#pragma warning disable CA1031 // Foreign code that throws is asked again, number by number, so that each has its own answer.
            catch (Exception)
#pragma warning restore CA1031
            {
            }
        }

        for (var i = 0; i < column.Length; i++) results[i] = Evaluate(function, format, [[[column[i]]]])[0].Values is [var value] ? value : double.NaN;
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
        columns.Remove((function, format));
        return this;
    }

    /// <summary>A faster way to a function of a number that is offered already: a whole column at once.</summary>
    /// <exception cref="ArgumentException">The function is not offered in the format of <typeparamref name="T"/>.</exception>
    public DelegateSubject WithColumns<T>(string function, Map<T> map)
        where T : struct, IFloatingPointIeee754<T>
    {
        var format = Format.Of<T>();
        if (!implementations.ContainsKey((function, format))) throw new ArgumentException($"function is '{function}', which {Name} does not offer in {format}; allowed: functions that it offers.", nameof(function));
        columns[(function, format)] = typeof(T) == typeof(double) ? (Map<double>)(object)map : (column, results) =>
        {
            var rented = ArrayPool<T>.Shared.Rent(2 * column.Length);
            Span<T> x = rented.AsSpan(0, column.Length), answers = rented.AsSpan(column.Length, column.Length);
            Narrow(column, x);
            map(x, answers);
            Widen<T>(answers, results);
            ArrayPool<T>.Shared.Return(rented);
        };
        return this;
    }

    /// <summary>A function of a number in the format of <typeparamref name="T"/>.</summary>
    internal DelegateSubject WithNumber<T>(string function, Func<T, T> implementation)
        where T : struct, IFloatingPointIeee754<T> =>
        With(function, Format.Of<T>(), a => [double.CreateTruncating(implementation(T.CreateTruncating(a[0][0])))]).WithColumns<T>(function, (column, results) =>
        {
            for (var i = 0; i < column.Length; i++) results[i] = implementation(column[i]);
        });

    /// <summary>A function of a number.</summary>
    public DelegateSubject With(string function, Func<double, double> implementation) => WithNumber(function, implementation);

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
    public DelegateSubject With(string function, Func<float, float> implementation) => WithNumber(function, implementation);

    /// <summary>A binary16 function of a number.</summary>
    public DelegateSubject With(string function, Func<Half, Half> implementation) => WithNumber(function, implementation);

    /// <summary>A binary32 function of two numbers.</summary>
    public DelegateSubject With(string function, Func<float, float, float> implementation) => With(function, Format.Binary32, a => [implementation((float)a[0][0], (float)a[1][0])]);

    private static void Narrow<T>(ReadOnlySpan<double> column, Span<T> x)
        where T : struct, IFloatingPointIeee754<T>
    {
        var i = 0;
        if (typeof(T) == typeof(float))
            for (; i <= x.Length - Vector<float>.Count; i += Vector<float>.Count)
                Vector.Narrow(new Vector<double>(column[i..]), new Vector<double>(column[(i + Vector<double>.Count)..])).CopyTo(MemoryMarshal.Cast<T, float>(x[i..]));
        for (; i < x.Length; i++) x[i] = T.CreateTruncating(column[i]);
    }

    private static void Widen<T>(ReadOnlySpan<T> answers, Span<double> results)
        where T : struct, IFloatingPointIeee754<T>
    {
        var i = 0;
        if (typeof(T) == typeof(float))
            for (; i <= answers.Length - Vector<float>.Count; i += Vector<float>.Count)
            {
                Vector.Widen(new Vector<float>(MemoryMarshal.Cast<T, float>(answers[i..])), out var low, out var high);
                low.CopyTo(results[i..]);
                high.CopyTo(results[(i + Vector<double>.Count)..]);
            }

        for (; i < answers.Length; i++) results[i] = double.CreateTruncating(answers[i]);
    }

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
            var error = $"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}";
            return e is ArgumentException ? Answer.Refused(error) : Answer.Failed(error);
        }
    }
}
