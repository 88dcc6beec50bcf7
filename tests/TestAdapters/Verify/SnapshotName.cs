using System.Buffers;
using System.Globalization;
using System.Reflection;

namespace VerifyTests;

/// <summary>How a snapshot's files are called: {directory}/{Type}.{Method}_{parameter}={value}, before .received or .verified and the extension.</summary>
internal static class SnapshotName
{
    // Forbidden in a file name on some system, so replaced on all.
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. "\"\\<>|:*?/", .. Enumerable.Range(0, 32).Select(code => (char)code)]);

    public static string Prefix(MethodInfo method, string sourceFile, VerifySettings settings)
    {
        var source = Path.GetDirectoryName(sourceFile)!;
        if (!Directory.Exists(source))
            throw new InvalidOperationException($"No directory for the source file {sourceFile}: build the tests without DeterministicSourcePaths and PathMap.");
        return Path.GetFullPath(Path.Combine(source, settings.Directory ?? "", Clean(settings.FileName ?? Name(method, settings))));
    }

    private static string Name(MethodInfo method, VerifySettings settings) =>
        $"{settings.TypeName ?? Nested(method.ReflectedType!)}.{settings.MethodName ?? method.Name}{Suffix(method, settings)}";

    // The reflected type, not the declaring one: a test inherited from a contract class has a snapshot for each implementation.
    private static string Nested(Type type) => type.DeclaringType is { } outer ? $"{Nested(outer)}.{type.Name}" : type.Name;

    private static string Suffix(MethodInfo method, VerifySettings settings)
    {
        if (settings.ParametersText is { } text) return "_" + text;
        if (settings.Parameters is not { } values) return "";
        var parameters = method.GetParameters();
        if (values.Count > parameters.Length)
            throw new InvalidOperationException($"{method.Name} has {parameters.Length} parameters, UseParameters got {values.Count} values.");
        return string.Concat(values.Select((value, i) => $"_{parameters[i].Name}={Text(value)}"));
    }

    private static string? Text(object? value) => value switch
    {
        null => "null",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string Clean(string name) => string.Concat(name.Select(c => Forbidden.Contains(c) ? '-' : c));
}
