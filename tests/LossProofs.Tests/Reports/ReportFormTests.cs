using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LossProofs.Tests.Cli;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Reports;

/// <summary>A run with failures, no result and no answer, in every form.</summary>
public partial class ReportFormTests
{
    private const string Command = "lossproofs verify --subject wrong";

    private static readonly DelegateSubject Crashing = new DelegateSubject("wrong", "1.0 <b>")
        .With("sigmoid", (double z) => z < -709.78 ? 0 : LossProofs.Functions.Sigmoid.Value(z))
        .With("sigmoid_grad", (double z) => LossProofs.Functions.Sigmoid.Gradient(z) / 2)
        .With("tanh", (double z) => z > 1 ? throw new InvalidOperationException("no <tanh> & \u0001 here") : LossProofs.Functions.Tanh.Value(z));

    internal static readonly RunReport Report = Judged(1);

    [Fact]
    public void Junit_is_xml_and_counts_what_it_holds()
    {
        var xml = XDocument.Parse(JunitReport.Write(Report, Command)).Root!;
        foreach (var (attribute, element) in new[] { ("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped") })
            Assert.All(xml.Elements("testsuite").Append(xml), suite => Assert.Equal(suite.Descendants(element).Count(), (int)suite.Attribute(attribute)!));
        Assert.Equal(["tanh/binary64"], xml.Descendants("error").Select(e => e.Parent!.Attribute("name")!.Value));
        Assert.Contains("explain sigmoid --subject wrong", xml.Descendants("failure").First().Value, StringComparison.Ordinal);
        Assert.Equal(Report.Passed, xml.Descendants("testcase").Count(c => !c.HasElements));
    }

    [Fact]
    public Task Junit() => Verify(JunitReport.Write(Report, Command), "xml").InSnapshots("reports/wrong-junit");

    [Fact]
    public Task Markdown() => Verify(MarkdownReport.Write(Report, Command), "md").InSnapshots("reports/wrong");

    [Fact]
    public void The_page_has_grid_and_cards_and_refers_to_nothing_outside()
    {
        var page = HtmlReport.Write(Report, Command);
        Assert.DoesNotMatch(Outside(), page);
        Assert.Contains("<table id=\"grid\">", page, StringComparison.Ordinal);
        Assert.Equal(Report.Failed, Card().Count(page));
        var names = Card().Matches(page).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.NotEmpty(Link().Matches(page));
        Assert.All(Link().Matches(page), link => Assert.Contains(link.Groups[1].Value, names));
        Assert.Contains("no &lt;tanh&gt; &amp;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1.0 <b>", page, StringComparison.Ordinal);
        Assert.Equal(Report.Functions.Count, Regex.Count(page, "class=\"ulps\" d=\"M"));
    }

    [Fact]
    public void What_is_unanswered_is_beside_the_score()
    {
        var unanswered = Report.Claims.Count - Report.Claims.Count(c => c.Outcome != Verification.Judging.Outcome.Unanswered);
        Assert.True(unanswered > 0);
        Assert.Contains($"{Report.Passed} of {Report.Passed + Report.Failed} as required, {unanswered} unanswered", MarkdownReport.Write(Report, Command), StringComparison.Ordinal);
        Assert.DoesNotContain("100", Badge.Endpoint(Report), StringComparison.Ordinal);
    }

    [Fact]
    public void The_badge_is_what_shields_reads_and_a_picture()
    {
        using var json = JsonDocument.Parse(Badge.Endpoint(Report));
        Assert.Equal(["schemaVersion", "label", "message", "color"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal((1, $"{Report.Passed}/{Report.Passed + Report.Failed}", "red"), (json.RootElement.GetProperty("schemaVersion").GetInt32(), json.RootElement.GetProperty("message").GetString(), json.RootElement.GetProperty("color").GetString()));
        Assert.Equal("svg", XDocument.Parse(Badge.Svg(Report)).Root!.Name.LocalName);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_same_bytes_in_any_culture_and_on_any_number_of_threads(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = new(culture);
            var again = Judged(4);
            foreach (var write in new Func<RunReport, string, string>[] { JunitReport.Write, MarkdownReport.Write, HtmlReport.Write, (r, _) => Badge.Endpoint(r) + Badge.Svg(r) })
                Assert.Equal(Invariant(() => write(Report, Command)), write(again, Command));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }

    [Fact]
    public void Several_reports_go_to_their_files()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            string File(string name) => Path.Combine(folder.FullName, name);
            var run = Invocation.Of("verify", "--functions", "tanh", "--cases", "20", "--format", "binary64", "--report", $"json={File("a,b.json")},junit={File("r.xml")}", "--report", $"md={File("r.md")}", "--report", $"html={File("r.html")},badge={File("b.json")},badge={File("b.svg")}");
            Assert.Equal((0, ""), (run.Code, run.Error));
            Assert.Equal(["a,b.json", "b.json", "b.svg", "r.html", "r.md", "r.xml"], Directory.GetFiles(folder.FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.Contains("1/1", System.IO.File.ReadAllText(File("b.svg")), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static RunReport Judged(int threads) => Run.Judge([Crashing], new RunOptions { Formats = [Format.Binary64], Functions = "sigmoid*,tanh", Claims = "sigmoid.d*,tanh.d*", Cases = 60, Threads = threads });

    private static string Invariant(Func<string> write)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var text = write();
        CultureInfo.CurrentCulture = culture;
        return text;
    }

    [GeneratedRegex("""(src|href|action|data)\s*=\s*["']?(?!["'#])|@import|url\(|<script|<link|https?:""", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();

    [GeneratedRegex("<details class=\"card\">.*?<pre id=\"([^\"]+)\"")]
    private static partial Regex Card();

    [GeneratedRegex("<a href=\"#([^\"]+)\"")]
    private static partial Regex Link();
}
