using Microsoft.CodeAnalysis;
using ReportLint.Configuration;
using ReportLint.Conformance.Tests;
using Xunit;

namespace ReportLint.Analyzers.Tests.Linting;

/// <summary>Of every case the analyzer says what the core finds: code, severity, span and message.</summary>
public sealed class AnalyzerConformanceTests(ConformanceCases cases) : IClassFixture<ConformanceCases>
{
    [Fact]
    public async Task The_analyzer_says_what_the_core_finds()
    {
        Assert.True(cases.All.Count > 200);
        var analyzer = new ReportAnalyzer();
        foreach (var example in cases.All)
        {
            var expected = CoreHost.Run(example);
            var said = (await Compiler.AnalyzeAsync(analyzer, MemoryOptions.Speaking().Calling(".txt", "text"), Files(example)))
                .Select(diagnostic => Say(diagnostic, example)).OrderBy(finding => finding.ToString(), StringComparer.Ordinal).ToList();
            Assert.True(expected.SequenceEqual(said), $"{example.Name}\ncore:\n{string.Join("\n", expected)}\nanalyzer:\n{string.Join("\n", said)}");
        }
    }

    private IEnumerable<MemoryFile> Files(ConformanceCase example) => example.Reports
        .Concat(Directory.GetFiles(example.Folder, ".editorconfig", SearchOption.AllDirectories)).Concat(Directory.GetFiles(example.Folder, "*.txt", SearchOption.AllDirectories)).Concat(Directory.GetFiles(example.Folder, Baseline.FileName, SearchOption.AllDirectories)).Concat(Above(example))
        .Select(path => new MemoryFile(path, File.ReadAllBytes(path)));

    private IEnumerable<string> Above(ConformanceCase example) =>
        new[] { Path.Combine(cases.Root, ".editorconfig"), Path.Combine(Path.GetDirectoryName(example.Folder)!, ".editorconfig") }.Where(File.Exists);

    private static SaidFinding Say(Diagnostic diagnostic, ConformanceCase example)
    {
        var span = diagnostic.Location.GetLineSpan();
        return new SaidFinding(Path.GetRelativePath(example.Folder, span.Path).Replace('\\', '/'), diagnostic.Id, diagnostic.Severity.ToString().ToLowerInvariant(),
            span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1,
            diagnostic.GetMessage().Replace(example.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }
}
