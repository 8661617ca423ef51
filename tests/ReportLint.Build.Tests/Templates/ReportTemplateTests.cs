namespace ReportLint.Build.Tests.Templates;

[Collection<InstalledTemplates>]
public sealed class ReportTemplateTests(PackageUnderTest package, InstalledTemplates templates) : IDisposable
{
    private readonly string _made = package.CreateFolder();
    private readonly string _expected = package.CreateFolder();

    public void Dispose()
    {
        Directory.Delete(_made, recursive: true);
        Directory.Delete(_expected, recursive: true);
    }

    [Theory]
    [InlineData("--kind", "department")]
    [InlineData("--year", "2019", "--kind", "township")]
    [InlineData("--year", "2020", "--agency", "示例市示例局", "--keys", "en", "--kind", "government")]
    [InlineData("--year", "2021", "--agency", "示例市示例局", "--kind", "department")]
    [InlineData("--year", "2024", "--agency", "示例县人民政府", "--kind", "government")]
    [InlineData("--year", "2025", "--agency", " [甲]: '局'/x ", "--keys", "en", "--kind", "institution")]
    public async Task Writes_what_reportlint_init_writes(params string[] arguments)
    {
        await templates.NewAsync(_made, ["reportlint-report", .. arguments]);
        await InstalledTemplates.ReportLintAsync(_expected, ["init", .. arguments]);

        var (made, expected) = (Assert.Single(Directory.GetFiles(_made)), Assert.Single(Directory.GetFiles(_expected)));
        Assert.Equal(Path.GetFileName(expected), Path.GetFileName(made));
        Assert.Equal(await TextAsync(expected), await TextAsync(made));
    }

    private static Task<string> TextAsync(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
}
