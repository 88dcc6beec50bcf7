using LossProofs.Claims;
using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Subjects;

namespace LossProofs.Cli.Verbs;

/// <summary>explain ID [--at POINT] [--subject NAME] [--format F]</summary>
internal static class ExplainVerb
{
    public static Verb Verb { get; } = new("explain", "ID [--at POINT] [--subject NAME] [--format F] [-- COMMAND]",
        "explains a claim or function: formula, source, counterexample or special\nvalues; at a point the value of every sub-term",
        [
            new("--at", "z=-740 y=1 …", "the point; a claim's counterexample by default") { TakesMany = true },
            new("--subject", "NAME", "also asks this subject, or COMMAND; a claim\nwithout a point is judged at samples"),
            new("--format", "FORMAT", "of the point and the answers (binary64)"),
            .. ForeignProgram.Options,
        ], Execute) { PlainWords = 1, TakesCommand = true };

    private static int Execute(Words words, Surroundings surroundings)
    {
        if (words.Plain is not [var id]) throw new UsageException("ID is missing; allowed: the id of a claim or the name of a function, as 'lossproofs list' prints them.");
        var formats = words.Formats([Format.Binary64]);
        if (formats is not [var format]) throw new UsageException($"--format is '{words.Of("--format")}'; allowed for explain: one format.");
        var point = words.Of("--at") is { } at ? new Point(at, format) : null;
        using var program = ForeignProgram.Start(words, surroundings);
        IReadOnlyList<ISubject> subject = program is not null ? [program] : words.Of("--subject") is { } name ? surroundings.Subject(name) : [];

        var explanation = Family.All.FirstOrDefault(f => f.Name == id) is { } function ? FunctionExplanation.Write(function, point, subject, format)
            : Catalog.All.FirstOrDefault(c => c.Id == id) is { } claim ? ClaimExplanation.Write(claim, point, subject is [var first, ..] ? first : null, format)
            : throw new UsageException($"ID is '{id}'; allowed: the id of a claim or the name of a function{Near(id)}. 'lossproofs list' prints them all.");
        surroundings.Out.Write(explanation.Text);
        return explanation.Failed ? ExitCode.Failed : ExitCode.AsRequired;
    }

    private static string Near(string id)
    {
        var word = id.Split('.', '-', '_')[0];
        var near = Catalog.All.Select(c => c.Id).Concat(Family.All.Select(f => f.Name)).Where(n => word.Length > 1 && n.StartsWith(word, StringComparison.OrdinalIgnoreCase)).ToList();
        return near.Count == 0 ? "" : $", such as {string.Join(", ", near)}";
    }
}
