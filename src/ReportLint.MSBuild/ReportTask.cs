using System.Globalization;
using Microsoft.Build.Framework;
using ReportLint.Configuration;
using ReportLint.Files;
using ReportLint.Files.Output;
using ReportLint.Linting;
using ReportLint.Rendering;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.MSBuild;

/// <summary>What both tasks take and do alike. Uses full paths only and no state of the process, so that builds can run side by side.</summary>
public abstract class ReportTask : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private string? _inputs;
    private OutputSources? _sources;

    /// <summary>The report files, by full path.</summary>
    public ITaskItem[] Reports { get; set; } = [];

    /// <summary>The other reports of the repository, by full path: they are compared with.</summary>
    public ITaskItem[] Context { get; set; } = [];

    /// <summary>Where the task keeps what it saw and said the last time.</summary>
    [Required]
    public string StateFile { get; set; } = "";

    /// <summary>The language of messages, <c>zh-CN</c> or <c>en</c>; empty leaves it to .editorconfig, else Chinese.</summary>
    public string? Language { get; set; }

    /// <summary>The day of the check, such as 2026-01-20; empty is today.</summary>
    public string? Today { get; set; }

    /// <summary>The baseline, by full path; empty for the nearest <c>reportlint.baseline</c> of each report, <c>none</c> for none.</summary>
    public string? Baseline { get; set; }

    /// <summary>Cancelled when the build is.</summary>
    protected CancellationToken Cancellation => _cancellation.Token;

    /// <summary>The reports' full paths, in a fixed order.</summary>
    protected IReadOnlyList<string> Paths => FullPaths(Reports);

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            return ReadLanguage(out var language) && ReadToday(language, out var today) && HasBaseline(language) && Execute(today, language) && !Log.HasLoggedErrors;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = SystemFailure.Describe(exception);
            Log.LogError("{0}", $"{reason.ToString(Wording.Language.Chinese)} ({exception.Message})");
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the task holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _cancellation.Dispose();
    }

    /// <summary>Does the work; false when it failed.</summary>
    /// <param name="today">The day of the check.</param>
    /// <param name="language">The language asked for, or null.</param>
    protected abstract bool Execute(DateTime today, Language? language);

    /// <summary>Where a text may be kept beside each report.</summary>
    protected IEnumerable<string> KeptTexts => Paths.Select(RenderedText.PathBeside).OfType<string>();

    /// <summary>Reads and checks all reports. Where one task follows the other in a build, on the same files, it takes over what the other found.</summary>
    /// <param name="today">The day of the check.</param>
    /// <param name="comparesTexts">Whether texts that are kept beside the reports are compared with what the reports render to.</param>
    protected LintResult Lint(DateTime today, bool comparesTexts)
    {
        comparesTexts = comparesTexts && KeptTexts.Any(File.Exists);
        if (comparesTexts || BuildEngine is not IBuildEngine4 engine)
            return Check(today, comparesTexts);
        var key = (typeof(ReportTask).FullName, today, Inputs);
        if (engine.UnregisterTaskObject(key, RegisteredTaskObjectLifetime.Build) is LintResult known)
            return known;
        var result = Check(today, comparesTexts);
        engine.RegisterTaskObject(key, result, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: true);
        return result;
    }

    private LintResult Check(DateTime today, bool comparesTexts)
    {
        var options = new LintOptions
        {
            Today = today,
            EditorConfigs = new EditorConfigFiles(path => path),
            Baseline = BaselineChoice.FromOption(Baseline),
            RenderedTexts = comparesTexts ? new RenderedTextFiles(path => path) : null,
            Threads = Environment.ProcessorCount,
        };
        // What one kind of run finds, the other doesn't: each keeps its own.
        var kept = new ResultFile(Path.Combine(StateFolder, comparesTexts ? "reportlint.results" : "reportlint.notexts.results"), StateOutputs);
        options = options with { Results = kept.Read() };
        var result = LintSnapshot.Check(options, Read(Paths), Read(FullPaths(Context)), Cancellation);
        if (kept.Write(options.Results) is { } failure)
            Log.LogMessage(MessageImportance.Low, "{0}", failure.Message);
        return result;
    }

    /// <summary>Writes what the task keeps for its next run: the build's own, wherever its folder lies.</summary>
    protected OutputFiles StateOutputs => Outputs(StateFolder).Below(StateFolder, ownsRoot: true);

    private string StateFolder => Path.GetDirectoryName(StateFile)!;

    /// <summary>Writes files for this run.</summary>
    /// <param name="workingFolder">See <see cref="OutputFiles"/>.</param>
    protected OutputFiles Outputs(string workingFolder)
    {
        if (_sources is null)
        {
            _sources = new OutputSources();
            foreach (var path in Paths.Concat(FullPaths(Context)).Append(BaselineChoice.FromOption(Baseline).Path).OfType<string>())
                _sources.Add(path);
        }
        return new OutputFiles(workingFolder) { Sources = _sources };
    }

    /// <summary>What the result of a run depends on, in short: <paramref name="options"/> and <see cref="Inputs"/>.</summary>
    protected string Key(params string?[] options) => FileHash.OfText(string.Join("\n", options.Append(Inputs)));

    /// <summary>What every run depends on: this assembly, the reports, those that they are compared with, and every place where configuration may lie. Read once: that hashes every file.</summary>
    private string Inputs => _inputs ??= ReadInputs();

    private string ReadInputs()
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in Paths)
        {
            for (var folder = Path.GetDirectoryName(path); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
            }
        }
        var configuration = folders.SelectMany(folder => new[] { Path.Combine(folder, ".editorconfig"), Path.Combine(folder, Configuration.Baseline.FileName) });
        return string.Join("\n", new[] { GetType().Module.ModuleVersionId.ToString(), typeof(LintSnapshot).Module.ModuleVersionId.ToString() }
            .Concat(Paths.Select(BuildState.Stamp))
            .Concat(FullPaths(Context).Select(BuildState.Stamp).Prepend("context"))
            .Concat([Baseline, BaselineChoice.FromOption(Baseline).Path is { } baseline ? BuildState.Stamp(baseline) : null])
            .Concat(configuration.Select(BuildState.Stamp).Where(stamp => !stamp.EndsWith("|-", StringComparison.Ordinal))));
    }

    /// <summary>Logs an error that belongs to no report, and returns false. Its language is the one asked for, else Chinese.</summary>
    protected bool Refuse(Message message, Language? language)
    {
        // The text goes in as an argument: a brace in it is no place holder.
        Log.LogError("{0}", message.ToString(language ?? Wording.Language.Chinese));
        return false;
    }

    private static IReadOnlyList<string> FullPaths(IEnumerable<ITaskItem> items) =>
        [.. items.Select(item => Path.GetFullPath(item.ItemSpec)).Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal)];

    private List<SourceText> Read(IEnumerable<string> paths)
    {
        var sources = new List<SourceText>();
        foreach (var path in paths)
        {
            Cancellation.ThrowIfCancellationRequested();
            sources.Add(ReportFileReader.Read(path, path));
        }
        return sources;
    }

    private bool ReadToday(Language? language, out DateTime today)
    {
        today = DateTime.Today;
        if (string.IsNullOrWhiteSpace(Today) || DateTime.TryParseExact(Today!.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out today))
            return true;
        return Refuse(TaskMessages.NoDate.With(Today!), language);
    }

    private bool HasBaseline(Language? language)
    {
        if (BaselineChoice.FromOption(Baseline).Path is not { } path || File.Exists(path))
            return true;
        return Refuse(TaskMessages.NoBaseline.With(path), language);
    }

    private bool ReadLanguage(out Language? language)
    {
        language = null;
        if (string.IsNullOrWhiteSpace(Language))
            return true;
        if (Languages.TryParse(Language, out var read))
        {
            language = read;
            return true;
        }
        // The one asked for is unknown: MSBuild's own is the next best.
        return Refuse(TaskMessages.UnknownLanguage.With(Language!, LocalizedList.Of(Languages.Tags)), Languages.TryParse(CultureInfo.CurrentUICulture.Name, out var own) ? own : null);
    }
}
