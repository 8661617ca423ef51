using System.Reflection;
using ReportLint.Testing;

namespace ReportLint.Build.Tests.Templates;

/// <summary>The package ReportLint.Templates, packed with the version of the package under test and installed for these tests alone.</summary>
[CollectionDefinition]
public sealed class InstalledTemplates(PackageUnderTest package) : IAsyncLifetime, ICollectionFixture<InstalledTemplates>
{
    private static readonly string s_configuration = typeof(InstalledTemplates).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private readonly string _folder = package.CreateFolder();

    /// <summary>The command <c>reportlint</c>, as it was built with the tests.</summary>
    public static string Tool { get; } = Path.Combine(SourceFolder.Root, "src", "ReportLint.Cli", "bin", s_configuration, "net10.0", "reportlint.dll");

    private string Hive => Path.Combine(_folder, "hive");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await SucceedAsync(SourceFolder.Root, "pack", "src/ReportLint.Templates", "--no-build", "-nr:false", "-c", s_configuration, "-o", _folder,
            $"-p:Version={package.Version}", $"-p:NuspecOutputPath={Path.Combine(_folder, "nuspec")}");
        await SucceedAsync(_folder, "new", "install", Path.Combine(_folder, $"ReportLint.Templates.{package.Version}.nupkg"), "--debug:custom-hive", Hive);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary><c>dotnet new</c>.</summary>
    internal Task NewAsync(string folder, params IEnumerable<string> arguments) => SucceedAsync(folder, ["new", .. arguments, "--debug:custom-hive", Hive]);

    /// <summary><c>reportlint</c>.</summary>
    internal static Task ReportLintAsync(string folder, params IEnumerable<string> arguments) => SucceedAsync(folder, [Tool, .. arguments]);

    private static async Task SucceedAsync(string folder, params IEnumerable<string> arguments)
    {
        var (exitCode, lines) = await Dotnet.RunAsync(folder, new Dictionary<string, string>(StringComparer.Ordinal), arguments);
        Assert.True(exitCode == 0, string.Join('\n', lines));
    }
}
