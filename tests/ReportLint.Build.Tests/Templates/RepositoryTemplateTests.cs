namespace ReportLint.Build.Tests.Templates;

[Collection<InstalledTemplates>]
public sealed class RepositoryTemplateTests(PackageUnderTest package, InstalledTemplates templates) : IDisposable
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

        // The prose is still to be written.
        var blank = await _repository.BuildAsync("年报");
        Assert.Equal(1, blank.ExitCode);
        Assert.Equal(["RL6001"], blank.Messages.Select(message => message.Code).Distinct(StringComparer.Ordinal));
        _repository.Write(report, WithProse(_repository.Read(report)));
        (await _repository.RebuildAsync("年报")).AssertSucceeded();
        Assert.StartsWith($"示例市示例局{year}年政府信息公开工作年度报告", _repository.Read($"年报/bin/Debug/net10.0/reports/{year}/示例市示例局-{year}.txt"), StringComparison.Ordinal);

        var text = _repository.Read(report);
        var row = text.Split('\n').First(line => line.Contains("[0, 0, 0, 0, 0, 0, 0]", StringComparison.Ordinal));
        _repository.Write(report, text.Replace(row, row.Replace("[0, 0, 0, 0, 0, 0, 0]", "[1, 0, 0, 0, 0, 0, 0]", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal(1, (await _repository.RebuildAsync("年报")).ExitCode);
    }

    /// <summary>A new report with a sentence below each heading.</summary>
    private static string WithProse(string report) => string.Concat(report.Split('\n').Select(line => line switch
    {
        "  ## 存在的主要问题" => line + "\n  信息分类还不够精细，查询不够便利，个别栏目更新不够及时。\n",
        "  ## 改进情况" => line + "\n  已统一分类和标题格式，补充检索词，由专人逐条核对。\n",
        "其他事项: |" or "other: |" => line + "\n  本报告的电子版可在政府网站查阅。\n",
        _ when line.StartsWith("  ## ", StringComparison.Ordinal) => line + "\n  按照有关规定开展工作，有关数据见下表。\n",
        _ => line + "\n",
    }));
}
