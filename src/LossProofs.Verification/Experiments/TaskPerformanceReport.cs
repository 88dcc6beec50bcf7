using LossProofs.Verification.Subjects;
using static LossProofs.Verification.Experiments.Digits;

namespace LossProofs.Verification.Experiments;

/// <summary>The tables of alternative.task-performance as Markdown, each with what it means.</summary>
internal static class TaskPerformanceReport
{
    /// <summary>Runs the experiment on a subject and writes it down.</summary>
    public static string Write(ISubject subject)
    {
        var seen = new TaskPerformance(subject);
        var task = seen.Settings[0].Task;
        return string.Join("\n\n",
        [
            "# The alternative losses on a task",
            "How do the note-taker's loss A = q^(1−y) (1−q)^y and the lecturer's B = −q^y (1−q)^(1−y) differ on a binary task, and how from cross-entropy (BCE)?",
            $"Fisher's irises, four measurements a flower. In each of two pairs of species every fifth flower is kept for the test ({task.Training.Count} for training, {task.Test.Count} for the test), and the measurements are standardised. "
                + $"Logistic regression with intercept, {TaskPerformance.Steps} steps of full-batch gradient descent of size 1 on the mean loss. "
                + "Labels are flipped for training only, in a fixed pattern, as many of each species; right is always by the true species. "
                + $"The functions are those of `{subject.Name}`, and nothing is random.",
            "## In short",
            Sentences(seen.Conclusions()),
            "## From zero weights",
            Table(["pair", "flipped", "descent on", "mean A", "mean B", "mean BCE", "training right", "test right", "95 % right after step", "norm of w"], seen.FromZero.SelectMany(s => s.Descents.Select(d => (string[])
                [s.Task.ToString(), Flipped(s), d.Loss.Name, Decimals(d.Mean(LogisticLoss.A)), Decimals(d.Mean(LogisticLoss.B)), Decimals(d.Mean(LogisticLoss.Bce)), Right(d), Tested(d), After(d), Few(Neuron.Distance(d.Path[^1], s.Neuron.Zero))]))),
            Sentences(seen.SamePath()),
            Sentences(seen.Learning()),
            Sentences(seen.FlippedLabels()),
            "It is what A's symmetry under noise leads one to expect (`alternative.noise-symmetric`), seen on one pattern of flips and a small test.",
            "## From a saturated wrong start",
            $"Every weight {TaskPerformance.Wrong} to the wrong side, the intercept 0.",
            Table(["pair", "descent on", "mean A", "mean BCE", "w moved by", "training right", "test right", "95 % right after step"], seen.FromWrong.SelectMany(s => s.Descents.Select(d => (string[])
                [s.Task.ToString(), d.Loss.Name, Decimals(d.Mean(LogisticLoss.A)), Decimals(d.Mean(LogisticLoss.Bce)), Few(d.Moved), Right(d), Tested(d), After(d)]))),
            Sentences(seen.WrongStart()),
            "The slope of A is that of cross-entropy times the probability of the true class (`alternative.gradient-ratio`): what is confidently wrong teaches A nothing.",
            "## The missing minimum",
            Table(["method", "pair", "loss", "step", "mean loss", "norm of w", "length of step"],
            [
                .. Rows("gradient descent", seen.Minimum.Separable, LogisticLoss.Bce, seen.Minimum.Descent),
                .. Rows("gradient descent", seen.Minimum.Separable, LogisticLoss.A, seen.Minimum.DescentOnA),
                .. Rows("Newton", seen.Minimum.Separable, LogisticLoss.Bce, seen.Minimum.Newton),
                .. Rows("Newton", seen.Minimum.Overlapping, LogisticLoss.Bce, seen.Minimum.NewtonOverlapping),
            ]),
            Sentences(seen.Minimum.Observations()),
        ]) + "\n";
    }

    private static string Table(string[] head, IEnumerable<string[]> rows) =>
        string.Join('\n', [Row(head), Row([.. head.Select(_ => "---")]), .. rows.Select(Row)]);

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static IEnumerable<string[]> Rows(string method, BinaryTask task, LogisticLoss loss, IEnumerable<MissingMinimum.Place> places) =>
        places.Select(p => (string[])[method, task.ToString(), loss.Name, $"{p.Step}", Few(p.Mean), Few(p.Norm), p.IsSettled ? "settled" : Few(p.Length)]);

    private static string Sentences(IEnumerable<Observation> observations) => string.Join('\n', observations.Select(o => $"- {o}"));

    private static string Flipped(Setting setting) => $"{20 * setting.Fifths} %";

    private static string Right(Descent descent) => $"{descent.TrainingRight} of {descent.Setting.Species.Length}";

    private static string Tested(Descent descent) => $"{descent.TestRight} of {descent.Setting.Task.Test.Count}";

    private static string After(Descent descent) => descent.StepsTo95 is { } step ? $"{step}" : "none";
}
