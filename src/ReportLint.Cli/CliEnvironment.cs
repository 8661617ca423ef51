using ReportLint.Cli.Output;
using ReportLint.Files;
using ReportLint.Files.Output;
using ReportLint.Wording;

namespace ReportLint.Cli;

/// <summary>All that the tool sees of the process it runs in, so that a test can run it whole without one.</summary>
internal sealed record CliEnvironment
{
    private readonly List<ReportSearch> _searches = [];

    /// <summary>The folder that paths are relative to.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Where results go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where complaints about usage go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The day of the check.</summary>
    public required DateTime Today { get; init; }

    /// <summary>The day that it is now, for a command that runs on and on.</summary>
    public Func<DateTime> Clock { get => field ?? (() => Today); init; }

    /// <summary>What a client of the language server sends.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Where bytes go: the answers of the language server, exported data.</summary>
    public Stream Output { get; init; } = Stream.Null;

    /// <summary>The user's culture, such as <c>zh-CN</c>; empty when the system has none.</summary>
    public string UserCulture { get; init; } = "";

    /// <summary>Where the user's programs keep what they could make anew; null where that is not known.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Whether <see cref="Input"/> is a terminal, at which somebody can answer.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Whether <see cref="Out"/> is a terminal; else what is written there may be read by a program.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal, on which progress may be shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether <see cref="Out"/> is a terminal that wants colour.</summary>
    public bool UsesColor { get; init; }

    /// <summary>How many columns <see cref="Out"/> has.</summary>
    public int Width { get; init; } = FormattingOptions.UsualWidth;

    /// <summary>The language of messages when no option says otherwise.</summary>
    public Language UserLanguage => Languages.TryParse(UserCulture, out var language) ? language : Language.Chinese;

    /// <summary>Standard output: where <see cref="Out"/> and <see cref="Output"/> lead.</summary>
    public StandardStream StandardOutput { get; } = new();

    /// <summary>Standard error: where <see cref="Error"/> leads.</summary>
    public StandardStream StandardError { get; } = new();

    /// <summary>The folders that the run should have looked through and could not, each once. A run that has any fails, whatever its command makes of it.</summary>
    public IEnumerable<UnlistedFolder> Unlisted => _searches.SelectMany(search => search.Unlisted).DistinctBy(folder => folder.Path, StringComparer.Ordinal);

    /// <summary>Where files are written.</summary>
    public OutputFiles Outputs => field ??= new OutputFiles(WorkingDirectory);

    /// <summary>The environment in which a full or closed stream is no defect.</summary>
    public CliEnvironment Guarded() => this with
    {
        Out = new GuardedWriter(Out, StandardOutput, isVital: true),
        Output = new GuardedStream(Output, StandardOutput),
        Error = new GuardedWriter(Error, StandardError, isVital: false),
    };

    /// <summary>A search of folders of which the run says where it could not look.</summary>
    public ReportSearch NewSearch()
    {
        var search = new ReportSearch();
        _searches.Add(search);
        return search;
    }

    /// <summary>Writes a text that is meant for a file to <see cref="Out"/>: as it is, unless somebody reads it at a terminal.</summary>
    public void WriteText(string text) => Out.Write(IsTerminal ? Printable.OfLines(text) : text);

    /// <summary>Says something on <see cref="Out"/>.</summary>
    public void Say(ILocalizable message, Language language) => Out.WriteLine(Printable.OfLine(message.ToString(language)));

    /// <summary>Says something on <see cref="Error"/>.</summary>
    public void Complain(ILocalizable message, Language language) => Error.WriteLine(Printable.OfLine(message.ToString(language)));

    /// <summary>Writes a file that the command line names.</summary>
    /// <param name="path">Its name, absolute or relative to the working directory.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="kind">What it is.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void WriteFile(string path, string shown, string text, OutputKind kind) => Try(shown, () => Outputs.Write(Full(path), text, kind));

    /// <inheritdoc cref="WriteFile(string, string, string, OutputKind)"/>
    public void WriteFile(string path, string shown, byte[] content, OutputKind kind) => Try(shown, () => Outputs.Write(Full(path), content, kind));

    /// <summary>Does what writes to <paramref name="shown"/>.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Try(string shown, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(CliMessages.CannotWrite.With(shown, SystemFailure.Describe(exception)));
        }
    }

    /// <summary>The absolute name of <paramref name="path"/>.</summary>
    /// <exception cref="UsageException">It can be no path.</exception>
    public string Full(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new UsageException(CliMessages.BadPath.With(path));
        try
        {
            return Path.GetFullPath(path, WorkingDirectory);
        }
        catch (ArgumentException)
        {
            throw new UsageException(CliMessages.BadPath.With(path.Replace('\0', '?')));
        }
    }

    /// <summary>The name of a file as output has it: relative to the working directory, with <c>/</c>.</summary>
    public string Display(string fullPath) => Path.GetRelativePath(WorkingDirectory, fullPath).Replace(Path.DirectorySeparatorChar, '/');
}
