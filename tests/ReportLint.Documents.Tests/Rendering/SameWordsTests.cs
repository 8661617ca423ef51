using ReportLint.Rendering;
using ReportLint.Testing;

namespace ReportLint.Documents.Tests.Rendering;

public sealed class SameWordsTests
{
    private const string WithLists = "年度: 2021\n单位: 示例局\n总体情况: |\n  ## 主动公开\n  **全年**公开，见[网站](https://e.cn/a)和<https://e.cn/b>。\n\n  3. 三项\n  4. **四项**\n\n  - 一点\n  - 又一点\n";

    public static TheoryData<string> Names => [.. ExampleReports.Names, "lists", "hostile"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_format_holds_the_same_words_and_figures_in_the_same_order(string name)
    {
        var (document, marks) = Examples.Document(name switch { "lists" => WithLists, "hostile" => Examples.Hostile, _ => ExampleReports.Read(name) });
        var plain = FormatText.Expected(document, (_, _) => "");
        Assert.Equal(plain, FormatText.OfMarkdown(document, marks));
        Assert.Equal(plain, FormatText.OfWord(document, marks));
        Assert.Equal(WithCaptions(document), FormatText.OfHtml(document, marks));
        Assert.Equal(WithCaptions(document), FormatText.OfFragment(document, marks));
        var marked = FormatText.Expected(document, (list, i) => list.IsOrdered ? $"{list.Start + i}." : "•");
        // A text has nothing but its words to lead anywhere: it writes out addresses, in parentheses.
        Assert.Equal(marked, WithoutAddresses(FormatText.OfText(document, marks)));
    }

    /// <summary>A page names its tables once more, for those who can't see them.</summary>
    private static string WithCaptions(ReportDocument document) =>
        FormatText.Expected(document with { Blocks = [.. document.Blocks.Select(block => block is DocumentTable table ? Captioned(table) : block)] }, (_, _) => "");

    private static DocumentTable Captioned(DocumentTable table)
    {
        var first = table.Rows[0].Cells[0];
        return new DocumentTable(table.Name, [new DocumentRow([first with { Text = table.Name + first.Text }, .. table.Rows[0].Cells.Skip(1)]), .. table.Rows.Skip(1)], table.HeaderRowCount);
    }

    private static string WithoutAddresses(string text)
    {
        foreach (var address in new[] { "（https://e.cn/a）", "（https://e.cn/?a=1&copy=2）", "（/a/b）", "（x.png）" })
            text = text.Replace(address, "", StringComparison.Ordinal);
        return text;
    }
}
