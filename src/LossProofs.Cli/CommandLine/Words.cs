using System.Globalization;

namespace LossProofs.Cli.CommandLine;

/// <summary>What a command line says, read by the options of its verb.</summary>
internal sealed class Words
{
    private readonly Dictionary<string, List<string>> values = [];

    /// <summary>Reads what follows a verb.</summary>
    /// <exception cref="UsageException">A word or option is unknown, given twice, or lacks its value.</exception>
    public Words(Verb verb, IReadOnlyList<string> args)
    {
        var end = args.ToList().IndexOf("--");
        if (end >= 0)
        {
            if (!verb.TakesCommand) throw new UsageException($"{verb.Name} was given '--'; allowed: {Allowed(verb)}.");
            Command = [.. args.Skip(end + 1)];
            if (Command.Count == 0) throw new UsageException("COMMAND is missing after '--'; allowed: a program and its arguments.");
            args = [.. args.Take(end)];
        }

        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith('-'))
            {
                if (Plain.Count == verb.PlainWords) throw new UsageException($"{verb.Name} was given '{args[i]}'; allowed: {Allowed(verb)}.");
                Plain.Add(args[i]);
                continue;
            }

            var (name, inline) = args[i].Split('=', 2) is [var before, var after] ? (before, after) : (args[i], null);
            var option = verb.Options.FirstOrDefault(o => o.Name == name) ?? throw new UsageException($"{verb.Name} was given '{name}'; allowed: {Allowed(verb)}.");
            var given = new List<string>();
            if (option.Value.Length == 0)
            {
                if (inline is not null) throw new UsageException($"{name} is '{inline}'; allowed: {name} alone.");
            }
            else
            {
                if (inline is not null) given.Add(inline);
                while (i + 1 < args.Count && (given.Count == 0 || option.TakesMany) && !args[i + 1].StartsWith("--", StringComparison.Ordinal)) given.Add(args[++i]);
                if (given.Count == 0) throw new UsageException($"{name} lacks its value; allowed: {name} {option.Value}.");
            }

            if (values.TryAdd(name, given)) continue;
            if (!option.Repeats) throw new UsageException($"{name} is given twice; allowed: once.");
            values[name].AddRange(given);
        }
    }

    /// <summary>The words that belong to no option.</summary>
    public List<string> Plain { get; } = [];

    /// <summary>The program and its arguments that follow "--"; null where there is none.</summary>
    public IReadOnlyList<string>? Command { get; }

    /// <summary>Whether an option is given.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>The value of an option, or null where it is not given.</summary>
    public string? Of(string name) => values.TryGetValue(name, out var given) ? string.Join(' ', given) : null;

    /// <summary>The values of an option that may be given several times.</summary>
    public IReadOnlyList<string> All(string name) => values.GetValueOrDefault(name) ?? [];

    /// <summary>A whole number, or the default.</summary>
    /// <exception cref="UsageException">It is no whole number, or out of range.</exception>
    public int Number(string name, int otherwise, int least, int most)
    {
        if (Of(name) is not { } text) return otherwise;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new UsageException($"{name} is '{text}'; allowed: whole numbers from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}.");
    }

    private static string Allowed(Verb verb) => string.Join(", ", verb.Options.Select(o => o.Name).Prepend(verb.Usage.Split(' ')[0]).Where(w => w.Length > 0 && (w[0] != '[')).Concat(verb.TakesCommand ? ["-- COMMAND"] : []).DefaultIfEmpty("nothing"));
}
