using ReportLint.Linting;
using ReportLint.Rendering;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.MSBuild.Tests;

public sealed class ClassDataTests : IDisposable
{
    private const string A = "2021/a.report.yaml";
    private const string Next = "2022/a.report.yaml";
    private const string B = "2021/b.report.yaml";
    private const string Empty = "empty.report.yaml";

    private readonly ScratchProject _project = new();

    public ClassDataTests()
    {
        _project.Write(A, SampleReport.Clean);
        _project.Write(Next, SampleReport.Change("专人负责", "上年新收{{上年.新收.总计}}件，专人负责").Replace("年度: 2021", "年度: 2022", StringComparison.Ordinal));
        _project.Write(B, SampleReport.Clean.Replace("城市管理局", "水务局", StringComparison.Ordinal));
        _project.Write(Empty, "# 只有注释\n");
    }

    private string ClassData => _project.PathOf("obj/reportlint.classes");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void It_is_what_the_reports_give()
    {
        Write();
        AssertRight();

        var reports = ReportDataFile.Read(File.ReadAllText(ClassData)).ToList();
        Assert.Equal([A, B, Next], reports.Select(report => Path.GetRelativePath(_project.Folder, report.Path).Replace('\\', '/')));
        Assert.Contains("上年新收2件", reports[2].Text, StringComparison.Ordinal);
        Assert.Contains(_project.PathOf(Empty), ReportDataFile.ReadPaths(File.ReadAllText(ClassData)));
    }

    [Fact]
    public void It_follows_every_change()
    {
        Write();
        _project.Write(A, SampleReport.Change("新收:               [2, 0, 0, 0, 0, 0, 2]", "新收:               [3, 0, 0, 0, 0, 0, 3]"));
        Write();
        Assert.Contains("上年新收3件", ReportDataFile.Read(File.ReadAllText(ClassData)).Last().Text, StringComparison.Ordinal);
        AssertRight();

        _project.Delete(B);
        Write();
        AssertRight();

        _project.Write("2021/汇总.report.yaml", "年度: 2021\n单位: 示例区人民政府\n汇总: '?.report.yaml'\n主动公开: {未列: 汇总}\n依申请公开: {未列: 汇总}\n复议诉讼: {未列: 汇总}\n");
        Write();
        AssertRight();

        _project.Write(A, SampleReport.Clean);
        Write();
        AssertRight();
    }

    [Fact]
    public void A_change_that_concerns_no_class_leaves_it_alone()
    {
        Write();
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(ClassData, before);

        _project.Write(A, SampleReport.Clean + "# 注释\n");
        Write();

        Assert.Equal(before, File.GetLastWriteTimeUtc(ClassData));
        AssertRight();
    }

    [Fact]
    public void What_is_as_it_was_is_taken_over()
    {
        Write();
        // Nobody would find that out by reading reports.
        var marked = File.ReadAllText(ClassData).Replace("水务局", "水利局", StringComparison.Ordinal);
        File.WriteAllText(ClassData, marked);

        _project.Write(A, SampleReport.Clean.Replace("专人负责", "专人承办", StringComparison.Ordinal));
        Write();

        Assert.Contains("水利局", File.ReadAllText(ClassData), StringComparison.Ordinal);
        Assert.Contains("专人承办", File.ReadAllText(ClassData), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_or_cut_off_is_written_again()
    {
        Write();
        File.WriteAllText(ClassData, File.ReadAllText(ClassData)[..100]);
        Write();
        AssertRight();

        File.Delete(ClassData);
        Write();
        AssertRight();

        File.Delete(ClassData + ".state");
        Write();
        AssertRight();
    }

    [Fact]
    public void It_is_written_where_no_document_is()
    {
        _project.Render(task => (task.ClassData, task.Formats) = (ClassData, "none"));
        AssertRight();
        Assert.Empty(_project.Documents);
    }

    private void Write() => _project.Render(task => task.ClassData = ClassData);

    private void AssertRight()
    {
        SourceText[] sources = [.. Directory.GetFiles(_project.Folder, "*.report.yaml", SearchOption.AllDirectories).Select(path => SourceText.FromString(path, File.ReadAllText(path)))];
        var result = LintSnapshot.Check(new LintOptions { Today = new DateTime(2026, 6, 30) }, sources, cancellationToken: TestContext.Current.CancellationToken);
        var readable = result.Reports.Where(linted => !linted.Report.IsUnreadable).OrderBy(linted => linted.Source.Path, StringComparer.Ordinal);
        Assert.Equal(
            ReportDataFile.Write(sources.Select(source => source.Path).Order(StringComparer.Ordinal), readable.Select(linted => ReportDataFile.ToLine(ReportData.Of(linted.Report, result.Set.Previous(linted.Report))))),
            File.ReadAllText(ClassData));
    }
}
