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

    /// <summary>For a row without its column, or a path that skips a label: the first figure, best a total, whose path has all its parts in order.</summary>
    private static string? Incomplete(ReferenceScope scope, IReadOnlyList<string> segments)
    {
        ReferenceTarget? best = null;
        foreach (var target in scope.Targets.Take(MaxTargets).Where(target => HasInOrder(target.Path, segments)))
        {
            best ??= target;
            if (target.Cell is { Column.IsTotal: true })
            {
                best = target;
                break;
            }
        }
        if (best is null)
            return null;
        var language = ReferenceMatch.LanguageOf(segments);
        for (var count = 2; count < best.Path.Count; count++)
        {
            IReadOnlyList<string> tail = [.. best.Path.Skip(best.Path.Count - count).Select(name => name.In(language))];
            if (scope.Match(tail).Target == best)
                return best.Spell(language, count);
        }
        return best.Spell(language);
    }

    private static bool HasInOrder(IReadOnlyList<FormName> path, IReadOnlyList<string> segments)
    {
        var found = 0;
        foreach (var name in path)
        {
            if (found < segments.Count && name.Is(segments[found]))
                found++;
        }
        return found == segments.Count;
    }
}
