using System.Text.Json;
using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class VisualStudioTests(PackageUnderTest package) : IDisposable
{
    private readonly ScratchRepository _repository = new(package);

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task The_fast_check_for_changes_looks_at_the_reports_and_at_a_file_that_is_there()
    {
        _repository.WriteProject("one/one.csproj");
        _repository.WriteProject("two/two.csproj", "net10.0;netstandard2.0");
        _repository.WriteProject("without/without.csproj");
        _repository.Write("one/a.report.yaml", SampleReport.Clean);
        _repository.Write("two/a.report.yaml", SampleReport.Clean);
        _repository.Write("all.slnx", """<Solution><Project Path="one/one.csproj" /><Project Path="two/two.csproj" /><Project Path="without/without.csproj" /></Solution>""");
        (await _repository.BuildAsync()).AssertSucceeded();

        Assert.Equal(["one/a.report.yaml", "one/obj/Debug/net10.0/reportlint.lint.state"], await EvaluateAsync("one"));
        Assert.Equal(["two/a.report.yaml", "two/obj/Debug/reportlint.lint.state"], await EvaluateAsync("two"));
        Assert.Empty(await EvaluateAsync("without"));
        Assert.Equal(["one/obj/Debug/net10.0/reportlint.lint.state", "two/obj/Debug/reportlint.lint.state"], _repository.FilesEndingWith("lint.state"));
    }

    private async Task<IReadOnlyList<string>> EvaluateAsync(string project)
    {
        var output = await _repository.DotnetAsync("msbuild", project, "-p:TargetFramework=net10.0", "-getItem:UpToDateCheckInput", "-getItem:UpToDateCheckOutput");
        using var json = JsonDocument.Parse(output.ToString());
        return
        [
            .. json.RootElement.GetProperty("Items").EnumerateObject().SelectMany(items => items.Value.EnumerateArray())
                .Where(item => item.TryGetProperty("Set", out var set) && set.ValueEquals("ReportLint"))
                .Select(item => Path.GetRelativePath(_repository.Folder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/')),
        ];
    }
}
