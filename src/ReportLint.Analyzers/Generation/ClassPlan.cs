using ReportLint.Model;
using ReportLint.Rendering;

namespace ReportLint.Analyzers.Generation;

/// <summary>A class to write: its name, its report, and last year's report, to which the text may refer.</summary>
internal sealed record ClassPlan(string Namespace, string Name, ReportFile File, ReportFile? LastYear)
{
    /// <summary>The file.</summary>
    public GeneratedClass Write() => ClassWriter.Write(Namespace, Name, ReportData.Of(File.Report, LastYear?.Report));

    /// <summary>The classes for <paramref name="files"/>, by path. Reports that cannot be read have none; the linter says why.</summary>
    /// <param name="files">The project's reports.</param>
    /// <param name="context">The other reports of the repository, among which last year's may be.</param>
    /// <param name="namespace">The namespace of the classes.</param>
    public static IEnumerable<ClassPlan> For(IReadOnlyList<ReportFile> files, IReadOnlyList<ReportFile> context, string @namespace)
    {
        var ordered = files.GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First()).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var names = ClassNames.Assign(ordered.Select(file => file.Path));
        var bySource = ordered.Concat(context).GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First()).ToDictionary(file => file.Source);
        var others = bySource.Values.Except(ordered).Select(file => file.Source);
        var set = new ReportSet([.. ordered.Select(file => file.Report)], [.. others], source => bySource[source].Report);
        foreach (var file in ordered)
        {
            if (!file.Report.IsUnreadable && names[file.Path] is { } name)
            {
                // As the set has them: roll-ups with the sums of their reports.
                var report = set.Find(file.Source.FullPath) ?? file.Report;
                yield return new ClassPlan(@namespace, name, file.With(report), set.Previous(report) is { } lastYear ? bySource[lastYear.Source].With(lastYear) : null);
            }
        }
    }
}
