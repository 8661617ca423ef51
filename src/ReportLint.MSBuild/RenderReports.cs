using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using ReportLint.Files;
using ReportLint.Findings;
using ReportLint.Rendering;

namespace ReportLint.MSBuild;

/// <summary>Writes the official documents of a project's reports below its output folder. What is up to date is left alone; documents of reports that are gone are removed.</summary>
public sealed class RenderReports : ReportTask
{
    private const string TextFormat = "text";
    private const string NoFormat = "none";

    /// <summary>The project's folder; a report's document lies below the output folder as the report lies below this one.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The folder to write to.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>The kinds of document, separated by semicolons: <c>text</c>. Empty or <c>none</c> writes nothing and removes what was written before.</summary>
    public string? Formats { get; set; }

    /// <summary>The documents, written now or before.</summary>
    [Output]
    public ITaskItem[] Documents { get; private set; } = [];

    /// <inheritdoc/>
    protected override bool Execute(DateTime today, Language? language)
    {
        if (ReadFormats() is not { } formats)
            return false;
        var key = Key(OutputDirectory, Formats);
        var state = BuildState.Read(StateFile);
        var before = state is null ? [] : state.Records.Select(record => record[0]).ToList();
        var isCurrent = state is not null && string.Equals(state.Key, key, StringComparison.Ordinal) && before.TrueForAll(File.Exists);
        var written = isCurrent ? before : formats.Count == 0 ? [] : Render(today);
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

    /// <summary>The formats asked for; null, with an error, when one of them doesn't exist.</summary>
    private List<string>? ReadFormats()
    {
        var formats = (Formats ?? "").Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(format => format.Trim()).Where(format => format.Length > 0).ToList();
        if (formats.Count == 1 && string.Equals(formats[0], NoFormat, StringComparison.OrdinalIgnoreCase))
            return [];
        if (formats.Find(format => !string.Equals(format, TextFormat, StringComparison.OrdinalIgnoreCase)) is not { } unknown)
            return formats;
        Log.LogError("{0}", $"ReportLintRender: 没有“{unknown}”这种文档，可以写：{TextFormat}、{NoFormat} (there is no document format '{unknown}', only: {TextFormat}, {NoFormat})");
        return null;
    }

    private List<string> Render(DateTime today)
    {
        var written = new List<string>();
        var result = Lint(today, comparesTexts: false);
        foreach (var report in result.Reports.Select(linted => linted.Report).Where(report => !report.IsUnreadable))
        {
            Cancellation.ThrowIfCancellationRequested();
            var text = TextRenderer.Render(ReportDocumentBuilder.Build(report, result.Set.Previous(report)));
            var path = Path.Combine(OutputDirectory, RenderedPath.For(Relative(report.Source.Path), RenderedText.Ending));
            if (written.Contains(path, StringComparer.OrdinalIgnoreCase))
            {
                Log.LogError(null, null, null, report.Source.Path, 0, 0, 0, 0, "{0}", $"另一份报告也要写到{path}，请改文件名 (another report is written to the same place; rename one)");
                continue;
            }
            AtomicFile.Write(path, text);
            written.Add(path);
        }
        return written;
    }

    /// <summary>The report's path below the project; its bare name when it lies elsewhere.</summary>
    private string Relative(string path) => IsBelow(ProjectDirectory, path) ? path.Substring(WithSeparator(ProjectDirectory).Length) : Path.GetFileName(path);

    private static bool IsBelow(string folder, string path) => Path.GetFullPath(path).StartsWith(WithSeparator(folder), StringComparison.Ordinal);

    private static string WithSeparator(string folder) => Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
}
