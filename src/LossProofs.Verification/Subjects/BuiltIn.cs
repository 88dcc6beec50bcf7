namespace LossProofs.Verification.Subjects;

/// <summary>The subjects that come with the suite.</summary>
public static class BuiltIn
{
    /// <summary>Their names, our own first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["native"];

    /// <summary>The ways of calling a subject that may differ; one, for most.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static IReadOnlyList<ISubject> Named(string name) => name == "native"
        ? [NativeSubject.Create()]
        : throw new ArgumentException($"subject is '{name}'; allowed: {string.Join(", ", Names)}.", nameof(name));
}
