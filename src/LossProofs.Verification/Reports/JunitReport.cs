using System.Globalization;
using System.Text;
using System.Xml;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Reports;

/// <summary>A run as JUnit XML, which every build server reads: what is not as required fails, no result is an error, no answer is skipped.</summary>
public static class JunitReport
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>A suite of the functions and one of the claims.</summary>
    /// <param name="report">The run.</param>
    /// <param name="command">The command that gives the same findings.</param>
    public static string Write(RunReport report, string command)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            var rows = Row.Of(report);
            xml.WriteStartElement("testsuites");
            Begin(xml, Suite.Name, rows);
            foreach (var suite in rows.GroupBy(r => r.IsClaim ? "claims" : "functions"))
            {
                xml.WriteStartElement("testsuite");
                Begin(xml, suite.Key, [.. suite]);
                xml.WriteStartElement("properties");
                Property(xml, "suite", $"{Suite.Name} {Suite.Version}");
                Property(xml, "subject", $"{report.Subject} {report.Version}".TrimEnd());
                Property(xml, "seed", report.Options.Seed.ToString(CultureInfo.InvariantCulture));
                Property(xml, "command", command);
                xml.WriteEndElement();
                foreach (var row in suite) Case(xml, row);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Begin(XmlWriter xml, string name, IReadOnlyList<Row> rows)
    {
        xml.WriteAttributeString("name", name);
        Count("tests", rows.Count);
        Count("failures", rows.Count(r => r.Standing == Standing.Failed));
        Count("errors", rows.Count(r => r.Standing == Standing.Crashed));
        Count("skipped", rows.Count(r => r.Standing is Standing.Unanswered or Standing.Expected));

        void Count(string attribute, int count) => xml.WriteAttributeString(attribute, count.ToString(CultureInfo.InvariantCulture));
    }

    private static void Property(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", Row.Legible(value));
        xml.WriteEndElement();
    }

    private static void Case(XmlWriter xml, Row row)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Row.Legible(row.Variant));
        xml.WriteAttributeString("name", row.Id);
        if (row.Standing != Standing.Passed)
        {
            xml.WriteStartElement(row.Standing switch { Standing.Failed => "failure", Standing.Crashed => "error", _ => "skipped" });
            xml.WriteAttributeString("message", row.Headline);
            if (row.IsFailed) xml.WriteString(row.Text);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
