using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Model;
using ReportLint.Text;


namespace ReportLint.Linting;

/// <summary>Keeps watch over the prose while a file is fixed: it changes where a finding says so and nowhere else, and none of it becomes a comment or the other way round.</summary>
internal static class KeptTexts
{
    private static readonly HashSet<string> s_layout = new([YamlUnreadable.Rule.Code, FullWidthSyntax.Rule.Code, CommentCutsText.Rule.Code], StringComparer.Ordinal);

    /// <summary>Whether the texts of <paramref name="after"/> are those of <paramref name="before"/> with the fixes of <paramref name="chosen"/> made. Blanks don't count.</summary>
    public static bool AreKept(Report before, Report after, IReadOnlyList<Finding> chosen)
    {
        var edits = chosen.Where(finding => !s_layout.Contains(finding.Rule.Code)).SelectMany(finding => finding.Edits).Select(edit => edit.Edit).OrderBy(edit => edit.Span.Start).ToList();
        return Directives(after) <= Directives(before)
            && AreCommentsKept(before, after, chosen)
            && Texts(before).Select(text => Expected(text, edits)).SequenceEqual(Texts(after).Select(text => Expected(text, [])), StringComparer.Ordinal);
    }

    /// <summary>Whether every comment that no fix touches is one still.</summary>
    private static bool AreCommentsKept(Report before, Report after, IReadOnlyList<Finding> chosen)
    {
        var edits = chosen.SelectMany(finding => finding.Edits).Select(edit => edit.Edit.Span).ToList();
        var left = Yaml.YamlComments.All(after.Document).GroupBy(span => Written(after, span), StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        foreach (var comment in Yaml.YamlComments.All(before.Document))
        {
            if (edits.Exists(edit => edit.Start < comment.End && edit.End > comment.Start))
                continue;
            var written = Written(before, comment);
            if (!left.TryGetValue(written, out var count) || count == 0)
                return false;
            left[written] = count - 1;
        }
        return true;
    }

    private static string Written(Report report, TextSpan comment) => report.Source.ToString(comment).TrimEnd();

    private static int Directives(Report report) => Yaml.YamlComments.All(report.Document).Count(comment => Yaml.Directives.IsOne(report.Source.Content, comment.Start, comment.End))
        + report.Narratives.Sum(text => text.Text.Split('\n').Count(Yaml.Directives.IsLine));

    private static IEnumerable<Narrative> Texts(Report report) => report.Narratives.Where(text => !string.IsNullOrWhiteSpace(text.Text)).OrderBy(text => text.Span.Start);

    private static string Expected(Narrative text, List<TextEdit> edits)
    {
        var expected = new StringBuilder(text.Text.Length);
        var own = edits.Where(edit => edit.Span.Start >= text.Span.Start && edit.Span.End <= text.Span.End).ToList();
        var next = 0;
        for (var i = 0; i < text.Text.Length; i++)
        {
            var at = own.Count == 0 ? -1 : text.InFile(new TextSpan(i, 1)).Start;
            for (; next < own.Count && own[next].Span.Start <= at; next++)
                expected.Append(own[next].NewText);
            if (next == 0 || own[next - 1].Span.End <= at)
                expected.Append(text.Text[i]);
        }
        for (; next < own.Count; next++)
            expected.Append(own[next].NewText);
        return string.Concat(expected.ToString().Where(c => !char.IsWhiteSpace(c)));
    }
}
