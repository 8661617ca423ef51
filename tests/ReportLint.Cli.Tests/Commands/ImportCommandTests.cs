using System.Text;
using System.Text.Json;
using ReportLint.Forms;
using ReportLint.Model.Reading;
using ReportLint.Rendering;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Cli.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Output = "示例市𠮷祥局-2024.report.yaml";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_published_report_becomes_yaml()
    {
        Write("report.txt", Text(1));
        var run = CliRun.In(_folder.Path, "import", "report.txt");
        Assert.Equal((0, Output + "\n"), (run.ExitCode, run.Out));
        Assert.Contains("找到6个部分，200格读到200格", run.Error, StringComparison.Ordinal);
        Assert.Contains("年度: 2024", Read(Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten_unless_asked_for()
    {
        Write("report.txt", Text(1));
        Write(Output, "别人的");
        var run = CliRun.In(_folder.Path, "import", "report.txt");
        Assert.Equal((1, "别人的"), (run.ExitCode, Read(Output)));
        Assert.Contains("--force", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, CliRun.In(_folder.Path, "import", "report.txt", "--force").ExitCode);
        Assert.Contains("年度: 2024", Read(Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_prints_and_writes_nothing()
    {
        Write("report.txt", Text(1));
        var run = CliRun.In(_folder.Path, "import", "report.txt", "--dry-run", "--keys", "en");
        Assert.StartsWith("year: 2024", run.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, Output)));
    }

    [Fact]
    public void One_bad_file_does_not_stop_the_others()
    {
        Write("in/a.doc", "\u00D0");
        Write("in/b.txt", Text(1));
        Write("in/c.txt", "菜单");
        var run = CliRun.In(_folder.Path, "import", "in", "-o", "out");
        Assert.Equal(1, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "out", Output)));
        Assert.Contains("导入1份，失败2份", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_documents_of_one_report_do_not_overwrite_each_other()
    {
        Write("a.txt", Text(1));
        Write("b.txt", Text(2));
        var run = CliRun.In(_folder.Path, "import", "a.txt", "b.txt", "--force");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("与a.txt是同一个单位同一年的报告", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_what_was_read()
    {
        Write("report.txt", Text(1));
        Write("bad.txt", "菜单");
        var run = CliRun.In(_folder.Path, "import", "report.txt", "bad.txt", "--report", "json");
        using var json = JsonDocument.Parse(run.Out);
        var files = json.RootElement.GetProperty("files");
        Assert.Equal(200, files[0].GetProperty("cells").GetProperty("read").GetInt32());
        Assert.Equal(Output, files[0].GetProperty("output").GetString());
        Assert.True(files[1].TryGetProperty("error", out _));
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("failed").GetInt32());
    }

    [Fact]
    public void A_year_that_the_form_is_not_for_is_wrong_usage()
    {
        Write("report.txt", Text(1));
        Assert.Equal(2, CliRun.In(_folder.Path, "import", "report.txt", "--year", "2008").ExitCode);
        Assert.Equal(2, CliRun.In(_folder.Path, "import").ExitCode);
        Assert.Equal(3, CliRun.In(_folder.Path, "import", "nowhere.docx").ExitCode);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.Path, name));

    private static string Text(int seed) => TextRenderer.Render(ReportDocumentBuilder.Build(
        ReportReader.Read(SourceText.FromString("a.report.yaml", ReportWriter.Write(GeneratedReport.Draw(StatutoryForm.Edition2021, seed), ReportStyle.Plain))), lastYear: null));
}
