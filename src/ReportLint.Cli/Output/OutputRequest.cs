using ReportLint.Cli.Output.GitHub;
using ReportLint.Cli.Output.JUnit;
using ReportLint.Cli.Output.Markdown;
using ReportLint.Cli.Output.Sarif;
using ReportLint.Linting;

namespace ReportLint.Cli.Output;

/// <summary>A format of findings and where it goes.</summary>
internal sealed class OutputRequest
{
    private static readonly Dictionary<string, Func<IFormatter>> s_formatters = new(StringComparer.Ordinal)
    {
        [TextFormatter.Name] = () => new TextFormatter(),
        [JsonFormatter.Name] = () => new JsonFormatter(),
        [SarifFormatter.Name] = () => new SarifFormatter(),
        [GitHubFormatter.Name] = () => new GitHubFormatter(),
        [JUnitFormatter.Name] = () => new JUnitFormatter(),
        [MarkdownFormatter.Name] = () => new MarkdownFormatter(),
    };

    private readonly OutputTarget _target;

    private OutputRequest(OutputTarget target) => _target = target;

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyCollection<string> Formats => s_formatters.Keys;

    /// <summary>Reads the values of <c>--format</c>.</summary>
    /// <exception cref="UsageException">A format is unknown, or two want standard output.</exception>
    public static IReadOnlyList<OutputRequest> ReadAll(IReadOnlyList<string> values, CliEnvironment environment) =>
        [.. OutputTarget.ReadAll(values, Formats, environment).Select(target => new OutputRequest(target))];

    /// <summary>Writes <paramref name="result"/>.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(LintResult result, FormattingOptions options) =>
        _target.Write(options, (formatting, writer) => s_formatters[_target.Format]().Write(result, formatting, writer));
}
