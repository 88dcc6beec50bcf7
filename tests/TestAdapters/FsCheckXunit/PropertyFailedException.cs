namespace FsCheck.Xunit;

/// <summary>A property was falsified or ran out of arguments. The message is FsCheck's own; the cause, if any, is the inner exception.</summary>
public class PropertyFailedException(string message, Exception? cause = null) : Exception(message, cause);
