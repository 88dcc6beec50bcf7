using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>
/// Finds numbers x ≥ 0 (some of them of either sign) with A x = b. The simplex method in plain doubles finds which of them are not 0,
/// exact elimination finds what they are: a guess that is wrong in a digit gives no solution, never a wrong one.
/// </summary>
internal static class LinearProgram
{
    private const double Tolerance = 1e-9;

    private const int MostPivots = 4000;

    /// <summary>A solution as pairs of column and value, or null where none is found.</summary>
    /// <param name="columns">The columns of A: row and coefficient, sparse.</param>
    /// <param name="free">Which may be negative.</param>
    /// <param name="right">b, of which only one row is not 0.</param>
    /// <param name="rows">The number of rows.</param>
    public static IReadOnlyList<(int Column, Rational Value)>? Solve(IReadOnlyList<IReadOnlyList<(int Row, Rational Value)>> columns, IReadOnlyList<bool> free, Rational[] right, int rows)
    {
        if (Support(columns, free, right, rows) is not { } support) return null;
        return Exact(columns, free, right, rows, support);
    }

    // Phase 1: artificial variables form the first basis; their sum is brought to 0.
    private static List<int>? Support(IReadOnlyList<IReadOnlyList<(int Row, Rational Value)>> columns, IReadOnlyList<bool> free, Rational[] right, int rows)
    {
        var names = new List<(int Column, double Sign)>();
        for (var c = 0; c < columns.Count; c++)
        {
            names.Add((c, 1));
            if (free[c]) names.Add((c, -1));
        }

        var width = names.Count;
        var table = new double[rows + 1, width + 1];
        var rowScale = new double[rows];
        for (var i = 0; i < width; i++)
        {
            var column = columns[names[i].Column];
            var largest = column.Select(e => e.Value.Sign < 0 ? -e.Value : e.Value).DefaultIfEmpty(1).Max();
            foreach (var (row, value) in column) table[row, i] = names[i].Sign * Approximate(value / largest);
        }

        for (var r = 0; r < rows; r++) table[r, width] = Approximate(right[r]);
        for (var r = 0; r < rows; r++)
        {
            rowScale[r] = Enumerable.Range(0, width).Max(i => Math.Abs(table[r, i]));
            if (rowScale[r] == 0) rowScale[r] = 1;
            for (var i = 0; i <= width; i++) table[rows, i] -= table[r, i] /= rowScale[r];
        }

        var basis = Enumerable.Repeat(-1, rows).ToArray();
        for (var pivots = 0; table[rows, width] < -Tolerance; pivots++)
        {
            if (pivots == MostPivots) return null;
            var enter = -1;
            // Bland's rule after many pivots, so that it ends; before that the steepest.
            for (var i = 0; i < width; i++)
                if (table[rows, i] < -Tolerance && (enter < 0 || (pivots < MostPivots / 4 && table[rows, i] < table[rows, enter]))) enter = i;
            if (enter < 0) return null;
            var leave = -1;
            for (var r = 0; r < rows; r++)
                if (table[r, enter] > Tolerance && (leave < 0 || table[r, width] / table[r, enter] < table[leave, width] / table[leave, enter] - Tolerance)) leave = r;
            if (leave < 0) return null;
            Pivot(table, rows, width, leave, enter);
            basis[leave] = enter;
        }

        return [.. Enumerable.Range(0, rows).Where(r => basis[r] >= 0 && table[r, width] > Tolerance).Select(r => names[basis[r]].Column).Distinct().Order()];
    }

    private static void Pivot(double[,] table, int rows, int width, int row, int column)
    {
        var by = table[row, column];
        for (var i = 0; i <= width; i++) table[row, i] /= by;
        for (var r = 0; r <= rows; r++)
        {
            if (r == row || table[r, column] == 0) continue;
            var factor = table[r, column];
            for (var i = 0; i <= width; i++) table[r, i] -= factor * table[row, i];
        }
    }

    // Gaussian elimination on the columns of the support; columns without a pivot stay 0.
    private static List<(int Column, Rational Value)>? Exact(IReadOnlyList<IReadOnlyList<(int Row, Rational Value)>> columns, IReadOnlyList<bool> free, Rational[] right, int rows, List<int> support)
    {
        var matrix = new Rational[rows, support.Count + 1];
        for (var r = 0; r < rows; r++)
        {
            for (var i = 0; i <= support.Count; i++) matrix[r, i] = 0;
            matrix[r, support.Count] = right[r];
        }

        for (var i = 0; i < support.Count; i++)
            foreach (var (row, value) in columns[support[i]]) matrix[row, i] = value;

        var pivots = new List<(int Row, int Column)>();
        var next = 0;
        for (var i = 0; i < support.Count; i++)
        {
            var row = Enumerable.Range(next, rows - next).FirstOrDefault(r => matrix[r, i].Sign != 0, -1);
            if (row < 0) continue;
            for (var c = 0; c <= support.Count; c++) (matrix[row, c], matrix[next, c]) = (matrix[next, c], matrix[row, c]);
            for (var c = support.Count; c >= i; c--) matrix[next, c] /= matrix[next, i];
            for (var r = 0; r < rows; r++)
            {
                if (r == next || matrix[r, i].Sign == 0) continue;
                var factor = matrix[r, i];
                for (var c = i; c <= support.Count; c++) matrix[r, c] -= factor * matrix[next, c];
            }

            pivots.Add((next++, i));
        }

        for (var r = next; r < rows; r++)
            if (matrix[r, support.Count].Sign != 0) return null;
        var solution = pivots.Select(p => (Column: support[p.Column], Value: matrix[p.Row, support.Count])).Where(s => s.Value.Sign != 0).ToList();
        return solution.TrueForAll(s => s.Value.Sign > 0 || free[s.Column]) ? solution : null;
    }

    private static double Approximate(Rational value)
    {
        if (value.Sign == 0) return 0;
        var shift = (int)(value.Denominator.GetBitLength() - value.Numerator.GetBitLength()) + 64;
        var scaled = shift >= 0 ? (value.Numerator << shift) / value.Denominator : value.Numerator / (value.Denominator << -shift);
        return Math.ScaleB((double)scaled, -shift);
    }
}
