using ReportLint.Testing;

namespace ReportLint.MSBuild.Tests;

public sealed class RenderReportsTests : IDisposable
{
    private const string Report = "reports/2021/城市管理局.report.yaml";
    private const string Document = "reports/2021/城市管理局.txt";

    private readonly ScratchProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Writes_a_document_as_the_report_lies_below_the_project()
    {
        _project.Write(Report, SampleReport.Clean);

        var run = _project.Render();

        run.AssertClean();
        Assert.Equal([Document], _project.Documents);
        Assert.Equal([_project.PathOf("bin/" + Document)], run.Documents);
        Assert.StartsWith("示例市东城示例区城市管理局2021年政府信息公开工作年度报告", _project.Read("bin/" + Document), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_the_document_of_a_report_outside_the_project_into_the_output_folder_itself()
    {
        _project.Write("other/a.report.yaml", SampleReport.Clean);
        _project.Write("projectile/b.report.yaml", SampleReport.Clean.Replace("管理局", "管理一局", StringComparison.Ordinal));

        _project.Render(task => task.ProjectDirectory = _project.PathOf("project")).AssertClean();

        Assert.Equal(["a.txt", "b.txt"], _project.Documents);
    }

    [Fact]
    public void Names_documents_with_percent_signs_semicolons_and_braces_as_they_are()
    {
        _project.Write("reports/完成100%25 {0};x.report.yaml", SampleReport.Clean);

        var run = _project.Render();

        run.AssertClean();
        Assert.Equal(["reports/完成100%25 {0};x.txt"], _project.Documents);
        Assert.Equal([_project.PathOf("bin/reports/完成100%25 {0};x.txt")], run.Documents);
    }

    [Fact]
    public void Leaves_an_up_to_date_document_alone()
    {
        _project.Write(Report, SampleReport.Clean);
        _project.Render().AssertClean();
        var text = _project.Read("bin/" + Document);
        var (written, state) = (File.GetLastWriteTimeUtc(_project.PathOf("bin/" + Document)), File.GetLastWriteTimeUtc(_project.RenderState));
        _project.Touch(Report);

        var run = _project.Render();

        run.AssertClean();
        Assert.Equal([_project.PathOf("bin/" + Document)], run.Documents);
        Assert.Equal(text, _project.Read("bin/" + Document));
        Assert.Equal((written, state), (File.GetLastWriteTimeUtc(_project.PathOf("bin/" + Document)), File.GetLastWriteTimeUtc(_project.RenderState)));
    }

    [Fact]
    public void Follows_the_report()
    {
        _project.Write(Report, SampleReport.Clean);
        _project.Render().AssertClean();
        _project.WriteUnnoticed(Report, SampleReport.Change("全部办结", "未曾办结"));
        _project.Touch(Report);

        _project.Render().AssertClean();

        Assert.Contains("未曾办结", _project.Read("bin/" + Document), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_the_documents_of_reports_alone_that_did_not_change()
    {
        const string Other = "reports/2021/教育局.report.yaml";
        var other = SampleReport.Clean.Replace("管理局", "教育局", StringComparison.Ordinal);
        _project.Write(Report, SampleReport.Clean);
        _project.Write(Other, other);
        _project.Render().AssertClean();
        // With the hash of another text noted, only a report that is rendered anew gets its own back.
        var document = _project.PathOf("bin/" + Document);
        var hash = ReportLint.Files.FileHash.Of(document)!;
        File.WriteAllText(document, "旧的文字\n");
        File.WriteAllText(_project.RenderState, File.ReadAllText(_project.RenderState).Replace(hash, ReportLint.Files.FileHash.Of(document)!, StringComparison.Ordinal));

        _project.Write(Other, other.Replace("全部办结", "未曾办结", StringComparison.Ordinal));
        _project.Render().AssertClean();

        Assert.Contains("未曾办结", _project.Read("bin/reports/2021/教育局.txt"), StringComparison.Ordinal);
        Assert.Equal("旧的文字\n", _project.Read("bin/" + Document));
    }

    [Fact]
    public void Writes_a_document_again_that_somebody_deleted()
    {
        _project.Write(Report, SampleReport.Clean);
        _project.Render().AssertClean();
        Directory.Delete(_project.OutputFolder, recursive: true);

        _project.Render().AssertClean();

        Assert.Equal([Document], _project.Documents);
    }

    [Fact]
    public void Refuses_to_write_two_reports_to_one_place_as_often_as_it_is_asked()
    {
        _project.Write("other/a.report.yaml", SampleReport.Clean);
        _project.Write("else/A.report.yaml", SampleReport.Clean.Replace("管理局", "管理一局", StringComparison.Ordinal));

        for (var i = 0; i < 2; i++)
        {
            var error = _project.Render(task => task.ProjectDirectory = _project.PathOf("project")).OnlyError();
            Assert.Equal(_project.PathOf("other/a.report.yaml"), error.File);
            Assert.Equal($"另一份报告也要写到{Path.Combine(_project.OutputFolder, "a.txt")}，请改文件名", error.Message);
            Assert.Empty(_project.Documents);
        }

        _project.Write("other/.editorconfig", "[*.report.yaml]\nreportlint.language = en\n");
        Assert.StartsWith("another report is written to ", _project.Render(task => task.ProjectDirectory = _project.PathOf("project")).OnlyError().Message, StringComparison.Ordinal);

        _project.Delete("else/A.report.yaml");
        _project.Render(task => task.ProjectDirectory = _project.PathOf("project")).AssertClean();
        Assert.Equal(["a.txt"], _project.Documents);
    }

    [Fact]
    public void Passes_over_a_report_that_cannot_be_read()
    {
        _project.Write(Report, SampleReport.Clean);
        Directory.CreateDirectory(_project.PathOf("folder.report.yaml"));

        _project.Render().AssertClean();

        Assert.Equal([Document], _project.Documents);
    }

    [Theory]
    [InlineData("text")]
    [InlineData(" Text ; ")]
    [InlineData("text;text")]
    public void Reads_formats_as_people_write_them(string formats)
    {
        _project.Write(Report, SampleReport.Clean);

        _project.Render(task => task.Formats = formats).AssertClean();

        Assert.Equal([Document], _project.Documents);
    }

    [Fact]
    public void Writes_each_format_asked_for()
    {
        _project.Write(Report, SampleReport.Clean);

        _project.Render(task => task.Formats = "html;text").AssertClean();

        Assert.Equal([Path.ChangeExtension(Document, ".html"), Document], _project.Documents.Order(StringComparer.Ordinal));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(_project.PathOf("bin/" + Path.ChangeExtension(Document, ".html"))), StringComparison.Ordinal);

        _project.Render(task => task.Formats = "html").AssertClean();

        Assert.Equal([Path.ChangeExtension(Document, ".html")], _project.Documents);
    }

    [Theory]
    [InlineData("text;markdown;html;docx")]
    [InlineData("docx+html + md+text")]
    public void Writes_every_format_parted_by_semicolons_or_plus(string formats)
    {
        _project.Write(Report, SampleReport.Clean);

        _project.Render(task => task.Formats = formats).AssertClean();

        Assert.Equal(["docx", "html", "md", "txt"], _project.Documents.Select(path => Path.GetExtension(path)[1..]).Order(StringComparer.Ordinal));
        var word = File.ReadAllBytes(_project.PathOf("bin/" + Path.ChangeExtension(Document, ".docx")));
        Assert.Equal("PK"u8.ToArray(), word[..2]);
    }

    [Theory]
    [InlineData("{pdf}")]
    [InlineData("text;{pdf}")]
    [InlineData("none;{pdf}")]
    public void Says_which_format_it_does_not_know(string formats)
    {
        _project.Write(Report, SampleReport.Clean);

        var message = _project.Render(task => task.Formats = formats).OnlyError().Message;

        var unknown = formats.StartsWith("none", StringComparison.Ordinal) ? "none" : "{pdf}";
        Assert.Equal($"ReportLintRender: 没有“{unknown}”这种文档，可以写：text、markdown、html、docx、none", message);
        var english = _project.Render(task => (task.Formats, task.Language) = (formats, "en")).OnlyError().Message;
        Assert.Equal($"ReportLintRender: there is no kind of document called '{unknown}'; write one or more of: text, markdown, html, docx, none", english);
        Assert.Empty(_project.Documents);
    }

    [Fact]
    public void Stops_without_a_word_when_the_build_is_cancelled()
    {
        _project.Write(Report, SampleReport.Clean);

        var run = _project.Render(task => task.Cancel());

        Assert.False(run.Succeeded);
        Assert.Empty(run.Said);
        Assert.Empty(_project.Documents);
        Assert.False(File.Exists(_project.RenderState));
    }
}
