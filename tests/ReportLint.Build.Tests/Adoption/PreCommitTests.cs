using ReportLint.Testing;

namespace ReportLint.Build.Tests.Adoption;

public sealed class PreCommitTests
{
    /// <summary>pre-commit runs <c>dotnet pack</c> in the top folder and installs every package that comes of it as a tool.</summary>
    [Fact]
    public async Task Only_the_tool_is_packed_for_pre_commit()
    {
        var packed = new List<string>();
        foreach (var project in Directory.GetDirectories(Path.Combine(SourceFolder.Root, "src")).SelectMany(folder => Directory.GetFiles(folder, "*.csproj")))
        {
            var (exitCode, lines) = await Dotnet.RunAsync(SourceFolder.Root, new Dictionary<string, string>(StringComparer.Ordinal),
                "msbuild", project, "-getProperty:IsPackable", $"-p:PackageOutputPath={Path.Combine(SourceFolder.Root, "pre-commit-build")}", "-nr:false");
            Assert.True(exitCode == 0, string.Join('\n', lines));
            if (string.Equals(lines[^1], "true", StringComparison.OrdinalIgnoreCase))
                packed.Add(Path.GetFileName(project));
        }
        Assert.Equal(["ReportLint.Cli.csproj"], packed);
    }
}
