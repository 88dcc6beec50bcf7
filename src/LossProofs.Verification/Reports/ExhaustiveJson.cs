using System.Text.Json;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Exhaustive;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Reports;

/// <summary>What every value of a format showed, for programs: described by exhaustive.schema.json.</summary>
public static class ExhaustiveJson
{
    /// <summary>The run, and a finding for each function.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="format">The format.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="command">The command that gives the same findings.</param>
    public static string Write(ISubject subject, Format format, IReadOnlyList<ExhaustiveFinding> findings, string command) => Json.Document(json =>
    {
        json.WriteStartObject("run");
        json.WriteString("suite", Suite.Name);
        json.WriteString("version", Suite.Version);
        json.WriteString("command", command);
        json.WriteString("subject", subject.Name);
        json.WriteString("subjectVersion", subject.Version);
        json.WriteString("format", format.Name);
        json.WriteEndObject();
        json.WriteStartObject("counts");
        json.WriteNumber("passed", findings.Count(f => f.Passed));
        json.WriteNumber("failed", findings.Count(f => !f.Passed));
        json.WriteEndObject();
        json.Array("findings", findings, f => Write(json, f));
    });

    private static void Write(Utf8JsonWriter json, ExhaustiveFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("function", finding.Function.Name);
        json.WriteString("evidence", "exhaustive");
        json.WriteBoolean("asRequired", finding.Passed);
        json.WriteNumber("inputs", finding.Tally.Inputs);
        json.WriteNumber("byOracle", finding.Tally.ByOracle);
        json.WriteString("worstUlps", Decimals.Ulps(finding.WorstUlps));
        if (finding.Worst is { } worst) JsonPoint.Arguments(json, Written.Values(worst), finding.Format); else json.WriteNull("args");
        json.Array("faults", finding.Faults, fault =>
        {
            json.WriteStartObject();
            json.WriteString("fault", JsonNamingPolicy.KebabCaseLower.ConvertName(fault.Fault.ToString()));
            json.WriteNumber("count", fault.Count);
            json.WriteStartObject("first");
            JsonPoint.Arguments(json, [(finding.Function.Parameters[0].Name, new Tensor<double>([], [fault.First]))], finding.Format);
            json.WriteEndObject();
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
