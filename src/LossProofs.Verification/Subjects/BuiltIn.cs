namespace LossProofs.Verification.Subjects;

/// <summary>The subjects that run in this process, by name.</summary>
public static class BuiltIn
{
    private static readonly Dictionary<string, Func<IReadOnlyList<ISubject>>> subjects = new()
    {
        ["native"] = () => [NativeSubject.Create()],
        ["bcl"] = () => [BclSubject.Create()],
        ["tensors"] = TensorsSubject.Variants,
        ["mathnet"] = MathNetSubject.Variants,
    };

    /// <summary>native: our own functions; bcl: textbook formulas over System.Math; tensors: System.Numerics.Tensors; mathnet: MathNet.Numerics.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. subjects.Keys];

    /// <summary>The subject of this name: the variants of calling it that may differ, most often one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IReadOnlyList<ISubject> Named(string name) => subjects.TryGetValue(name, out var variants)
        ? variants()
        : throw new ArgumentException($"subject is '{name}'; allowed: {string.Join(", ", Names)}.", nameof(name));
}
