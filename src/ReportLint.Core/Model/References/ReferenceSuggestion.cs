using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Model.References;

/// <summary>Finds the path that was probably meant by one that leads nowhere.</summary>
internal static class ReferenceSuggestion
{
    // Enough for every name and cell of the form, which come first; a report may name any number of rows.
    private const int MaxWords = 128;
    private const int MaxTargets = 512;

    /// <summary>The path with a misspelt part put right, or with a part filled in that was left out; null when neither helps.</summary>
    /// <param name="scope">The report.</param>
    /// <param name="segments">The path.</param>
    /// <param name="wrong">The part, counted from the first, at which the search ended.</param>
    /// <param name="nodes">Where the search stood before that part.</param>
    public static string? Find(ReferenceScope scope, IReadOnlyList<string> segments, int wrong, IReadOnlyList<ReferenceNode> nodes) =>
        Misspelt(segments, wrong, nodes) ?? Incomplete(scope, segments);

    private static string? Misspelt(IReadOnlyList<string> segments, int wrong, IReadOnlyList<ReferenceNode> nodes)
    {
        var language = ReferenceMatch.LanguageOf([segments[wrong]]);
        var words = nodes.SelectMany(node => node.Names).Take(MaxWords).Select(name => name.In(language)).Distinct(StringComparer.Ordinal);
        return Spelling.Nearest(segments[wrong], words) is { } nearest
            ? string.Join(".", segments.Select((segment, i) => i == wrong ? nearest : segment))
            : null;
    }

    /// <summary>For the path of one row, its total. A path that skips a label or names a group of rows gets no suggestion: it could mean another figure.</summary>
    private static string? Incomplete(ReferenceScope scope, IReadOnlyList<string> segments)
    {
        var totals = scope.Targets.Take(MaxTargets).Where(target => target.Cell is { Column.IsTotal: true } && IsRowOf(target.Path, segments)).Take(2).ToList();
        return totals.Count == 1
            ? string.Join(".", segments.Append(totals[0].Path[totals[0].Path.Count - 1].In(ReferenceMatch.LanguageOf(segments))))
            : null;
    }

    private static bool IsRowOf(IReadOnlyList<FormName> path, IReadOnlyList<string> segments)
    {
        var first = path.Count - 1 - segments.Count;
        return first >= 0 && segments.Select((segment, i) => path[first + i].Is(segment)).All(isSame => isSame);
    }
}
