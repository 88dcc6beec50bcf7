using System.Globalization;
using System.Text.Json;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Gradients;

namespace LossProofs.Verification.Reports;

/// <summary>A gradient check of one function at one point for programs, described by gradreport.schema.json.</summary>
internal static class GradReportJson
{
    /// <summary>The report and every entry.</summary>
    public static string Write(GradReport report) => Json.Document(json =>
    {
        json.WriteString("function", report.Name);
        json.WriteBoolean("green", report.IsGreen);
        json.WriteNumber("inputs", report.Inputs);
        json.WriteNumber("evaluations", report.Evaluations);
        if (report.Seed is { } seed) json.WriteNumber("seed", seed);
        json.Strings("faults", report.Faults);
        json.Array("missed", report.Missed, m =>
        {
            json.WriteStartObject();
            json.WriteString("error", Number(m.Error));
            json.WriteString("chance", Number(m.Miss));
            json.WriteEndObject();
        });
        json.Array("entries", report.Entries, e =>
        {
            json.WriteStartObject();
            json.WriteNumber("output", e.Output + 1);
            json.WriteNumber("input", e.Input + 1);
            json.WriteString("x", e.Format.Text(e.X));
            json.WriteString("verdict", Name(e.Verdict));
            json.WriteBoolean("green", e.IsGreen);
            Numbers(json, e, Guess.At(e, report.Entries, report.Inputs));
            json.WriteEndObject();
        });
        if (report.Again.Length > 0) json.WriteString("repro", report.Again);
    });

    /// <summary>The numbers of an entry, as every report has them.</summary>
    public static void Numbers(Utf8JsonWriter json, GradEntry e, string guess)
    {
        json.WriteString("claimed", e.Format.Text(e.Claimed));
        json.WriteString("measured", Number(e.Measured));
        json.WriteStartObject("bound");
        json.WriteString("truncation", Number(e.Bound.Truncation));
        json.WriteString("rounding", Number(e.Bound.Rounding));
        json.WriteString("gradient", Number(e.Bound.Gradient));
        json.WriteEndObject();
        json.WriteString("step", Number(e.Step));
        json.WriteString("radius", Number(e.Radius));
        json.WriteString("left", Number(e.Left));
        json.WriteString("right", Number(e.Right));
        json.Array("gaps", e.Gaps, g =>
        {
            json.WriteStartObject();
            json.WriteString("step", Number(g.Step));
            json.WriteString("gap", Number(g.Gap));
            json.WriteEndObject();
        });
        if (e.Convention is { } convention) json.WriteString("convention", Number(convention));
        if (e.Reason.Length > 0) json.WriteString("why", e.Reason);
        if (guess.Length > 0) json.WriteString("guess", guess);
        if (e.Opinion is { } opinion)
        {
            json.WriteStartObject("opinions");
            foreach (var (who, slope) in opinion.Slopes) json.WriteString(who, Number(slope));
            json.WriteEndObject();
            if (opinion.Dissent.Length > 0) json.WriteString("dissent", opinion.Dissent);
        }
    }

    /// <summary>A verdict or region in lower case.</summary>
    public static string Name<T>(T name) where T : struct, Enum => name.ToString().ToLowerInvariant();

    /// <summary>Shortest digits, or the name of what is no number.</summary>
    public static string Number(double x) => double.IsFinite(x) ? Format.Binary64.Text(x) : x.ToString(CultureInfo.InvariantCulture);
}
