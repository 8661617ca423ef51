using System.Globalization;
using ReportLint.Cli.Output.GitHub;
using ReportLint.Cli.Output.JUnit;
using ReportLint.Cli.Output.Markdown;
using ReportLint.Cli.Output.Sarif;
using ReportLint.Files;
using ReportLint.Findings;
using ReportLint.Linting;

namespace ReportLint.Cli.Output;

/// <summary>A format and where it goes: <c>json</c> to standard output, <c>json=out.json</c> to a file.</summary>
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

    private readonly IFormatter _formatter;
    private readonly string? _path;
    private readonly CliEnvironment _environment;

    private OutputRequest(IFormatter formatter, string? path, CliEnvironment environment)
    {
        _formatter = formatter;
        _path = path;
        _environment = environment;
    }

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyCollection<string> Formats => s_formatters.Keys;

    /// <summary>Reads the values of <c>--format</c>.</summary>
    /// <exception cref="UsageException">A format is unknown, or two want standard output.</exception>
    public static IReadOnlyList<OutputRequest> ReadAll(IReadOnlyList<string> values, CliEnvironment environment)
    {
        var requests = values.Select(value => Read(value, environment)).ToList();
        if (requests.Count(request => request._path is null) > 1)
            throw new UsageException(CliMessages.TwoFormatsOnOutput);
        if (requests.Where(request => request._path is not null).GroupBy(request => environment.Full(request._path!), StringComparer.Ordinal).FirstOrDefault(file => file.Count() > 1) is { } twice)
            throw new UsageException(CliMessages.TwoFormatsInFile.With(environment.Display(twice.Key)));
        return requests;
    }

    /// <summary>Writes <paramref name="result"/>.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(LintResult result, FormattingOptions options)
    {
        if (_path is null)
        {
            _formatter.Write(result, options, _environment.Out);
            return;
        }
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        _formatter.Write(result, options with { UsesColor = false }, writer);
        try
        {
            AtomicFile.Write(_environment.Full(_path), writer.ToString());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(CliMessages.CannotWrite.With(_path, exception.Message));
        }
    }

    private static OutputRequest Read(string value, CliEnvironment environment)
    {
        var equals = value.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? value : value[..equals];
        if (!s_formatters.TryGetValue(name, out var create))
            throw new UsageException(CliMessages.UnknownFormat.With(name, LocalizedList.Of(s_formatters.Keys)));
        var path = equals < 0 ? null : value[(equals + 1)..];
        if (path is not null && string.IsNullOrWhiteSpace(path))
            throw new UsageException(CliMessages.NoFile.With(name));
        return new OutputRequest(create(), path, environment);
    }
}
