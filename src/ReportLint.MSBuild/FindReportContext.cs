using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using ReportLint.Diagnostics;
using ReportLint.Files;
using ReportLint.Wording;

namespace ReportLint.MSBuild;

/// <summary>Finds the other reports of the repository: they are compared with, and nothing is said of them. Says which folders it could not look through, and which of the project's reports lie in another repository.</summary>
public sealed class FindReportContext : Microsoft.Build.Utilities.Task
{
    private const string ByDefault = "ReportLintIsDefault";

    /// <summary>The project's reports; those that the project does not name itself carry the metadatum <c>ReportLintIsDefault</c>.</summary>
    public ITaskItem[] Reports { get; set; } = [];

    /// <summary>Reports to compare with that the project names itself, by full path.</summary>
    public ITaskItem[] Named { get; set; } = [];

    /// <summary>Whether to look for others in the repository.</summary>
    public bool Search { get; set; } = true;

    /// <summary>The project's folder, which stands for the repository where there is none.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The language of messages, <c>zh-CN</c> or <c>en</c>; empty is Chinese.</summary>
    public string? Language { get; set; }

    /// <summary>The other reports, by full path and in order.</summary>
    [Output]
    public ITaskItem[] Context { get; private set; } = [];

    /// <summary>Those of <see cref="Reports"/> that nobody named and that belong to another repository: a submodule, another work tree.</summary>
    [Output]
    public ITaskItem[] Foreign { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var folder = Path.GetFullPath(ProjectDirectory).TrimEnd(Path.DirectorySeparatorChar);
        var isForeign = new Dictionary<string, bool>(StringComparer.Ordinal);
        var paths = Array.ConvertAll(Reports, FullPath);
        Foreign = [.. Reports.Where((item, i) => item.GetMetadata(ByDefault).Length > 0 && IsForeignFolder(paths[i]))];
        var reports = Foreign.Length == 0 ? [.. paths] : Reports.Except(Foreign).Select(FullPath).ToList();
        var search = new ReportSearch();
        List<string> found = [];
        if (Search)
            found.AddRange(search.OtherReports(reports, folder));
        if (!Search || reports.Count == 0)
            _ = search.Reports(folder).LastOrDefault();
        foreach (var unlisted in search.Unlisted)
            Log.LogError("{0}", TaskMessages.UnlistedFolder.With(unlisted.Path, FileProblems.Describe(unlisted.Problem, unlisted.Detail)).ToString(Languages.TryParse(Language, out var language) ? language : Wording.Language.Chinese));
        Context = Items(found.Concat(Named.Select(FullPath)).Except(reports, StringComparer.Ordinal).Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal));
        return !Log.HasLoggedErrors;

        bool IsForeignFolder(string path)
        {
            var own = Path.GetDirectoryName(path)!;
            if (!isForeign.TryGetValue(own, out var known))
                isForeign.Add(own, known = IsForeign(path, folder));
            return known;
        }
    }

    /// <summary>Whether a file below <paramref name="folder"/> lies in a repository that begins below it, too.</summary>
    private static bool IsForeign(string path, string folder)
    {
        var repository = Repository.FolderOf(path, folder);
        return RealPath.IsWithin(folder, path) && repository.Length > folder.Length && RealPath.IsWithin(folder, repository);
    }

    // An item's name is in MSBuild's escaped form.
    private static ITaskItem[] Items(IEnumerable<string> paths) => [.. paths.Select(path => new TaskItem(path.Replace("%", "%25")))];

    // MSBuild's own metadatum of that name is the same, and takes thirty times as long.
    private string FullPath(ITaskItem item) => Path.GetFullPath(Path.Combine(ProjectDirectory, item.ItemSpec));
}
