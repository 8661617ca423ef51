using System.IO.Compression;
using System.Xml.Linq;
using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class PackageContentTests(PackageUnderTest package)
{
    [Fact]
    public async Task Holds_the_targets_and_the_tasks_with_all_they_need_and_nothing_of_MSBuild()
    {
        await using var archive = await ZipFile.OpenReadAsync(package.File, TestContext.Current.CancellationToken);
        var names = archive.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal).ToList();

        Snapshot.Match(string.Join('\n', names) + "\n");
        Assert.DoesNotContain(names, name => name.Contains("Microsoft.Build", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_a_tool_for_development_on_which_nothing_depends()
    {
        await using var archive = await ZipFile.OpenReadAsync(package.File, TestContext.Current.CancellationToken);
        await using var stream = await archive.GetEntry("ReportLint.nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
        var metadata = (await XDocument.LoadAsync(stream, LoadOptions.None, TestContext.Current.CancellationToken)).Root!.Elements().Single();

        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("MIT", Value("license"));
        Assert.Null(Value("dependencies"));

        string? Value(string name) => metadata.Element(metadata.Name.Namespace + name)?.Value;
    }

    /// <summary>Parts that every package has.</summary>
    private static bool IsOfTheFormat(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal) || string.Equals(name, "[Content_Types].xml", StringComparison.Ordinal);
}
