using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Yaml;
using ReportLint.Yaml.Recovery;

namespace ReportLint.Core.Tests.Yaml;

/// <summary>Rows of plain figures are read without the parser, and the document is what the parser would have made of them.</summary>
public sealed class PlainRowTests
{
    [Theory]
    [InlineData("新收: [1, 2, 30]", true)]
    [InlineData("新收: [1121]  ", true)]
    [InlineData("新收: [1,  2.50, 007]", true)]
    [InlineData("新收: [ 1, 2 ]", false)]
    [InlineData("新收: [1,2]", false)]
    [InlineData("新收: [1, 2,]", false)]
    [InlineData("新收: [1, , 2]", false)]
    [InlineData("新收: [1, ~]", false)]
    [InlineData("新收: [1., 2]", false)]
    [InlineData("新收: [1.2.3, 2]", false)]
    [InlineData("新收: [-1, +2]", false)]
    [InlineData("新收: [1, 2", false)]
    [InlineData("新收: [1", false)]
    [InlineData("新收: [", false)]
    [InlineData("新收: []", false)]
    [InlineData("新收: [1, 2]]", false)]
    [InlineData("新收: [1, 2] # 注", false)]
    [InlineData("新收: [1, 2]: 3", false)]
    [InlineData("新收:\t[1, 2]", false)]
    [InlineData("新收: {[1, 2]", false)]
    public void Only_figures_in_brackets_are_plain(string line, bool isPlain)
    {
        var start = line.IndexOf('[');
        var end = PlainRow.EndOf(line, start, line.Length);
        Assert.Equal(isPlain ? line.TrimEnd().Length : -1, end);
    }

    [Theory]
    [InlineData("依申请公开:\n  新收: [1, 2, 3]\n  上年结转: [0, 10, 2.50]\n", 2)]
    [InlineData("依申请公开:\n  新收: [1, 2, 3]\r\n  上年结转: [0, 10, 2.50]", 2)]
    [InlineData("依申请公开:\n  新收: [1, 2]\n    3\n  上年结转: [0]\n", 2)]
    [InlineData("依申请公开:\n  新收: [1, 2]\n    [3]\n", 2)]
    [InlineData("依申请公开:\n  新收: [1, 2]\n\n    # 注\n\n  上年结转: [0]\n", 2)]
    [InlineData("标题: \"甲\n新收: [1, 2]\n乙\"\n", 1)]
    [InlineData("标题: '甲\n新收: [1, 2]\n\n乙'\n单位: x\n", 1)]
    [InlineData("a: {b: 1,\n新收: [1, 2]\n}\n", 1)]
    [InlineData("a: {b: 1,\n新收: [1, 2]\n上年结转: [1]\n}\n", 2)]
    [InlineData("? [1, 2]\n: 3\n", 1)]
    [InlineData("新收: &a [1, 2]\n上年结转: [3]\n", 2)]
    [InlineData("新收: !x [1, 2]\n", 1)]
    [InlineData("新收: [1, 2]\n...\n", 1)]
    [InlineData("新收: [1, 2]\n---\n上年结转: [3]\n", 2)]
    [InlineData("新收: [1, 2]\n新收: [1, 2]\n", 2)]
    [InlineData("- 新收: [1, 2]\n- [3]\n", 2)]
    [InlineData("总体情况: |\n  新收: [1, 2]\n单位: x\n", 1)]
    [InlineData("总体情况: >\n  新收: [1, 2]\n  [1]\n单位: x\n新收: [3]\n", 3)]
    [InlineData("总体情况: 收到\n  新收 [1, 2]\n单位: x\n", 1)]
    public void The_document_is_as_the_parser_would_make_it(string yaml, int rows)
    {
        Assert.Null(Difference(yaml, out var found));
        Assert.Equal(rows, found);
    }

    [Fact]
    public void More_nodes_than_allowed_are_refused_at_the_same_place()
    {
        var rows = string.Concat(Enumerable.Repeat($"- 新收: [{string.Join(", ", Enumerable.Repeat('1', 300))}]\n", 400)).Replace("- 新收", "新收", StringComparison.Ordinal);
        Assert.Null(Difference(rows, out var found));
        Assert.Equal(400, found);
    }

    [Fact]
    public void Every_example_is_read_as_the_parser_would()
    {
        var all = 0;
        foreach (var name in ExampleReports.Names)
        {
            Assert.Null(Difference(ExampleReports.Read(name), out var rows));
            all += rows;
        }
        Assert.True(all > 500, $"{all} rows");
    }

    [Fact]
    public void So_is_a_report_with_any_slip() => Assert.All(GeneratedSlips.Of(SampleReport.Clean).Where((_, i) => i % 7 == 0), slip => Assert.Null(Difference(slip.Yaml, out _)));

    /// <summary>How what is read of a text differs where every row that looks plain is taken for one, even in quotes and in prose; null where it does not.</summary>
    private static string? Difference(string yaml, out int rows)
    {
        var source = SourceText.FromString("a.report.yaml", yaml);
        var patch = new PatchedText(source);
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = source.Lines.Line(i);
            var bracket = yaml.IndexOf('[', line.Start, line.Length);
            if (bracket > line.Start && PlainRow.EndOf(yaml, bracket, line.End) is >= 0 and var end)
                patch.AddPlainRow(TextSpan.FromBounds(bracket, end));
        }
        rows = patch.PlainRows.Count;
        var (read, parsed) = (YamlEventReader.Read(patch), YamlEventReader.Read(new PatchedText(source)));
        return !read.Nodes.SequenceEqual(parsed.Nodes) ? $"{yaml}\n{string.Join("\n", read.Nodes)}\n\n{string.Join("\n", parsed.Nodes)}"
            : read.Error != parsed.Error || read.StoppedAt != parsed.StoppedAt || read.Findings.Count != parsed.Findings.Count ? yaml
            : null;
    }
}
