namespace ReportLint.Build.Tests;

/// <summary>A compiler process of these tests' own, as builds of users have one, too: starting the compiler takes longer than compiling what the tests compile.</summary>
internal sealed class CompilerServer
{
    /// <summary>The name by which builds find it; it starts with the first that looks for it.</summary>
    public string Id { get; } = $"reportlint-{Guid.NewGuid():N}";

    /// <summary>Ends it.</summary>
    /// <param name="folder">A folder below which builds used it.</param>
    /// <param name="project">A project there.</param>
    public async Task StopAsync(string folder, string project)
    {
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        var (_, compilers) = await Dotnet.RunAsync(folder, none, "msbuild", project, "-getProperty:RoslynTargetsPath", "-nr:false");
        var (exitCode, lines) = await Dotnet.RunAsync(folder, none, Path.Combine(compilers[^1], "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{Id}");
        Assert.True(exitCode == 0, string.Join('\n', lines));
    }
}
