using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Features;

public sealed class PreviewTests
{
    [Fact]
    public void A_clean_report_is_as_it_is_printed()
    {
        var preview = Ask(SampleReport.Clean);
        Assert.Equal(0, preview["errors"]!.GetValue<int>());
        Assert.DoesNotContain(" data-mark=", Body(preview), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"draft\"", Body(preview), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_makes_a_draft_and_marks_its_cell()
    {
        var preview = Ask(SampleReport.WithWrongFigure);
        Assert.Equal(1, preview["errors"]!.GetValue<int>());
        Assert.Contains("1个错误，只能作草稿", Body(preview), StringComparison.Ordinal);
        Assert.Contains("1 error: no more than a draft", Body(Ask(SampleReport.WithWrongFigure, "en")), StringComparison.Ordinal);
        var cell = Assert.Single(Regex.Matches(Body(preview), "<td data-line=\"28\" data-character=\"19\" data-mark=\"error\" title=\"RL1000 [^\"]+\">5</td>", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.DoesNotContain("<mark", Body(preview), StringComparison.Ordinal);
        Assert.NotNull(cell);
    }

    [Fact]
    public void A_figure_of_the_text_is_marked_itself()
    {
        var body = Body(Ask(SampleReport.Change("新收政府信息公开申请2件，", "新收**政府信息**公开申请3件，")));
        var mark = Assert.Single(Regex.Matches(body, "<mark data-line=\"(?<line>\\d+)\" data-character=\"\\d+\" data-mark=\"\\w+\" title=\"[^\"]+\">(?<text>[^<]*)</mark>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));
        Assert.Equal(("12", "3"), (mark.Groups["line"].Value, mark.Groups["text"].Value));
        Assert.Contains("新收<strong>政府信息</strong>公开申请<mark", body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_belongs_to_no_place_is_listed_above()
    {
        var body = Body(Ask(SampleReport.PublishedLate));
        Assert.Contains("<div class=\"draft notes\"", body, StringComparison.Ordinal);
        Assert.Contains("<li data-line=\"4\" data-character=\"6\">", body, StringComparison.Ordinal);
        Assert.Contains(">RL6017</span>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_a_report_says_is_taken_for_a_tag()
    {
        var body = Body(Ask(SampleReport.Change("2022-01-26", "<script>alert(1)</script>").Replace("共", "<b>\"'", StringComparison.Ordinal)));
        Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", body, StringComparison.Ordinal);
    }

    private static string Body(JsonNode preview) => preview["html"]!.GetValue<string>() is var html ? html[html.IndexOf("<body>", StringComparison.Ordinal)..] : "";

    private static JsonNode Ask(string text, string locale = "zh-cn")
    {
        using var client = new TestClient();
        client.Initialize(workspace: null, more: $"\"locale\": \"{locale}\"");
        client.Open("untitled:a.report.yaml", text);
        return client.Request("reportlint/preview", """{"textDocument": {"uri": "untitled:a.report.yaml"}}""")!;
    }
}
