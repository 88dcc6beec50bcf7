using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Experiments;

/// <summary>A subject asked in binary64 for a function of numbers along columns of arguments.</summary>
internal static class SubjectColumns
{
    /// <summary>f(x_i) or f(y_i, z_i) for each i: one column a parameter. An answer that is no number is NaN.</summary>
    public static double[] Ask(this ISubject subject, Function function, params double[][] columns)
    {
        var batch = Enumerable.Range(0, columns[0].Length).Select(i => columns.Select(c => new[] { c[i] }).ToArray()).ToList();
        return [.. subject.Evaluate(function, Format.Binary64, batch).Select(a => a.Error is null && a.Values.Length == 1 ? a.Values[0] : double.NaN)];
    }
}
