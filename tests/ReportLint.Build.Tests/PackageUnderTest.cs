using System.Reflection;
using ReportLint.Testing;

[assembly: AssemblyFixture(typeof(ReportLint.Build.Tests.PackageUnderTest))]
[assembly: RealBuild]

namespace ReportLint.Build.Tests;

/// <summary>The package ReportLint, packed once for all tests, and a folder in which repositories find it.</summary>
public sealed class PackageUnderTest : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportlint-build-").FullName;
    private readonly CompilerServer _compiler = new();
    private int _repositories;

    /// <summary>No machine has this version yet.</summary>
    public string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    /// <summary>The package.</summary>
    public string File => Path.Combine(_folder, "feed", $"ReportLint.{Version}.nupkg");

    /// <summary>What the environment has to say for the package to be unpacked here and not among the machine's packages.</summary>
    internal IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages") };

    /// <summary>A new, empty folder for a repository.</summary>
    public string CreateFolder() => Directory.CreateDirectory(Path.Combine(_folder, $"repository{Interlocked.Increment(ref _repositories)}")).FullName;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await PackAsync();
        System.IO.File.Copy(Path.Combine(SourceFolder.Root, "global.json"), Path.Combine(_folder, "global.json"));
        await WriteAsync(".editorconfig", "root = true\n");
        await WriteAsync("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="ReportLint under test" value="feed" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="packages of this machine" value="{await FindMachinePackagesAsync()}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        // A fixed day; nothing from folders above; no question to a server; a compiler process that ends with the tests.
        await WriteAsync("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <ReportLintToday>2026-06-30</ReportLintToday>
                <ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets>
                <ImportDirectoryPackagesProps>false</ImportDirectoryPackagesProps>
                <NuGetAudit>false</NuGetAudit>
                <UseSharedCompilation>true</UseSharedCompilation>
                <SharedCompilationId>{_compiler.Id}</SharedCompilationId>
              </PropertyGroup>
            </Project>
            """);
        await UnpackAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await WriteAsync("last.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""");
        await _compiler.StopAsync(_folder, "last.csproj");
        Directory.Delete(_folder, recursive: true);
    }

    private async Task PackAsync()
    {
        var configuration = typeof(PackageUnderTest).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var (exitCode, lines) = await Dotnet.RunAsync(SourceFolder.Root, new Dictionary<string, string>(StringComparer.Ordinal),
            "pack", "src/ReportLint.MSBuild", "--no-build", "-nr:false", "-c", configuration, "-o", Path.Combine(_folder, "feed"),
            $"-p:Version={Version}", $"-p:NuspecOutputPath={Path.Combine(_folder, "nuspec")}");
        Assert.True(exitCode == 0, string.Join('\n', lines));
    }

    /// <summary>Restores the package from here alone, so that no test has to ask a server for it.</summary>
    private async Task UnpackAsync()
    {
        using var repository = new ScratchRepository(this);
        repository.WriteProject("first.csproj");
        (await repository.DotnetAsync("restore", "-nr:false", "--source", Path.Combine(_folder, "feed"))).AssertSucceeded();
    }

    private static async Task<string> FindMachinePackagesAsync()
    {
        var (_, lines) = await Dotnet.RunAsync(SourceFolder.Root, new Dictionary<string, string>(StringComparer.Ordinal), "nuget", "locals", "global-packages", "--list");
        const string Prefix = "global-packages: ";
        return lines.Single(line => line.StartsWith(Prefix, StringComparison.Ordinal))[Prefix.Length..];
    }

    private Task WriteAsync(string name, string text) => System.IO.File.WriteAllTextAsync(Path.Combine(_folder, name), text);
}
