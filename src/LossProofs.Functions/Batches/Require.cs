namespace LossProofs.Functions.Batches;

/// <summary>What shapes must satisfy. A message names the parameter, what it is and what is allowed; values are never judged.</summary>
internal static class Require
{
    public static void NotEmpty(int length, string name)
    {
        if (length == 0) throw new ArgumentException($"{name} has 0 elements; at least 1 is required.", name);
    }

    public static void Length(int length, string name, int required, string reason)
    {
        if (length != required)
            throw new ArgumentException($"{name} has {length} elements; {required} are required, {reason}.", name);
    }

    /// <summary>The number of rows of <paramref name="columns"/> elements in a matrix of <paramref name="length"/> elements.</summary>
    public static int Rows(int length, string name, int columns, string columnsName)
    {
        if (columns < 1) throw new ArgumentException($"{columnsName} is {columns}; it must be at least 1.", columnsName);
        NotEmpty(length, name);
        if (length % columns != 0)
            throw new ArgumentException($"{name} has {length} elements; a whole number of rows of {columnsName} = {columns} is required.", name);
        return length / columns;
    }

    /// <summary>A destination with a place for each of <paramref name="samples"/> losses, or for their one reduction.</summary>
    public static void Destination(int length, string name, int samples, Reduction reduction)
    {
        Known(reduction);
        if (reduction == Reduction.None) Length(length, name, samples, "one for each sample");
        else Length(length, name, 1, $"for the reduction {reduction}");
    }

    public static void Known(Reduction reduction)
    {
        if (!Enum.IsDefined(reduction))
            throw new ArgumentException($"reduction is {reduction}; it must be None, Sum or Mean.", nameof(reduction));
    }
}
