using Microsoft.CodeAnalysis;
using ReportLint.Testing;
using Xunit;

namespace ReportLint.Analyzers.Tests.Hosting;

/// <summary>Files that our targets call context are compared with: nothing is said of them, and they become no classes.</summary>
public sealed class ContextTests
{
    private const string Path = "/r/2022/a.report.yaml";
    private const string Other = "/r/2021/a.report.yaml";


    [Fact]
    public async Task The_analyzer_compares_with_them()
    {
        Assert.Equal("RL4043", Assert.Single(await Compiler.AnalyzeAsync(Options(), new MemoryFile(Path, SampleReport.NextYear))).Id);
        Assert.Empty(await Compiler.AnalyzeAsync(Options(), new MemoryFile(Path, SampleReport.NextYear), new MemoryFile(Other, SampleReport.WithWrongFigure)));
    }

    [Fact]
    public void The_generator_refers_to_them()
    {
        var code = Code(new MemoryFile(Path, SampleReport.NextYear), new MemoryFile(Other, SampleReport.Clean));
        Assert.Contains("上年是2件", code, StringComparison.Ordinal);
        Assert.Contains("上年是{{上年.新收.总计}}件", Code(new MemoryFile(Path, SampleReport.NextYear)), StringComparison.Ordinal);
    }

    private static string Code(params MemoryFile[] files)
    {
        var compilation = Compiler.Generate(files, options: Options());
        Assert.Equal(["A"], compilation.GlobalNamespace.GetNamespaceMembers().Where(space => space.Name is "Reports").SelectMany(space => space.GetTypeMembers()).Where(type => type.IsStatic).Select(type => type.Name));
        return string.Concat(compilation.SyntaxTrees.Select(tree => tree.ToString()));
    }

    private static MemoryOptions Options() => new(
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["reportlint_analyzer_speaks"] = "true", ["build_property.ReportLintToday"] = "2026-06-30" },
        file => string.Equals(file.Path, Other, StringComparison.Ordinal) ? "context" : null);
}
