using LossProofs.Tests.Cli;
using LossProofs.Verification.Reports;
using Microsoft.Playwright;

namespace LossProofs.Tests.Reports;

/// <summary>The page of a run, opened in a browser.</summary>
public sealed class BrowserTests : IAsyncLifetime
{
    private const string Chromium = "chromium", Chrome = "google-chrome";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private readonly List<string> requests = [], complaints = [];

    private IPlaywright driver = null!;

    private IPage page = null!;

    public async Task InitializeAsync()
    {
        if (ProgramFactAttribute.Path(Chromium, Chrome) is not { } browser) return;
        driver = await Playwright.CreateAsync();
        // Without a sandbox, for root has none; the page is our own.
        page = await (await driver.Chromium.LaunchAsync(new() { ExecutablePath = browser, Args = ["--no-sandbox"] })).NewPageAsync();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);
    }

    public async Task DisposeAsync()
    {
        if (page is not null) await page.Context.Browser!.CloseAsync();
        driver?.Dispose();
        folder.Delete(recursive: true);
    }

    [ProgramFact(Chromium, Chrome)]
    public async Task The_grid_is_there_and_a_click_on_it_opens_the_card()
    {
        await Open(HtmlReport.Write(ReportFormTests.Report, "lossproofs verify"));
        Assert.True(await page.Locator("#grid").IsVisibleAsync());
        Assert.Equal(ReportFormTests.Report.Functions.Count, await page.Locator("#grid tbody tr:has(td.failed, td.crashed, td.passed) > th").CountAsync());
        Assert.Equal(ReportFormTests.Report.Failed, await page.Locator("details.card").CountAsync());
        Assert.Equal(0, await page.Locator("details.card[open]").CountAsync());

        var cell = page.Locator("#grid td.failed a").First;
        var target = await cell.GetAttributeAsync("href");
        await cell.ClickAsync();
        var card = page.Locator("details.card[open]");
        Assert.Equal(1, await card.CountAsync());
        Assert.Equal(target, "#" + await card.Locator("pre").GetAttributeAsync("id"));
        Assert.True(await card.Locator("pre").IsVisibleAsync());
        Assert.Contains("again", await card.InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator("details.card:not([open]) summary").First.ClickAsync();
        Assert.Equal(2, await page.Locator("details.card[open]").CountAsync());
        Assert.Empty(complaints);
        Assert.Single(requests);
    }

    // The page allows none, and the browser keeps to it; without that line the request would be seen.
    [ProgramFact(Chromium, Chrome)]
    public async Task A_request_out_of_the_page_would_be_seen()
    {
        var abroad = HtmlReport.Write(ReportFormTests.Report, "x").Replace("<h1>", "<img src=\"http://127.0.0.1:9/x.png\"><h1>", StringComparison.Ordinal);
        await Open(abroad);
        Assert.Contains(complaints, c => c.Contains("Content Security Policy", StringComparison.Ordinal));
        requests.Clear();
        await Open(abroad.Replace("http-equiv=\"Content-Security-Policy\"", "", StringComparison.Ordinal));
        Assert.Equal(2, requests.Count);
    }

    private async Task Open(string html)
    {
        var file = Path.Combine(folder.FullName, "page.html");
        await File.WriteAllTextAsync(file, html);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
    }
}
