namespace ReportLint.Build.Tests.Templates;

public sealed class RepositoryTemplateTests(PackageUnderTest package, InstalledTemplates templates) : IClassFixture<InstalledTemplates>, IDisposable
{
    private readonly ScratchRepository _repository = new(package);

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("2020", "zh", "department")]
    [InlineData("2025", "en", "government")]
    public async Task A_new_repository_builds_and_its_report_is_rendered_and_checked(string year, string keys, string kind)
    {
        await templates.NewAsync(_repository.Folder, "reportlint-repo", "-n", "年报", "--year", year, "--keys", keys, "--kind", kind, "--agency", "示例市示例局");
        var report = $"年报/reports/{year}/示例市示例局-{year}.report.yaml";
        Assert.Equal(["年报/.editorconfig", "年报/.gitignore", "年报/README.md", report, "年报/年报.csproj"], _repository.FilesEndingWith("").Order(StringComparer.Ordinal));
        await InstalledTemplates.ReportLintAsync(_repository.Folder, "init", "expected.yaml", "--year", year, "--keys", keys, "--kind", kind, "--agency", "示例市示例局");
        Assert.Equal(_repository.Read("expected.yaml"), _repository.Read(report));

        (await _repository.BuildAsync("年报")).AssertSucceeded();
        Assert.StartsWith($"示例市示例局{year}年政府信息公开工作年度报告", _repository.Read($"年报/bin/Debug/net10.0/reports/{year}/示例市示例局-{year}.txt"), StringComparison.Ordinal);

        var text = _repository.Read(report);
        var row = text.Split('\n').First(line => line.Contains("[0, 0, 0, 0, 0, 0, 0]", StringComparison.Ordinal));
        _repository.Write(report, text.Replace(row, row.Replace("[0, 0, 0, 0, 0, 0, 0]", "[1, 0, 0, 0, 0, 0, 0]", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal(1, (await _repository.RebuildAsync("年报")).ExitCode);
    }
}
