namespace VerifyTests;

/// <summary>What a failed comparison says: upstream's layout, and the first line that differs.</summary>
internal sealed class SnapshotFailure(string receivedPath, string verifiedPath, string received, string? verified, IReadOnlyList<string> stale)
{
    private readonly string receivedName = Path.GetFileName(receivedPath);
    private readonly string verifiedName = Path.GetFileName(verifiedPath);
    private readonly string kind = verified is null ? "New" : "NotEqual";

    /// <summary>The message; without the text if only left-over files are to blame.</summary>
    public string Message(bool textIsEqual) => string.Join('\n',
    [
        $"Directory: {Path.GetDirectoryName(verifiedPath)}",
        .. textIsEqual ? [] : Difference(),
        .. stale.Count == 0 ? [] : stale.Select(file => $"  - {Path.GetFileName(file)}").Prepend("Delete:"),
        .. textIsEqual ? [] : Content(),
        "",
    ]);

    private IEnumerable<string> Difference()
    {
        yield return $"{kind}:";
        yield return $"  - Received: {receivedName}";
        yield return $"    Verified: {verifiedName}";
        if (verified is null) yield break;
        string[] here = received.Split('\n'), there = verified.Split('\n');
        var line = here.Zip(there).TakeWhile(pair => pair.First == pair.Second).Count();
        yield return $"First difference at line {line + 1}:";
        yield return $"  received: {here.ElementAtOrDefault(line) ?? "<end>"}";
        yield return $"  verified: {there.ElementAtOrDefault(line) ?? "<end>"}";
    }

    private IEnumerable<string> Content()
    {
        yield return "";
        yield return "FileContent:";
        yield return "";
        yield return $"{kind}:";
        yield return "";
        yield return $"Received: {receivedName}";
        yield return received;
        if (verified is null) yield break;
        yield return $"Verified: {verifiedName}";
        yield return verified;
    }
}
