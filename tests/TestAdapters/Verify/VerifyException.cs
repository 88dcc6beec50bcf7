/// <summary>
/// A snapshot is new, differs, or is left over. In the global namespace and internal, as upstream has it: a test that catches it by type
/// would not compile there.
/// </summary>
internal sealed class VerifyException(string message) : Exception(message);
