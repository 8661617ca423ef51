using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using ReportLint.Files;

namespace ReportLint.MSBuild;

/// <summary>Finds the other reports of the repository: they are compared with, and nothing is said of them.</summary>
public sealed class FindReportContext : Microsoft.Build.Utilities.Task
{
    /// <summary>The project's reports, by full path.</summary>
    public ITaskItem[] Reports { get; set; } = [];

    /// <summary>Reports to compare with that the project names itself, by full path.</summary>
    public ITaskItem[] Named { get; set; } = [];

    /// <summary>Whether to look for others in the repository.</summary>
    public bool Search { get; set; } = true;

    /// <summary>The project's folder, which stands for the repository where there is none.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The other reports, by full path and in order.</summary>
    [Output]
    public ITaskItem[] Context { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var reports = FullPaths(Reports);
        var folder = Path.GetFullPath(ProjectDirectory).TrimEnd(Path.DirectorySeparatorChar);
        var found = Search ? Repository.OtherReports(reports, folder) : [];
        // An item's name is in MSBuild's escaped form.
        Context = [.. found.Concat(FullPaths(Named)).Except(reports, StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal).Select(path => new TaskItem(path.Replace("%", "%25")))];
        return true;
    }

    private static List<string> FullPaths(IEnumerable<ITaskItem> items) => [.. items.Select(item => Path.GetFullPath(item.ItemSpec))];
}
