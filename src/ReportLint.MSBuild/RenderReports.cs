using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using ReportLint.Documents;
using ReportLint.Files;
using ReportLint.Files.Output;
using ReportLint.Linting;
using ReportLint.Rendering;
using ReportLint.Wording;

namespace ReportLint.MSBuild;

/// <summary>Writes the official documents of a project's reports below its output folder. What is up to date is left alone; documents of reports that are gone are removed.</summary>
public sealed class RenderReports : ReportTask
{
    private const string NoFormat = "none";
    private const string AnyName = "x";

    /// <summary>The project's folder; a report's document lies below the output folder as the report lies below this one.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The folder to write to.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>The folder that the build owns, from which cleaning removes documents; nothing is removed elsewhere. Empty: none.</summary>
    public string? OwnedDirectory { get; set; }

    /// <summary>Whether what was written before is to be removed, as far as the build owns it.</summary>
    public bool Cleans { get; set; }

    /// <summary>The kinds of document, separated by <c>;</c> or <c>+</c>: <c>text</c>, <c>markdown</c>, <c>html</c>, <c>docx</c>. Empty or <c>none</c> writes nothing and removes what was written before.</summary>
    public string? Formats { get; set; }

    /// <summary>The file to write for the compiler, which makes classes from it and reads no report then; empty: none.</summary>
    public string? ClassData { get; set; }

    /// <summary>The documents, written now or before.</summary>
    [Output]
    public ITaskItem[] Documents { get; private set; } = [];

    /// <inheritdoc/>
    protected override bool Execute(DateTime today, Language? language)
    {
        if (ReadFormats(language) is not { } formats)
            return false;
        var key = Key(OutputDirectory, Formats, language?.Tag(), ClassData);
        var classes = string.IsNullOrEmpty(ClassData) ? null : new ClassDataFile(ClassData!);
        var state = BuildState.Read(StateFile);
        var before = (state?.Records ?? []).Where(record => record.Count >= 2).ToDictionary(record => record[0], record => (Hash: record[1], Key: record.Count > 2 ? record[2] : ""), StringComparer.Ordinal);
        var isCurrent = state is not null && string.Equals(state.Key, key, StringComparison.Ordinal) && before.All(document => IsUntouched(document.Key, document.Value.Hash)) && classes?.IsMissing != true;
        var written = isCurrent ? before : formats.Count == 0 && classes is null ? [] : Render(formats, today, before, classes, language);
        if (!isCurrent)
        {
            foreach (var stale in before.Keys.Except(written.Keys, StringComparer.Ordinal).Where(path => IsToGo(path, before[path].Hash)))
                OutputsFor(stale).Delete(stale);
            // Without its key nobody takes a failed run for an up-to-date one, and what it did write is still known.
            new BuildState(Log.HasLoggedErrors ? "" : key, [.. written.Select(document => new[] { document.Key, document.Value.Hash, document.Value.Key })]).Write(StateFile, StateOutputs);
        }
        if (written.Count > 0)
            Log.LogMessage(MessageImportance.Normal, "{0}", TaskMessages.DocumentsIn.With(written.Count, OutputDirectory).ToString(language ?? Wording.Language.Chinese));
        // An item's name is in MSBuild's escaped form.
        Documents = [.. written.Keys.Select(path => new TaskItem(path.Replace("%", "%25")))];
        return true;
    }

    /// <summary>Whether a document that is not written any more is to be removed: below the folder that the build owns; elsewhere only where its report has gone, and nobody touched it.</summary>
    private bool IsToGo(string path, string hash) => File.Exists(path)
        && (IsOwned(path) || (!Cleans && IsBelow(OutputDirectory, path) && IsUntouched(path, hash)));

    /// <summary>What the build owns it makes again by itself, and may lie wherever a link brings it; documents elsewhere stay in the repository, and outlive a power cut.</summary>
    private OutputFiles OutputsFor(string path)
    {
        var outputs = Outputs(ProjectDirectory);
        return IsOwned(path) ? outputs.Below(OwnedDirectory!, ownsRoot: true) : new OutputFiles(ProjectDirectory) { Root = OutputDirectory, Sources = outputs.Sources };
    }

    private bool IsOwned(string path) => !string.IsNullOrEmpty(OwnedDirectory) && IsBelow(OwnedDirectory!, path);

    private static bool IsUntouched(string path, string hash) => hash.Length > 0 && string.Equals(FileHash.Of(path), hash, StringComparison.Ordinal);

