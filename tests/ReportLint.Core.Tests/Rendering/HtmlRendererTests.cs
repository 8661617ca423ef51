using System.Xml.Linq;
using ReportLint.Rendering;
using ReportLint.Rendering.Html;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Rendering;

public sealed class HtmlRendererTests
{
    public static TheoryData<string> Examples => [.. ExampleReports.Names];

    [Theory]
    [InlineData("dongcheng/reports/2021/城市管理指挥中心.report.yaml")]
    [InlineData("chaoyang/reports/2020/园林绿化局.report.yaml")]
    public void The_page_of_an_example_is_what_it_was(string name) => Snapshot.Match(Page(ExampleReports.Read(name)), name.Replace('/', '.').Replace(".report.yaml", "", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_page_is_well_formed_and_its_tables_are_whole(string name)
    {
        var page = Parse(Page(ExampleReports.Read(name)));
        Assert.Equal("zh-CN", page.Root!.Attribute("lang")!.Value);
        Assert.Single(page.Descendants("h1"));
        Assert.Equal(6, page.Descendants("h2").Count());
        var tables = page.Descendants("table").ToList();
        Assert.Equal(3, tables.Count);
        foreach (var table in tables)
        {
            Assert.NotEmpty(table.Element("caption")!.Value);
            Assert.All(table.Descendants("th"), th => Assert.Contains(th.Attribute("scope")!.Value, new[] { "row", "rowgroup", "col", "colgroup" }, StringComparer.Ordinal));
            var places = table.Descendants().Where(cell => cell.Name.LocalName is "td" or "th").Sum(cell => Span(cell, "colspan") * Span(cell, "rowspan"));
            Assert.Equal(0, places % table.Descendants("tr").Count());
        }
        Assert.Empty(page.Descendants("script"));
        Assert.Empty(page.Descendants("link"));
    }

    [Fact]
    public void Everything_a_report_says_is_escaped()
    {
        var page = Page("""
            年度: 2021
            单位: <script>alert(1)</script>&局"'
            总体情况: |
              ## <b>标题</b>
              <img src=x onerror=alert(1)> **A&B** `<c>` [x](https://e.cn/?a=1&b="2") [y](javascript:alert(1))
              - <li>
            """);
        Parse(page);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;局&quot;&#39;", page, StringComparison.Ordinal);
        Assert.Contains("<strong>A&amp;B</strong>", page, StringComparison.Ordinal);
        Assert.Contains("<code>&lt;c&gt;</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_named_where_the_file_is_given()
    {
        var report = Rendered.Read("年度: 2021\n单位: 甲局\n总体情况: |\n  ## 主动公开\n  一段\n  接着。\n\n  - 一项\n  - 二项\n依申请公开:\n  未列: 0\n  新收: [1, 0, 0, 0, 0, 0, 1]\n");
        var document = ReportDocumentBuilder.Build(report, lastYear: null);
        var page = HtmlRenderer.Render(document, report.Source);
        Assert.Contains("<h2 data-line=\"3\">一、总体情况</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h3 data-line=\"4\">（一）主动公开</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<p data-line=\"6\">接着。</p>", page, StringComparison.Ordinal);
        Assert.Contains("<li data-line=\"9\">二项</li>", page, StringComparison.Ordinal);
        Assert.Contains("<tr data-line=\"12\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-line", HtmlRenderer.Render(document), StringComparison.Ordinal);
    }

    private static string Page(string yaml) => HtmlRenderer.Render(ReportDocumentBuilder.Build(Rendered.Read(yaml), lastYear: null));

    private static int Span(XElement cell, string name) => cell.Attribute(name) is { } span ? int.Parse(span.Value, System.Globalization.CultureInfo.InvariantCulture) : 1;

    /// <summary>The page as XML, which it is once the tags that HTML never closes are closed.</summary>
    private static XDocument Parse(string page) => XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)
        .Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)
        .Replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "", StringComparison.Ordinal));
}
