using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportLint.Documents.Site;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Wording;

namespace ReportLint.Documents.Tests.Site;

public sealed partial class ReportSiteTests
{
    private static readonly Dictionary<string, string> s_pages = Pages(Examples.Lint(), Language.Chinese);

    [Fact]
    public void Every_link_leads_to_a_place_that_is_there()
    {
        var pages = s_pages.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(page => page.Key, page => Parse(page.Value), StringComparer.Ordinal);
        Assert.Equal(1 + ExampleReports.Names.Count + 2, pages.Count);
        foreach (var (path, page) in pages)
        {
            foreach (var address in page.Descendants().SelectMany(element => element.Attributes()).Where(attribute => attribute.Name.LocalName is "href" or "src").Select(attribute => attribute.Value))
            {
                if (address is "data:,")
                    continue;
                var parts = address.Split('#');
                var target = parts[0].Length == 0 ? path : Uri.UnescapeDataString(new Uri(new Uri("http://site/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString))), parts[0]).AbsolutePath[1..]);
                Assert.True(s_pages.ContainsKey(target), $"{path}: {address}");
                if (parts.Length > 1)
                    Assert.True(pages[target].DescendantsAndSelf().Any(element => string.Equals(element.Attribute("id")?.Value, parts[1], StringComparison.Ordinal)), $"{path}: {address}");
            }
            var ids = page.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToList();
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        }
    }

    [Fact]
    public void A_finding_leads_to_its_cell_and_to_the_cells_that_it_was_found_by()
    {
        var page = s_pages["reports/broken/reports/2021/城市管理指挥中心.html"];
        Assert.Contains("<li id=\"f1\" class=\"error\">", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#c-requests.outcomes.granted.natural-person\">", page, StringComparison.Ordinal);
        Assert.Contains("<td id=\"c-requests.outcomes.granted.natural-person\" class=\"mark error\">3<a class=\"flag error\" href=\"#f1\"", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#c-requests.outcomes.total.natural-person\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_a_roll_up_opens_into_its_addends()
    {
        var page = Parse(s_pages["reports/district/reports/2022/区政府.rollup.html"]);
        var cell = page.Descendants("td").Single(cell => cell.Attribute("id")?.Value is "c-disclosure.normative-documents.issued");
        Assert.Equal("9", cell.Element("details")!.Element("summary")!.Value);
        Assert.Equal(9, cell.Descendants("li").Where(item => item.Element("a") is not null).Sum(item => int.Parse(item.Nodes().Last().ToString().Trim(), System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(4, cell.Descendants("a").Count());
        Assert.Contains("其余1个单位为0", cell.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_says_in_words_what_it_shows()
    {
        var page = Parse(s_pages["reports/district/reports/2022/区政府.html"]);
        var charts = page.Descendants().Where(element => element.Name.LocalName is "svg").ToList();
        Assert.Equal(2, charts.Count);
        Assert.All(charts, chart => Assert.Equal("img", chart.Attribute("role")!.Value));
        Assert.Contains("2022：新收49、上年结转3", charts[0].Value, StringComparison.Ordinal);
        Assert.DoesNotContain(Parse(s_pages["reports/dongcheng/reports/2021/城市管理指挥中心.html"]).Descendants(), element => element.Name.LocalName is "svg");
    }

    [Fact]
    public void The_index_shows_who_is_missing()
    {
        var files = new FileSet().With("a19.report.yaml", 2021, "示例甲局").With("a21.report.yaml", 2023, "示例甲局").With("b.report.yaml", 2022, "示例乙局").With("c.report.yaml", "单位: 示例丙局\n");
        var pages = Pages(files.Lint(), Language.English);
        var index = pages[SiteMap.Index];
        Assert.Single(Missing().Matches(index));
        Assert.Contains("c.report.yaml", index, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", index, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_an_agency_or_a_file_is_called_stays_text()
    {
        var files = new FileSet()
            .With("CON.report.yaml", "年度: 2021\n单位: ../../x\n")
            .With("a #%?<b>&'\".report.yaml", "年度: 2021\n单位: \"<script>alert(1)</script>\\n&\"\n总体情况: <b>x</b>\n依申请公开: {未列: 0, 新收: [1, 0, 0, 0, 0, 0, 2]}\n")
            .With("long.report.yaml", $"年度: 2021\n单位: {new string('长', 300)}\n");
        foreach (var (path, text) in Pages(files.Lint(), Language.Chinese).Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("..", path, StringComparison.Ordinal);
            var page = Parse(text);
            Assert.Single(page.Descendants("script"));
            Assert.Empty(page.Descendants("b"));
        }
    }

    [Fact]
    public void The_list_of_pages_names_all_that_are_written()
    {
        var listed = s_pages[SiteMap.Manifest].Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
        Assert.Equal(s_pages.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal), listed);
    }

    private static Dictionary<string, string> Pages(LintResult lint, Language language) =>
        ReportSite.Pages(new SiteMap(lint, language, report => report.Source.Path.Replace(".report.yaml", "", StringComparison.Ordinal))).ToDictionary(page => page.Path, page => page.Text, StringComparer.Ordinal);

    private static XElement Parse(string page) => XElement.Parse(Unclosed().Replace(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal).Replace(" defer ", " ", StringComparison.Ordinal).Replace(" hidden>", ">", StringComparison.Ordinal), "<${tag}${rest}/>"));

    [GeneratedRegex("<(?<tag>meta|link|input|br)(?<rest>[^>]*)>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unclosed();

    [GeneratedRegex("<span class=\"missing\">missing</span>", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Missing();
}