    /// <summary>The formats asked for, each once; null, with an error, when one of them doesn't exist.</summary>
    private List<RenderFormat>? ReadFormats(Language? language)
    {
        // A semicolon on the command line begins another property: there a plus does it, too.
        var names = (Formats ?? "").Split([';', '+'], StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        if (names.Count == 1 && string.Equals(names[0], NoFormat, StringComparison.OrdinalIgnoreCase))
            return [];
        if (names.Find(name => ReportFormats.Find(name) is null) is not { } unknown)
            return [.. names.Select(name => ReportFormats.Find(name)!).Distinct()];
        Refuse(TaskMessages.UnknownFormat.With(unknown, LocalizedList.Of(ReportFormats.All.Select(format => format.Name).Append(NoFormat))), language);
        return null;
    }

    /// <summary>Writes the documents; those whose reports are as they were are left as they are. Each with what it says and what stands for the report.</summary>
    private Dictionary<string, (string Hash, string Key)> Render(List<RenderFormat> formats, DateTime today, Dictionary<string, (string Hash, string Key)> before, ClassDataFile? classes, Language? language)
    {
        var result = Lint(today, comparesTexts: false);
        var plan = Plan(formats, result, language);
        // What is in the way of one document stops all of them, before anything is written.
        if (Log.HasLoggedErrors)
            return before.Where(document => File.Exists(document.Key)).ToDictionary(document => document.Key, document => (FileHash.Of(document.Key) ?? "", ""), StringComparer.Ordinal);
        var written = new Dictionary<string, (string Hash, string Key)>(StringComparer.Ordinal);
        var outputs = OutputsFor(Path.Combine(OutputDirectory, AnyName));
        var findings = result.Findings.ToLookup(finding => finding.Location.Source);
        var version = typeof(RenderReports).Module.ModuleVersionId.ToString();
        foreach (var (path, linted, format) in plan)
        {
            Cancellation.ThrowIfCancellationRequested();
            var words = LanguageOf(linted, language);
            var key = linted.Key is { } known ? $"{known} {words.Tag()} {version}" : "";
            var isOurs = before.TryGetValue(path, out var last) && IsUntouched(path, last.Hash);
            if (isOurs && key.Length > 0 && string.Equals(last.Key, key, StringComparison.Ordinal))
            {
                written.Add(path, last);
                continue;
            }
            var document = ReportDocumentBuilder.Build(linted.Report, result.Set.Previous(linted.Report));
            var bytes = format.ToBytes(document, DocumentMarks.Of(document, findings[linted.Source], words));
            if (TryWrite(outputs, path, bytes, isOurs, words))
                written.Add(path, (FileHash.Of(path) ?? "", key));
        }
        classes?.Write(result, StateOutputs);
        return written;
    }

    /// <summary>What is to be written where; with an error where two reports would be written to the same place.</summary>
    private List<(string Path, LintedReport Linted, RenderFormat Format)> Plan(List<RenderFormat> formats, LintResult result, Language? language)
    {
        var plan = new List<(string, LintedReport, RenderFormat)>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var linted in result.Reports.Where(linted => linted.Key is not null || !linted.Report.IsUnreadable))
        {
            foreach (var format in formats)
            {
                var path = Path.Combine(OutputDirectory, RenderedPath.For(Relative(linted.Source.Path), format.Ending));
                if (taken.Add(path))
                    plan.Add((path, linted, format));
                else
                    Log.LogError(null, null, null, linted.Source.Path, 0, 0, 0, 0, "{0}", TaskMessages.SameDocument.With(path).ToString(LanguageOf(linted, language)));
            }
        }
        return plan;
    }

    private static Language LanguageOf(LintedReport linted, Language? language) => language ?? linted.Options.Language ?? Wording.Language.Chinese;

    private bool TryWrite(OutputFiles outputs, string path, byte[] content, bool isOurs, Language language)
    {
        try
        {
            outputs.Write(path, content, isOurs ? OutputKind.Listing : OutputKind.Document);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, null, null, path, 0, 0, 0, 0, "{0}", TaskMessages.NotWritten.With(SystemFailure.Describe(exception)).ToString(language));
            return false;
        }
    }

    /// <summary>The report's path below the project; its bare name when it lies elsewhere.</summary>
    private string Relative(string path) => IsBelow(ProjectDirectory, path) ? path.Substring(WithSeparator(ProjectDirectory).Length) : Path.GetFileName(path);

    private static bool IsBelow(string folder, string path) => Path.GetFullPath(path).StartsWith(WithSeparator(folder), StringComparison.Ordinal);

    private static string WithSeparator(string folder) => Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
}
