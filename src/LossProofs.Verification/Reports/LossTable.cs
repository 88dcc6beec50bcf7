using System.Globalization;
using System.Text;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Reports;

/// <summary>A, B and BCE and their gradients side by side: the table that shows that the alternative loss is not binary cross-entropy.</summary>
public static class LossTable
{
    private static readonly double[] Labels = [0, 1, 0.1, 0.5, 0.9];

    private static readonly double[] Probabilities = [0, 1e-12, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1 - 1e-12, 1];

    private static readonly double[] Logits = [-800, -40, -5, -1, 0, 1, 5, 40, 800];

    /// <summary>The table as Markdown, from a subject's answers.</summary>
    public static string Write(ISubject subject)
    {
        var text = new StringBuilder("""
            # A, B and binary cross-entropy

            A = q^(1−y) (1−q)^y is the note-taker's loss, B = −q^y (1−q)^(1−y) the lecturer's. For hard labels A − B = 1 and the gradients of A and B
            agree, so descent on either is the same; BCE differs from both in value and gradient. For soft labels A, B and BCE are three different losses:
            A is greatest at q = 1 − y, B and BCE are least at q = y.


            """);
        foreach (var y in Labels)
        {
            text.Append(CultureInfo.InvariantCulture, $"## y = {Number(y)}, by probability\n\n");
            Table(text, subject, "q", Probabilities, y, ["alternative_a", "alternative_b", "bce", "alternative_a_grad_q", "alternative_b_grad_q", "bce_grad_q"]);
        }

        foreach (var y in Labels)
        {
            text.Append(CultureInfo.InvariantCulture, $"## y = {Number(y)}, by logit\n\n");
            Table(text, subject, "z", Logits, y, ["alternative_a_with_logits", "alternative_b_with_logits", "bce_with_logits", "alternative_a_grad_z", "alternative_b_grad_z", "bce_with_logits_grad"]);
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, ISubject subject, string variable, double[] points, double y, string[] functions)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {variable} | A | B | BCE | A − B | ∂A/∂{variable} | ∂B/∂{variable} | ∂BCE/∂{variable} |\n|---|---|---|---|---|---|---|---|\n");
        double[][][] batch = [.. points.Select(p => new double[][] { [y], [p] })];
        double[][] columns = [.. functions.Select(f => subject.Evaluate(Family.Named(f), Format.Binary64, batch).Select(a => a.Values[0]).ToArray())];
        for (var i = 0; i < points.Length; i++)
        {
            double a = columns[0][i], b = columns[1][i];
            string[] cells = [Number(points[i]), Number(a), Number(b), Number(columns[2][i]), Number(a - b), Number(columns[3][i]), Number(columns[4][i]), Number(columns[5][i])];
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
        }

        text.Append('\n');
    }

    // Six significant digits read well and are the same on every machine, the functions being correctly rounded.
    private static string Number(double x) => double.IsInfinity(x) ? x > 0 ? "∞" : "−∞" : x.ToString("G6", CultureInfo.InvariantCulture).Replace('-', '−');
}
