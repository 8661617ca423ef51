using System.Globalization;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Text;

public sealed class TextKeeperTests
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<string> _read = [];

    [Fact]
    public void A_file_is_read_when_its_text_is_asked_for_and_once_as_long_as_there_are_few()
    {
        _files["/a"] = "年度: 2021\n";
        var keeper = new TextKeeper(Read, mostCharacters: 1000);
        var source = keeper.Find("/a", "a");
        Assert.Empty(_read);
        Assert.Null(source.Defect);
        Assert.Equal("年度: 2021\n", source.Content);
        Assert.Equal(2, source.Lines.Count);
        Assert.Equal(["/a"], _read);
    }

    [Fact]
    public void Of_many_texts_the_first_ones_are_let_go_and_read_again()
    {
        var keeper = new TextKeeper(Read, mostCharacters: 1000);
        var sources = Enumerable.Range(0, 30).Select(i => i.ToString(CultureInfo.InvariantCulture)).Select(name =>
        {
            _files["/" + name] = new string('字', 100) + name;
            return keeper.Find("/" + name, name);
        }).ToList();
        Assert.All(sources, source => Assert.EndsWith(source.Path, source.Content, StringComparison.Ordinal));
        Assert.Equal(30, _read.Count);
        Assert.All(sources, source => Assert.Equal(1, source.Lines.Count));
        Assert.InRange(_read.Count, 59, 60);
    }

    [Fact]
    public void A_file_that_is_another_when_it_is_read_again_is_an_error_and_not_another_text()
    {
        var keeper = new TextKeeper(Read, mostCharacters: 1);
        (_files["/a"], _files["/b"]) = ("甲", "乙");
        var (one, other) = (keeper.Find("/a", "a"), keeper.Find("/b", "b"));
        Assert.Equal("甲", one.Content);
        Assert.Equal("乙", other.Content);
        _files["/a"] = "丙";
        var changed = Assert.Throws<TextChangedException>(() => one.Content);
        Assert.Same(one, changed.Source);
        _files.Remove("/a");
        Assert.Throws<TextChangedException>(() => one.Content);
    }

    [Fact]
    public void A_file_that_cannot_be_read_says_why()
    {
        var source = new TextKeeper(Read, mostCharacters: 1).Find("/none", "none");
        Assert.Equal(SourceDefectKind.Missing, source.Defect?.Kind);
        Assert.Equal("", source.Content);
    }

    [Fact]
    public void What_is_found_does_not_depend_on_how_many_texts_are_kept()
    {
        foreach (var name in ExampleReports.Names)
            _files["/r/" + name] = ExampleReports.Read(name);
        Assert.Equal(Findings(int.MaxValue), Findings(1));
    }

    private List<string> Findings(int mostCharacters)
    {
        var keeper = new TextKeeper(Read, mostCharacters);
        var result = LintSnapshot.Check(new LintOptions { Today = Lint.Today, LetsGo = true }, [.. _files.Keys.Select(path => keeper.Find(path, path))]);
        return [.. result.Findings.Concat(result.Suppressed).Select(finding => $"{finding.Location.Source.Path}:{finding.Location.LineSpan} {finding.Rule.Code} {finding.Message}")];
    }

    private SourceText Read(string fullPath, string path)
    {
        _read.Add(fullPath);
        return _files.TryGetValue(fullPath, out var text) ? SourceText.FromString(path, text, fullPath) : SourceText.Missing(path, fullPath);
    }
}
