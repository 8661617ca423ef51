using System.Text;
using ReportLint.LanguageServer.Features.Folding;
using ReportLint.LanguageServer.Features.InlayHints;
using ReportLint.LanguageServer.Features.Symbols;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Tests.Features;

public sealed class OutlineTests
{
    [Fact]
    public void The_outline_has_the_official_labels()
    {
        var at = new At(SampleReport.Clean);
        var lines = new StringBuilder();
        Write(lines, OutlineEntries.Of(at.Report, at.Repository.AnalysisOf(at.Report)), depth: 0);
        Snapshot.Match(lines.ToString());
    }

    [Fact]
    public void Parts_groups_and_sections_fold()
    {
        var at = new At(SampleReport.Clean);
        Assert.Equal(["8-18", "9-10", "11-12", "13-14", "15-16", "17-18", "20-21", "23-32", "27-31", "29-30", "34-35", "37-38"],
            FoldingRanges.Of(at.Report, at.Repository.AnalysisOf(at.Report)).Select(range => $"{range.StartLine + 1}-{range.EndLine + 1}"), StringComparer.Ordinal);
    }

    [Fact]
    public void The_first_row_of_a_group_names_the_columns_and_missing_totals_are_shown()
    {
        var at = new At("年度: 2021\n单位: 甲\n依申请公开:\n  新收: [1, 0, 0, 0, 0, 0]\n  上年结转: [0, 0, 0, 0, 0, 0, 0]\n复议诉讼:\n  行政复议: {结果维持: 1, 结果纠正: 2, 其他结果: 0, 尚未审结: 0}\n");
        var hints = RowHints.Of(at.Report, new Settings(), ReportLint.Wording.Language.Chinese);
        Assert.Equal("新收: [自然人:1, 商业企业:0, 科研机构:0, 社会公益组织:0, 法律服务机构:0, 其他:0总计 1]", Line(at, hints, 3));
        Assert.Equal("  上年结转: [0, 0, 0, 0, 0, 0, 0]".Trim(), Line(at, hints, 4));
        Assert.Equal("行政复议: {结果维持: 1, 结果纠正: 2, 其他结果: 0, 尚未审结: 0总计 3}", Line(at, hints, 6));
        Assert.Empty(RowHints.Of(at.Report, new Settings(ColumnHints: ColumnHints.None, TotalHints: false), ReportLint.Wording.Language.Chinese));
    }

    [Fact]
    public void Every_row_can_be_named_and_the_names_fit_on_the_line()
    {
        const int MostThatVsCodeShows = 43;
        var at = new At("年度: 2021\n单位: 甲\n依申请公开:\n  新收: [1, 0, 0, 0, 0, 0, 0]\n  上年结转: [0, 0, 0, 0, 0, 0, 0]\n复议诉讼:\n  行政复议: [1, 0, 0, 0, 0]\n");
        foreach (var language in new[] { ReportLint.Wording.Language.Chinese, ReportLint.Wording.Language.English })
        {
            var lines = RowHints.Of(at.Report, new Settings(ColumnHints: ColumnHints.EveryRow), language).GroupBy(hint => at.Report.Source.Lines.IndexOf(hint.Offset)).ToList();
            Assert.Equal([3, 4, 6], lines.Select(line => line.Key));
            Assert.All(lines, line => Assert.True(line.Sum(hint => hint.Label.Length) <= MostThatVsCodeShows));
        }
        Assert.Equal(["person:", "firm:", "sci:", "welfare:", "legal:", "other:", "total:"],
            RowHints.Of(at.Report, new Settings(), ReportLint.Wording.Language.English).Take(7).Select(hint => hint.Label), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("东城 2021", true)]
    [InlineData("2021东城", false)]
    [InlineData("NATURAL", true)]
    public void Symbols_are_found_by_some_of_their_characters(string query, bool expected) => Assert.Equal(expected, RepositorySymbols.Fits("示例市东城示例区城市管理局 2021 natural", query));

    [Fact]
    public void Rows_are_found_by_label_key_and_id()
    {
        var at = new At(SampleReport.Clean);
        Assert.Equal("一、本年新收政府信息公开申请数量", Assert.Single(RepositorySymbols.RowsOf(at.Report, "received")).Name);
        Assert.Equal("1.本机关不掌握相关政府信息", Assert.Single(RepositorySymbols.RowsOf(at.Report, "不掌握")).Name);
        Assert.Equal("示例市东城示例区城市管理局 2021", RepositorySymbols.NameOf(at.Report));
    }

    private static string Line(At at, IReadOnlyList<RowHint> hints, int line)
    {
        var span = at.Report.Source.Lines.Line(line);
        var text = TextEdits.Apply(at.Text, hints.Where(hint => span.Contains(hint.Offset)).Select(hint => new TextEdit(new TextSpan(hint.Offset, 0), hint.Label)));
        return text.Split('\n')[line].Trim();
    }

    private static void Write(StringBuilder lines, IReadOnlyList<OutlineEntry> entries, int depth)
    {
        foreach (var entry in entries)
        {
            Assert.True(entry.Span.Contains(entry.NameSpan));
            Assert.All(entry.Children, child => Assert.True(entry.Span.Contains(child.Span)));
            lines.Append(' ', depth * 2).Append(entry.Name).Append(" [").Append(entry.Kind).Append("] ").Append(entry.Detail).Append('\n');
            Write(lines, entry.Children, depth + 1);
        }
    }
}
