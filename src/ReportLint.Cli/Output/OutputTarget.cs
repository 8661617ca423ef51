using System.Globalization;
using ReportLint.Files.Output;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>Where a format goes: <c>json</c> to standard output, <c>json=out.json</c> to a file.</summary>
internal sealed class OutputTarget
{
    private readonly string? _path;
    private readonly CliEnvironment _environment;

    private OutputTarget(string format, string? path, CliEnvironment environment)
    {
        Format = format;
        _path = path;
        _environment = environment;
    }

    /// <summary>The name of the format.</summary>
    public string Format { get; }

    /// <summary>Reads the values of <c>--format</c>.</summary>
    /// <param name="values">The values.</param>
    /// <param name="formats">The names of the formats that there are.</param>
    /// <param name="environment">The environment.</param>
    /// <exception cref="UsageException">A format is unknown, or two want standard output.</exception>
    public static IReadOnlyList<OutputTarget> ReadAll(IReadOnlyList<string> values, IReadOnlyCollection<string> formats, CliEnvironment environment)
    {
        var targets = values.Select(value => Read(value, formats, environment)).ToList();
        if (targets.Count(target => target._path is null) > 1)
            throw new UsageException(CliMessages.TwoFormatsOnOutput);
        if (targets.Where(target => target._path is not null).GroupBy(target => environment.Full(target._path!), StringComparer.Ordinal).FirstOrDefault(file => file.Count() > 1) is { } twice)
            throw new UsageException(CliMessages.TwoFormatsInFile.With(environment.Display(twice.Key)));
        return targets;
    }

    /// <summary>Writes there what <paramref name="write"/> writes.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(FormattingOptions options, Action<FormattingOptions, TextWriter> write)
    {
        if (_path is null)
        {
            write(options, _environment.Out);
            return;
        }
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(options with { UsesColor = false }, writer);
        _environment.WriteFile(_path, _path, writer.ToString(), OutputKind.Listing);
    }

    private static OutputTarget Read(string value, IReadOnlyCollection<string> formats, CliEnvironment environment)
    {
        var equals = value.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? value : value[..equals];
        if (!formats.Contains(name, StringComparer.Ordinal))
            throw new UsageException(CliMessages.UnknownFormat.With(name, LocalizedList.Of(formats)));
        var path = equals < 0 ? null : value[(equals + 1)..];
        if (path is not null && string.IsNullOrWhiteSpace(path))
            throw new UsageException(CliMessages.NoFile.With(name));
        return new OutputTarget(name, path, environment);
    }
}
