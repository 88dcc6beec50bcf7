namespace LossProofs.Verification.Experiments;

/// <summary>Whether a hyperplane stands between two sets of flowers, shown in whole numbers.</summary>
internal static class Separation
{
    /// <summary>Whether every flower of the first set is below every flower of the second in one measurement: then the sets are separable.</summary>
    public static bool ByThreshold(IEnumerable<Flower> low, IEnumerable<Flower> high, int measurement) =>
        low.Max(f => f.Millimetres[measurement]) < high.Min(f => f.Millimetres[measurement]);

    /// <summary>
    /// Whether six flowers show that no hyperplane separates the sets, not even with flowers on it. Let s = −1 for the first set and
    /// 1 for the second, x = (1, measurements). Six vectors s x in five dimensions satisfy Σ λ s x = 0, λ_k being (−1)^k times the
    /// minor without the k-th. If all λ have one sign, v·s x ≥ 0 for all six makes each of these 0, and the vectors span the space: v = 0.
    /// Then cross-entropy has exactly one minimum.
    /// </summary>
    public static bool Overlap(IEnumerable<Flower> low, IEnumerable<Flower> high)
    {
        long[][] vectors = [.. low.Select(f => Vector(f, -1)), .. high.Select(f => Vector(f, 1))];
        if (vectors.Length != vectors[0].Length + 1) throw new ArgumentException($"low and high have {vectors.Length} flowers; allowed: {vectors[0].Length + 1}.", nameof(low));
        var lambda = vectors.Select((_, k) => (k % 2 == 0 ? 1 : -1) * Determinant([.. vectors.Where((_, i) => i != k)])).ToList();
        return lambda.All(l => l > 0) || lambda.All(l => l < 0);
    }

    private static long[] Vector(Flower flower, int sign) => [sign, .. flower.Millimetres.Select(m => (long)sign * m)];

    // Along the first column. Entries below 100 keep the terms of five rows below 10^10.
    private static long Determinant(long[][] rows) => rows.Length == 0 ? 1
        : rows.Select((row, i) => (i % 2 == 0 ? 1 : -1) * row[0] * Determinant([.. rows.Where((_, j) => j != i).Select(r => r[1..])])).Sum();
}
