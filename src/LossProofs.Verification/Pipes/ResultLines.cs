using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Protocol;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Pipes;

/// <summary>Results as lines of text, judged like those of any subject.</summary>
public static class ResultLines
{
    /// <summary>Reads a line for each case and judges it.</summary>
    /// <param name="function">The function.</param>
    /// <param name="options">Seed, number of samples, and one format: those of the cases.</param>
    /// <param name="results">A line each: a number, or numbers with commas.</param>
    /// <exception cref="SubjectException">There are more or fewer lines than cases, or none of them is a result.</exception>
    public static RunReport Judge(Function function, RunOptions options, TextReader results)
    {
        List<string> lines = [];
        while (results.ReadLine() is { } line)
            if (line.AsSpan().Trim().Length > 0) lines.Add(line);
        var finding = new OneBatch("stdin", cases =>
        {
            if (lines.Count != cases.Count) throw new SubjectException(FormattableString.Invariant($"{lines.Count} results came for {cases.Count} cases; allowed: a line for each case of gen with the same FUNCTION, FORMAT, --cases and --seed."));
            List<Answer> answers = [.. lines.Select(line => Read(line, options.Formats[0]))];
            return answers.TrueForAll(a => a.Error is not null) ? throw new SubjectException($"no line is a result; the first: '{Adapter.Excerpt(lines[0])}'.") : answers;
        }).Judge(function, options);
        return new("stdin", "", options, [finding], []) { Program = [] };
    }

    private static Answer Read(string line, Format format)
    {
        var words = line.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var numbers = new double[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (NumberReader.Exactly(words[i], format) is not { } value) return Answer.Failed($"'{Adapter.Excerpt(words[i])}' is no value of {format}; print the exact value, by %.17g or %a of the number widened");
            numbers[i] = value;
        }

        return new(numbers);
    }
}
