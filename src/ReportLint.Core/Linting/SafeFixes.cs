using ReportLint.Model.Reading;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Makes the safe changes in one report of a repository that has been checked, as a <see cref="Fixer"/> does in all of them.</summary>
public static class SafeFixes
{
    private const int MostRounds = 50;

    /// <summary>The changes to the report with the absolute name <paramref name="fullPath"/>; none when there is nothing to fix. Together they are one change: they do not overlap.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static IReadOnlyList<TextEdit> For(LintSnapshot repository, string fullPath, CancellationToken cancellationToken = default)
    {
        if (repository.Find(fullPath) is not { } original)
            return [];
        var file = new FileFixes(original.Report.Source);
        IReadOnlyList<TextEdit> edits = [];
        for (var (round, current) = (0, repository); round < MostRounds; round++)
        {
            var report = current.Find(fullPath)!;
            var chosen = file.Choose(report.Findings.Where(finding => finding.Edits.Count > 0 && finding.Edits.All(edit => edit.IsSafe)));
            if (file.Make(report.Report.Source, chosen, changed => StatedFigures.AreKept(report.Report, ReportReader.Read(changed))) is not { } next)
                break;
            var source = original.Report.Source.Content;
            edits = round == 0 ? Minimal(source, [.. chosen.SelectMany(finding => finding.Edits).Select(edit => edit.Edit).OrderBy(edit => edit.Span.Start)], next.Content) : [Replacement(source, next.Content)];
            current = current.With(new LintChanges { Reports = [next] }, cancellationToken);
        }
        return edits;
    }

    /// <summary>The edits themselves where they lead to the new text; where a line end had to be adapted, one edit that does.</summary>
    private static IReadOnlyList<TextEdit> Minimal(string old, IReadOnlyList<TextEdit> edits, string now) =>
        string.Equals(TextEdits.Apply(old, edits), now, StringComparison.Ordinal) ? edits : [Replacement(old, now)];

    /// <summary>One edit that turns the old text into the new one, without what both begin and end with.</summary>
    private static TextEdit Replacement(string old, string now)
    {
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[old.Length - 1 - end] == now[now.Length - 1 - end])
            end++;
        // Half a character is no place for an edit.
        if (start > 0 && char.IsHighSurrogate(old[start - 1]))
            start--;
        if (end > 0 && char.IsLowSurrogate(old[old.Length - end]))
            end--;
        return new TextEdit(TextSpan.FromBounds(start, old.Length - end), now.Substring(start, now.Length - end - start));
    }
}
