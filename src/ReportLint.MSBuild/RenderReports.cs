using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using ReportLint.Files;
using ReportLint.Rendering;
using ReportLint.Wording;

namespace ReportLint.MSBuild;

/// <summary>Writes the official documents of a project's reports below its output folder. What is up to date is left alone; documents of reports that are gone are removed.</summary>
public sealed class RenderReports : ReportTask
{
    private const string NoFormat = "none";

    /// <summary>The project's folder; a report's document lies below the output folder as the report lies below this one.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The folder to write to.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>The kinds of document, separated by semicolons: <c>text</c>, <c>html</c>. Empty or <c>none</c> writes nothing and removes what was written before.</summary>
    public string? Formats { get; set; }

    /// <summary>The documents, written now or before.</summary>
    [Output]
    public ITaskItem[] Documents { get; private set; } = [];

    /// <inheritdoc/>
    protected override bool Execute(DateTime today, Language? language)
    {
        if (ReadFormats(language) is not { } formats)
            return false;
        var key = Key(OutputDirectory, Formats);
        var state = BuildState.Read(StateFile);
        var before = state is null ? [] : state.Records.Select(record => record[0]).ToList();
        var isCurrent = state is not null && string.Equals(state.Key, key, StringComparison.Ordinal) && before.TrueForAll(File.Exists);
        var written = isCurrent ? before : formats.Count == 0 ? [] : Render(formats, today, language);
        if (!isCurrent)
        {
            foreach (var stale in before.Except(written, StringComparer.Ordinal).Where(File.Exists).Where(path => IsBelow(OutputDirectory, path)))
                File.Delete(stale);
            // Without its key nobody takes a failed run for an up-to-date one, and what it did write is still known.
            new BuildState(Log.HasLoggedErrors ? "" : key, [.. written.Select(path => new[] { path })]).Write(StateFile);
        }
        // An item's name is in MSBuild's escaped form.
        Documents = [.. written.Select(path => new TaskItem(path.Replace("%", "%25")))];
        return true;
    }

    /// <summary>The formats asked for, each once; null, with an error, when one of them doesn't exist.</summary>
    private List<DocumentFormat>? ReadFormats(Language? language)
    {
        var names = (Formats ?? "").Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        if (names.Count == 1 && string.Equals(names[0], NoFormat, StringComparison.OrdinalIgnoreCase))
            return [];
        if (names.Find(name => DocumentFormats.Find(name) is null) is not { } unknown)
            return [.. names.Select(name => DocumentFormats.Find(name)!).Distinct()];
        Refuse(TaskMessages.UnknownFormat.With(unknown, LocalizedList.Of(DocumentFormats.All.Select(format => format.Name).Append(NoFormat))), language);
        return null;
    }

    private List<string> Render(List<DocumentFormat> formats, DateTime today, Language? language)
    {
        var written = new List<string>();
        var result = Lint(today, comparesTexts: false);
        foreach (var linted in result.Reports.Where(linted => !linted.Report.IsUnreadable))
        {
            Cancellation.ThrowIfCancellationRequested();
            var report = linted.Report;
            var document = ReportDocumentBuilder.Build(report, result.Set.Previous(report));
            foreach (var format in formats)
            {
                var path = Path.Combine(OutputDirectory, RenderedPath.For(Relative(report.Source.Path), format.Ending));
                if (written.Contains(path, StringComparer.OrdinalIgnoreCase))
                {
                    Log.LogError(null, null, null, report.Source.Path, 0, 0, 0, 0, "{0}", TaskMessages.SameDocument.With(path).ToString(language ?? linted.Options.Language ?? Wording.Language.Chinese));
                    continue;
                }
                AtomicFile.Write(path, format.Render(document));
                written.Add(path);
            }
        }
        return written;
    }

    /// <summary>The report's path below the project; its bare name when it lies elsewhere.</summary>
    private string Relative(string path) => IsBelow(ProjectDirectory, path) ? path.Substring(WithSeparator(ProjectDirectory).Length) : Path.GetFileName(path);

    private static bool IsBelow(string folder, string path) => Path.GetFullPath(path).StartsWith(WithSeparator(folder), StringComparison.Ordinal);

    private static string WithSeparator(string folder) => Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
}
