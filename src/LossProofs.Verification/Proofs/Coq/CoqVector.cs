using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>Prints what is assumed of vector variables, and vectors of given entries.</summary>
internal static class CoqVector
{
    /// <summary>That the entries lie in their domain and are tied as the variable says; empty for free real entries.</summary>
    public static string Within(VectorVariable vector, string name, CoqScope scope)
    {
        var indices = vector.Shape.Select((_, d) => $"i{(d == 0 ? "" : "'")}").ToArray();
        var entry = $"({name} {string.Join(' ', indices)})";
        var domain = vector.Tie == Tie.OneHot ? "" : CoqStatement.Within(vector.Domain, entry);
        var parts = new[] { domain.Length == 0 ? "" : ForEach(vector.Shape, indices, domain, scope), Tied(vector, name, indices, scope) };
        return string.Join(" -> ", parts.Where(p => p.Length > 0));
    }

    /// <summary>"(listed [1; 2])", "(rows [[1; 2]])".</summary>
    public static string Listed(Assignment value)
    {
        var terms = value.Entries.Select(e => CoqTerm.Of(e, 1)).ToArray();
        return value.Shape.Count == 1
            ? $"(listed [{string.Join("; ", terms)}])"
            : $"(rows [{string.Join("; ", terms.Chunk(value.Shape[1]).Select(row => $"[{string.Join("; ", row)}]"))}])";
    }

    private static string Tied(VectorVariable vector, string name, string[] indices, CoqScope scope)
    {
        if (vector.Tie == Tie.Free) return "";
        var row = vector.Shape.Count == 1 ? name : $"({name} i)";
        var size = CoqTerm.SizeOf(vector.Shape[^1], scope);
        var tie = vector.Tie == Tie.OneHot ? $"one_hot {size} {row}" : $"sum_to {size} {row} = 1";
        return vector.Shape.Count == 1 ? tie : ForEach([vector.Shape[0]], indices[..1], tie, scope);
    }

    private static string ForEach(IReadOnlyList<Dimension> shape, string[] indices, string proposition, CoqScope scope) =>
        $"(forall {string.Join(' ', indices)}, {string.Concat(shape.Zip(indices).Select(p => $"({p.Second} < {CoqTerm.SizeOf(p.First, scope)})%nat -> "))}{proposition})";
}
