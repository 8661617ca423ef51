using System.Reflection;
using ReportLint.Configuration;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Cli.Documentation;

/// <summary>The examples of the rules: the same that the tests run, the pages show and <c>explain</c> prints.</summary>
internal static class RuleExamples
{
    private const string Root = "Examples";
    private const string ConfigurationFile = ".editorconfig";

    /// <summary>The day on which examples are checked, so that their output never changes.</summary>
    public static DateTime Today { get; } = new(2026, 6, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The examples of the rule with <paramref name="code"/>, bad ones first.</summary>
    public static IReadOnlyList<RuleExample> Of(string code)
    {
        var assembly = typeof(RuleExamples).Assembly;
        var resources = assembly.GetManifestResourceNames().ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);
        IReadOnlyList<RuleExampleFile> above = [.. new[] { $"{Root}/{ConfigurationFile}", $"{Root}/{code}/{ConfigurationFile}" }.Where(resources.ContainsKey).Select(name => Read(name, ConfigurationFile))];
        var files = resources.Keys.Select(name => (Resource: name, Parts: name.Split('/', 4)))
            .Where(file => file.Parts.Length == 4 && string.Equals(file.Parts[0], Root, StringComparison.Ordinal) && string.Equals(file.Parts[1], code, StringComparison.Ordinal));
        return [.. files.GroupBy(file => file.Parts[2], StringComparer.Ordinal)
            .OrderBy(example => example.Key, StringComparer.Ordinal)
            .Select(example => new RuleExample(example.Key, [.. example.OrderBy(file => file.Parts[3], StringComparer.Ordinal).Select(file => Read(file.Resource, file.Parts[3]))], above))];

        RuleExampleFile Read(string resource, string name) => RuleExampleFile.Read(name, "/" + resource, ReadAll(assembly, resources[resource]));
    }

    /// <summary>What the linter says of <paramref name="example"/>.</summary>
    public static LintResult Lint(RuleExample example) => LintSnapshot.Of(Options(example), example.Reports).ToResult();

    /// <summary>The linter's options for <paramref name="example"/>.</summary>
    public static LintOptions Options(RuleExample example)
    {
        var files = new ExampleFiles(example);
        return new LintOptions { Today = Today, EditorConfigs = files, RenderedTexts = files };
    }

    private static byte[] ReadAll(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private sealed class ExampleFiles(RuleExample example) : IEditorConfigSource, IRenderedTextSource
    {
        public SourceText? Read(string fullPath) =>
            example.Files.Concat(example.Above).FirstOrDefault(file => !file.IsReport && string.Equals(file.Source.FullPath, fullPath, StringComparison.Ordinal))?.Source;
    }
}
