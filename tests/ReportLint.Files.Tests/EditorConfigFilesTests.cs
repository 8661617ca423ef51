using ReportLint.Linting;

namespace ReportLint.Files.Tests;

public sealed class EditorConfigFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportlint-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_are_found_from_the_report_upward_and_read_once()
    {
        var report = Path.Combine(_folder, "a", "b", "x.report.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(report)!);
        File.WriteAllText(report, "年度: 2021\n单位: 某局\n主动公开: {未列: 0, 行政许可: [\"7\"]}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n");
        File.WriteAllText(Path.Combine(_folder, ".editorconfig"), "root = true\n[a/**]\nreportlint.RL0008.severity = error\n");
        var configs = new EditorConfigFiles(path => path);
        var source = ReportFileReader.Read(report, report);
        var options = new LintOptions { Today = new DateTime(2026, 6, 30, 0, 0, 0, DateTimeKind.Unspecified), EditorConfigs = configs };
        var result = LintSnapshot.Check(options, [source, ReportFileReader.Read(report, "y")], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains(result.Findings, finding => finding.Severity == Diagnostics.Severity.Error && string.Equals(finding.Rule.Code, "RL0008", StringComparison.Ordinal));
        Assert.Equal([Path.Combine(_folder, ".editorconfig")], configs.Found.Select(Path.GetFullPath));
    }
}
