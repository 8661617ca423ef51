using ReportLint.Configuration;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.RuleExamples;

/// <summary>The examples of the rules: the same that the tests run, the pages show and <c>reportlint explain</c> prints.</summary>
public static class ExampleCatalogue
{
    /// <summary>Where the absolute names of the examples' files begin, as in <c>/Examples/RL1000/bad-1/统计局.report.yaml</c>.</summary>
    public const string Folder = "/Examples/";

    private static readonly ILookup<string, ExampleResource> s_resources = typeof(ExampleCatalogue).Assembly.GetManifestResourceNames()
        .Select(ExampleResource.Parse).OfType<ExampleResource>().ToLookup(resource => resource.Code, StringComparer.Ordinal);

    /// <summary>The day on which examples are checked, so that their output never changes.</summary>
    public static DateTime Today { get; } = new(2026, 6, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The codes of all rules that have examples, in order.</summary>
    public static IReadOnlyList<string> Codes => [.. s_resources.Select(resources => resources.Key).Where(code => code.Length > 0).OrderBy(code => code, StringComparer.Ordinal)];

    /// <summary>The examples of all rules, in order.</summary>
    public static IReadOnlyList<RuleExample> All => [.. Codes.SelectMany(Of)];

    /// <summary>The configuration files above all examples and above those of one rule, by their absolute names.</summary>
    public static IReadOnlyList<RuleExampleFile> Configuration => [.. s_resources.SelectMany(resources => resources).Where(resource => resource.Example.Length == 0).Select(Read)];

    /// <summary>The examples of the rule with <paramref name="code"/>, bad ones first.</summary>
    public static IReadOnlyList<RuleExample> Of(string code)
    {
        IReadOnlyList<RuleExampleFile> above = [.. s_resources[""].Concat(s_resources[code]).Where(resource => resource.Example.Length == 0).Select(Read)];
        return [.. s_resources[code].Where(resource => resource.Example.Length > 0)
            .GroupBy(resource => resource.Example, StringComparer.Ordinal)
            .OrderBy(example => example.Key, StringComparer.Ordinal)
            .Select(example => new RuleExample(code, example.Key, [.. example.OrderBy(resource => resource.File, StringComparer.Ordinal).Select(Read)], above))];
    }

    /// <summary>The example of the rule with <paramref name="code"/> with this name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static RuleExample Find(string code, string name) => Of(code).Single(example => string.Equals(example.Name, name, StringComparison.Ordinal));

    /// <summary>What the linter says of <paramref name="example"/>.</summary>
    public static LintResult Lint(RuleExample example) => LintSnapshot.Check(Options(example), example.Reports);

    /// <summary>The linter's options for <paramref name="example"/>.</summary>
    public static LintOptions Options(RuleExample example)
    {
        var files = new ExampleFiles(example);
        return new LintOptions { Today = Today, EditorConfigs = files, RenderedTexts = files };
    }

    private static RuleExampleFile Read(ExampleResource resource)
    {
        using var stream = typeof(ExampleCatalogue).Assembly.GetManifestResourceStream(resource.Name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return RuleExampleFile.Read(resource.File, resource.FullPath, copy.ToArray());
    }

    private sealed class ExampleFiles(RuleExample example) : IEditorConfigSource, IRenderedTextSource
    {
        public SourceText? Read(string fullPath) =>
            example.Files.Concat(example.Above).FirstOrDefault(file => !file.IsReport && string.Equals(file.Source.FullPath, fullPath, StringComparison.Ordinal))?.Source;
    }
}
