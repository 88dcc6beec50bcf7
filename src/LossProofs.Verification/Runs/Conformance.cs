using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Runs;

/// <summary>
/// The suite as rows of a test: plain strings, which xunit, NUnit and MSTest list, filter and run one by one, and a check that
/// throws; no test framework is needed.
/// </summary>
public static class Conformance
{
    /// <summary>A row for each function that the subject offers, in each of its formats, and for each claim that it can answer: "sigmoid/binary64", "claim:bce.logit-gradient/binary64".</summary>
    public static IEnumerable<string> Rows(ISubject subject) =>
    [
        .. from function in Family.All from format in subject.Formats where subject.Offers(function, format) select Row.IdOf(function, format),
        .. from claim in Catalog.All from format in subject.Formats where Answers(subject, claim, format) select Row.IdOf(claim, format),
    ];

    /// <summary>Judges one row.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="id">One of its rows.</param>
    /// <param name="options">Seed and cases; by default those of a run.</param>
    /// <exception cref="ArgumentException">The subject has no such row.</exception>
    /// <exception cref="ConformanceException">It is not as required; the message has what, where and how to see it again.</exception>
    public static void Verify(ISubject subject, string id, RunOptions? options = null)
    {
        options ??= new();
        var row = Judge(subject, id, options);
        if (row.IsFailed) throw new ConformanceException(id, string.Create(CultureInfo.InvariantCulture, $"{row.Text}\n  row       {id}; seed {options.Seed}; {options.Cases} cases; {Suite.Name} {Suite.Version}"));
    }

    private static Row Judge(ISubject subject, string id, RunOptions options)
    {
        foreach (var format in subject.Formats)
        {
            if (Family.All.FirstOrDefault(f => Row.IdOf(f, format) == id && subject.Offers(f, format)) is { } function)
                return Row.Of(new FunctionJudge(subject, format, options.Seed, options.Cases).Judge(function), subject.Name);
            if (Catalog.All.FirstOrDefault(c => Row.IdOf(c, format) == id && Answers(subject, c, format)) is { } claim)
                return Row.Of(Run.Judge(claim, subject, options with { Formats = [format] }), subject.Name);
        }

        throw new ArgumentException($"id is '{id}'; allowed for {subject.Name}: what Conformance.Rows gives, such as {Rows(subject).FirstOrDefault() ?? "nothing, for it offers no function"}.", nameof(id));
    }

    private static bool Answers(ISubject subject, Claim claim, Format format) => claim.Statement is not Experiment
        && Names.In(claim.Statement, claim.Condition) is { AsksSubject: true } names && names.Functions.All(f => subject.Offers(f, format));
}
