using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Commands;

public sealed class FormatCommandTests : IDisposable
{
    private const string Untidy = "年度:  2021\n单位: 甲局\n复议诉讼:\n    行政复议: [ 0,0, 0, 0, 0]\n";
    private const string Tidy = "年度: 2021\n单位: 甲局\n复议诉讼:\n  行政复议: [0, 0, 0, 0, 0]\n";

    private readonly ScratchFolder _folder = new();

    [Fact]
    public void Files_are_laid_out_in_place()
    {
        _folder.With("a.report.yaml", Untidy).With("b/b.report.yaml", Tidy);
        var run = CliRun.In(_folder.Path, "format");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("a.report.yaml\n", run.Out);
        Assert.Equal("重新排版1份，原来就排好的1份，没有处理的0份\n", run.Error);
        Assert.Equal(Tidy, _folder.Read("a.report.yaml"));
        Assert.Equal(0, CliRun.In(_folder.Path, "format", "--check").ExitCode);
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        _folder.With("a.report.yaml", Untidy);
        var run = CliRun.In(_folder.Path, "format", "--check", "--language", "en");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("a.report.yaml\n", run.Out);
        Assert.Equal("to be laid out: 1, laid out: 0, left alone: 0\n", run.Error);
        Assert.Equal(Untidy, _folder.Read("a.report.yaml"));
    }

    [Fact]
    public void Keys_are_rewritten_and_rows_aligned_anew()
    {
        _folder.With("a.report.yaml", Untidy);
        Assert.Equal(0, CliRun.In(_folder.Path, "format", "--keys", "en").ExitCode);
        Assert.Equal("year: 2021\nagency: 甲局\ndisputes:\n  reconsideration: [0, 0, 0, 0, 0]\n", _folder.Read("a.report.yaml"));
        Assert.Equal(0, CliRun.In(_folder.Path, "format", "--keys", "zh").ExitCode);
        Assert.Equal(Tidy, _folder.Read("a.report.yaml"));
    }

    [Fact]
    public void A_key_in_both_languages_is_refused()
    {
        _folder.With("a.report.yaml", "年度: 2021\nyear:  2021\n");
        var run = CliRun.In(_folder.Path, "format", "--keys", "zh");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("a.report.yaml：第1行的“年度”和第2行的“year”是同一个键，没有改动；请先删去一个\n重新排版0份，原来就排好的0份，没有处理的1份\n", run.Error);
        Assert.Equal("年度: 2021\nyear:  2021\n", _folder.Read("a.report.yaml"));
    }

    [Fact]
    public void What_cannot_be_read_is_left_alone()
    {
        _folder.With("a.report.yaml", "年度: [2021\n单位:   甲\n");
        var run = CliRun.In(_folder.Path, "format");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.report.yaml：不是完整的 YAML，没有改动", run.Error, StringComparison.Ordinal);
        Assert.Equal("年度: [2021\n单位:   甲\n", _folder.Read("a.report.yaml"));
    }

    [Fact]
    public void The_examples_are_laid_out() =>
        Assert.Equal(0, CliRun.In(Path.Combine(SourceFolder.Root, "examples"), "format", "--check").ExitCode);

    [Fact]
    public void No_report_and_wrong_usage()
    {
        Assert.Equal(3, CliRun.In(_folder.Path, "format").ExitCode);
        Assert.Equal(2, CliRun.In(_folder.Path, "format", "--keys", "fr").ExitCode);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
