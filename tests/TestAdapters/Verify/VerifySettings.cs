using System.Text;

namespace VerifyTests;

/// <summary>Where one snapshot lies, what it is called and what is scrubbed from it.</summary>
public class VerifySettings
{
    private readonly List<Action<StringBuilder>> scrubbers = [];

    /// <summary>The defaults.</summary>
    public VerifySettings() { }

    /// <summary>A copy, or the defaults for null.</summary>
    public VerifySettings(VerifySettings? settings)
    {
        if (settings is null) return;
        (Directory, FileName, TypeName, MethodName) = (settings.Directory, settings.FileName, settings.TypeName, settings.MethodName);
        (Parameters, ParametersText, Accepts, NeedsUniquePrefix) = (settings.Parameters, settings.ParametersText, settings.Accepts, settings.NeedsUniquePrefix);
        scrubbers.AddRange(settings.scrubbers);
    }

    internal string? Directory { get; private set; }
    internal string? FileName { get; private set; }
    internal string? TypeName { get; private set; }
    internal string? MethodName { get; private set; }
    internal string? ParametersText { get; private set; }
    internal IReadOnlyList<object?>? Parameters { get; private set; }
    internal bool Accepts { get; private set; }
    internal bool NeedsUniquePrefix { get; private set; } = true;

    /// <summary>The folder of the snapshot, relative to the test's source file or absolute.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Replaces type, method and parameters in the file's name.</summary>
    public void UseFileName(string fileName) => FileName = fileName;

    /// <summary>Replaces the type in the file's name.</summary>
    public void UseTypeName(string name) => TypeName = name;

    /// <summary>Replaces the method in the file's name.</summary>
    public void UseMethodName(string name) => MethodName = name;

    /// <summary>Appends one text in place of the parameters.</summary>
    public void UseTextForParameters(string parametersText) => ParametersText = parametersText;

    /// <summary>Appends the theory's arguments, which xunit v2 does not reveal.</summary>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;

    /// <summary>Edits the text before it is compared; the scrubber added last runs first.</summary>
    public void AddScrubber(Action<StringBuilder> scrubber) => scrubbers.Insert(0, scrubber);

    /// <summary>Removes the lines that contain one of the fragments, in any case.</summary>
    public void ScrubLinesContaining(params string[] stringToMatch) => AddScrubber(text =>
    {
        var kept = text.ToString().Split('\n').Where(line => !stringToMatch.Any(part => line.Contains(part, StringComparison.OrdinalIgnoreCase)));
        var scrubbed = string.Join('\n', kept);
        text.Clear().Append(scrubbed);
    });

    /// <summary>Accepts whatever is received.</summary>
    public void AutoVerify(bool includeBuildServer = true) => Accepts = includeBuildServer || !BuildServer.Detected;

    /// <summary>Lets two calls share a snapshot.</summary>
    public void DisableRequireUniquePrefix() => NeedsUniquePrefix = false;

    /// <summary>Does nothing here: no diff tool is ever started.</summary>
    public void DisableDiff() { }

    internal void Scrub(StringBuilder text)
    {
        foreach (var scrubber in scrubbers) scrubber(text);
    }
}
