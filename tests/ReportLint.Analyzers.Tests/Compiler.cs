using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportLint.Analyzers.Generation;
using Xunit;

namespace ReportLint.Analyzers.Tests;

/// <summary>Runs the compiler on C# and additional files.</summary>
internal static class Compiler
{
    /// <summary>C# 7.3 is what projects for .NET Framework and .NET Standard 2.0 have.</summary>
    public static CSharpParseOptions OldestLanguage { get; } = new(LanguageVersion.CSharp7_3, DocumentationMode.Parse);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll").Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A library with this C#.</summary>
    public static CSharpCompilation Compile(string code) => CSharpCompilation.Create("Test",
        [CSharpSyntaxTree.ParseText(code, OldestLanguage, "Code.cs")], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>A driver of the generator that keeps track of its steps.</summary>
    public static GeneratorDriver CreateDriver(MemoryOptions options, params IEnumerable<AdditionalText> files) => CSharpGeneratorDriver.Create(
        [new ReportGenerator().AsSourceGenerator()], files, OldestLanguage, options, new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The compilation with what the generator adds; the generator and the compiler find nothing wrong.</summary>
    public static Compilation Generate(IEnumerable<AdditionalText> files, string code = "", MemoryOptions? options = null)
    {
        CreateDriver(options ?? MemoryOptions.Of(), files).RunGeneratorsAndUpdateCompilation(Compile(code), out var compilation, out var problems, TestContext.Current.CancellationToken);
        Assert.Empty(problems);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return compilation;
    }

    /// <summary>The names of the classes of reports, in order.</summary>
    public static IReadOnlyList<string> ClassesFor(params IEnumerable<AdditionalText> files) =>
        [.. Generate(files).GlobalNamespace.GetNamespaceMembers().Where(space => space.Name is "Reports").SelectMany(space => space.GetTypeMembers()).Where(type => type.IsStatic).Select(type => type.Name).Order(StringComparer.Ordinal)];

    /// <summary>What the analyzer reports.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(MemoryOptions options, params IEnumerable<AdditionalText> files) => AnalyzeAsync(new ReportAnalyzer(), options, files);

    /// <summary>What an analyzer reports.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(ReportAnalyzer analyzer, MemoryOptions options, params IEnumerable<AdditionalText> files) => AnalyzeAsync(Compile(""), analyzer, options, files);

    /// <summary>What an analyzer reports in a compilation with options of its own.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation, ReportAnalyzer analyzer, MemoryOptions options, params IEnumerable<AdditionalText> files) =>
        new CompilationWithAnalyzers(compilation, [analyzer], new AnalyzerOptions([.. files], options)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
}
