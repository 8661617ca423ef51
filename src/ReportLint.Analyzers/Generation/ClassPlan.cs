using ReportLint.Model;

namespace ReportLint.Analyzers.Generation;

/// <summary>A class to write: its name, its report, and last year's report, to which the text may refer.</summary>
internal sealed record ClassPlan(string Namespace, string Name, ReportFile File, ReportFile? LastYear)
{
    /// <summary>The classes for <paramref name="files"/>, by path. Reports that cannot be read have none; the linter says why.</summary>
    public static IEnumerable<ClassPlan> For(IReadOnlyList<ReportFile> files, string @namespace)
    {
        var ordered = files.GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First()).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var names = ClassNames.Assign(ordered.Select(file => file.Path));
        var byReport = ordered.ToDictionary(file => file.Report);
        var set = new ReportSet([.. ordered.Select(file => file.Report)]);
        foreach (var file in ordered)
        {
            if (!file.Report.IsUnreadable && names[file.Path] is { } name)
                yield return new ClassPlan(@namespace, name, file, set.Previous(file.Report) is { } lastYear ? byReport[lastYear] : null);
        }
    }
}
