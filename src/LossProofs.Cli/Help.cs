using LossProofs.Cli.CommandLine;
using LossProofs.Cli.Verbs;
using LossProofs.Verification.Reports;

namespace LossProofs.Cli;

/// <summary>The verbs, and the help that is printed from them.</summary>
internal static class Help
{
    private const int TextColumn = 29;

    /// <summary>Every verb.</summary>
    public static IReadOnlyList<Verb> Verbs { get; } = [VerifyVerb.Verb, GradcheckVerb.Verb, ProveVerb.Verb, AdapterVerb.Verb, GenVerb.Verb, CheckVerb.Verb, ServeVerb.Verb, SelftestVerb.Verb, MergeVerb.Verb, CompareVerb.Verb, ListVerb.Verb, ExplainVerb.Verb, VectorsVerb.Verb, HelpVerb.Verb];

    /// <summary>The help of the whole tool.</summary>
    public static string All() => $"""
        {Suite.Name} {Suite.Version}: the mathematics of neural-network losses, stated
        once as claims, and used to judge code.

        {Suite.Name}                judges the catalog on our own functions, in short
        {Suite.Name} --version      prints the version

        {string.Join('\n', Verbs.Select(verb => Of(verb with { Options = [.. verb.Options.Where(o => !o.IsHidden)] })))}
        Numbers in --at: -740, 1/3, 0x1.8p3, #C087200000000000, NaN, Infinity, -0.0;
        vectors t=[1,0], matrices X=[[1,0],[0,1]]. In a shell quote brackets.

        Exit codes: 0 all as required; 1 a claim or function failed; 3 the program
        could not be judged; 4 usage; 5 nothing ran; 6 internal error;
        130 interrupted.

        From a clone: {Suite.Command} VERB

        """;

    /// <summary>The help of one verb.</summary>
    public static string Of(Verb verb) =>
        $"{$"{Suite.Name} {verb.Name} {verb.Usage}".TrimEnd()}\n{Below("  ", verb.Text)}{string.Concat(verb.Options.Select(o => Below($"  {o.Name} {o.Value}".PadRight(TextColumn), o.Text)))}";

    private static string Below(string label, string text) => string.Concat(text.Split('\n').Select((line, i) => $"{(i == 0 ? label : new string(' ', label.Length))}{line}\n"));
}
