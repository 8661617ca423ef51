using ReportLint.Forms;

namespace ReportLint.Model.References;

/// <summary>What a path leads to in one report: one target, several, or none and perhaps a better path.</summary>
internal sealed record ReferenceMatch(ReferenceTarget? Target, IReadOnlyList<string> Candidates, string? Suggestion)
{
    // No path of the form is nearly as long; what is longer isn't worth a closer look.
    private const int MaxSegments = 16;

    /// <summary>Walks <paramref name="segments"/> from the last to the first.</summary>
    public static ReferenceMatch Find(ReferenceScope scope, IReadOnlyList<string> segments)
    {
        if (segments.Count is 0 or > MaxSegments)
            return new(null, [], null);
        var nodes = scope.Roots;
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            var segment = segments[i];
            IReadOnlyList<ReferenceNode> next = [.. nodes.SelectMany(node => node.Find(segment))];
            if (next.Count == 0)
                return new(null, [], ReferenceSuggestion.Find(scope, segments, i, nodes));
            nodes = next;
        }

        var full = nodes.SelectMany(node => node.Ends).Take(2).ToList();
        if (full.Count == 1)
            return new(full[0], [], null);
        if (nodes.Sum(node => node.Count) == 1)
            return new(nodes.SelectMany(node => node.Targets).First(), [], null);
        var language = LanguageOf(segments);
        return new(null, [.. nodes.SelectMany(node => node.Targets).Take(ResolvedReference.MaxCandidates).Select(target => target.Spell(language))], null);
    }

    /// <summary>The language in which a path is written: Chinese as soon as one part is.</summary>
    public static KeyLanguage LanguageOf(IReadOnlyList<string> segments) =>
        segments.Any(segment => segment.Any(c => c > 0x7F)) ? KeyLanguage.Chinese : KeyLanguage.English;
}
