using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Protocol.Faults;

/// <summary>What became of a faulty program.</summary>
/// <param name="Treatment">How it was treated; null where it fits none.</param>
/// <param name="Said">The warnings, verdicts or the reason.</param>
/// <param name="Points">How many results were judged.</param>
public sealed record FaultOutcome(Treatment? Treatment, string Said, int Points)
{
    /// <summary>Whether that is as the data say.</summary>
    public bool IsAsDue(FaultyAdapter fault) => Treatment == fault.Treatment && Said.Contains(fault.Says, StringComparison.Ordinal);
}

/// <summary>Judges a faulty program as a run does: sigmoid, in binary64 and binary32.</summary>
public static class FaultTrial
{
    private static readonly RunOptions Few = new() { Functions = "sigmoid", Claims = "", Cases = 8, Threads = 1 };

    /// <summary>Starts the program and judges it.</summary>
    /// <param name="command">The program: that of "serve --fault NAME".</param>
    /// <param name="options">How it is asked.</param>
    public static FaultOutcome Judge(IReadOnlyList<string> command, ProcessOptions options)
    {
        try
        {
            using var subject = ProcessSubject.Start(command, options);
            var report = Run.Judge([subject], Few);
            subject.RefuseSilence();
            var points = report.Functions.Sum(f => f.Points);
            List<Failure> failures = [.. report.Functions.SelectMany(f => f.Failures)];
            var errors = string.Join("; ", failures.Select(f => f.Call.Answer.Error).Concat(subject.Incidents).Distinct());
            if (subject.IsGivenUp) return new(Treatment.GivenUp, errors, points);
            if (failures.Count == 0) return subject.Warnings.Any() ? new(Treatment.Warns, string.Join("; ", subject.Warnings), points) : new(Treatment.Passes, "", points);
            if (subject.Incidents.Any(i => i.Contains("unstable", StringComparison.Ordinal))) return new(Treatment.Unstable, errors, points);
            return failures is [{ Defect: Defect.Crashed or Defect.Refused, Call: { } call }] && call.Arguments[0][0] == Exchange.Input ? new(Treatment.FailsTheInput, errors, points) : new(null, errors, points);
        }
        catch (SubjectException e)
        {
            return new(Treatment.NotJudged, e.Message, 0);
        }
    }
}
