using System.IO.Compression;
using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class PublishAndPackTests(PackageUnderTest package) : IDisposable
{
    private readonly ScratchRepository _repository = new(package);

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Reports_and_their_texts_get_into_neither_the_published_program_nor_the_package()
    {
        const string Late = "reports/a.report.yaml(4,7,4,17): warning RL6017";
        _repository.WriteProject("app.csproj", content: "<PropertyGroup><OutputType>Exe</OutputType><UseAppHost>false</UseAppHost></PropertyGroup>");
        _repository.Write("Program.cs", "return 0;");
        _repository.Write("reports/a.report.yaml", SampleReport.PublishedLate);

        (await _repository.RunAsync("publish", "-o", "published")).AssertSucceeded(Late);
        Assert.Equal(["app.deps.json", "app.dll", "app.pdb", "app.runtimeconfig.json"],
            Directory.GetFileSystemEntries(Path.Combine(_repository.Folder, "published")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList());

        (await _repository.RunAsync("pack", "-o", "packed")).AssertSucceeded(Late);
        await using var archive = await ZipFile.OpenReadAsync(Path.Combine(_repository.Folder, "packed", "app.1.0.0.nupkg"), TestContext.Current.CancellationToken);
        Assert.Contains(archive.Entries, entry => string.Equals(entry.FullName, "lib/net10.0/app.dll", StringComparison.Ordinal));
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.Contains("report", StringComparison.OrdinalIgnoreCase));
        using var nuspec = new StreamReader(await archive.GetEntry("app.nuspec")!.OpenAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("ReportLint", await nuspec.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        Assert.Equal(["bin/Release/net10.0/reports/a.txt"], _repository.Documents);
    }
}
