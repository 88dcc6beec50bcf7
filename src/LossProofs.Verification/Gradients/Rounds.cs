namespace LossProofs.Verification.Gradients;

/// <summary>Judges many partial derivatives side by side, so that the values that all of them need next are asked for at once.</summary>
internal static class Rounds
{
    /// <summary>Goes on until every partial has its verdict.</summary>
    /// <param name="partials">The partials.</param>
    /// <param name="evaluate">Keeps the values at the offsets on their axes.</param>
    /// <returns>How many values were asked for.</returns>
    public static int Run(IEnumerable<Partial> partials, Action<IReadOnlyList<(Axis Axis, double Offset)>> evaluate)
    {
        var open = partials.Select(p => (Partial: p, Steps: p.Steps().GetEnumerator())).ToList();
        var (wanted, seen, count) = (new List<(Axis, double)>(), new HashSet<(Axis, double)>(), 0);
        while (open.Count > 0)
        {
            open.RemoveAll(o => !o.Steps.MoveNext());
            wanted.Clear();
            seen.Clear();
            foreach (var (partial, steps) in open)
                foreach (var offset in steps.Current)
                    if (!partial.Axis.Knows(offset) && seen.Add((partial.Axis, offset))) wanted.Add((partial.Axis, offset));
            if (wanted.Count > 0) evaluate(wanted);
            count += wanted.Count;
        }

        return count;
    }
}
