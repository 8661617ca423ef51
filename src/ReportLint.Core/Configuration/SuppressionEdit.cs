using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Options;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>Puts the comment <c># reportlint-disable CODE: </c> where it holds back a finding. The reason is for a person to state: without one the comment is itself a finding.</summary>
public static class SuppressionEdit
{
    private const string AnyReason = "x";

    // Nodes nest about so deep in a report; what lies further out is no place for the comment.
    private const int MostPlaces = 8;

    /// <summary>The line of comment to insert; null when no comment can hold back <paramref name="finding"/>.</summary>
    /// <param name="report">The report in which it was found.</param>
    /// <param name="options">What is configured for the report.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="catalogue">The rules.</param>
    public static TextEdit? For(Report report, ReportOptions options, Finding finding, RuleCatalogue catalogue)
    {
        if (!finding.Rule.CanBeSuppressed || !options.AllowsSuppression || finding.Location.Source != report.Source)
            return null;
        foreach (var place in Places(report, finding.Location.Span).Take(MostPlaces))
        {
            if (Holds(report, place, finding, catalogue))
                return Insertion(report.Source, place, finding.Rule.Code, "");
        }
        return null;
    }

    /// <summary>The beginnings of the lines above which a comment might stand, the nearest first.</summary>
    private static IEnumerable<int> Places(Report report, TextSpan span)
    {
        var document = report.Document;
        var last = -1;
        for (var i = document.Nodes.Count - 1; i >= 0; i--)
        {
            var node = document.Nodes[i];
            var end = node.IsKey && node.Next < document.Nodes.Count ? Math.Max(node.Span.End, document.Nodes[node.Next].Span.End) : node.Span.End;
            if (node.Span.Start > span.Start || end < span.End)
                continue;
            var line = report.Source.Lines.Line(report.Source.Lines.IndexOf(node.Span.Start)).Start;
            if (line != last && BeginsLine(report.Source.Content, line, node.Span.Start))
                yield return last = line;
        }
    }

    /// <summary>Whether only blanks and the dashes of lists stand before <paramref name="offset"/>.</summary>
    private static bool BeginsLine(string text, int line, int offset)
    {
        for (var i = line; i < offset; i++)
        {
            if (text[i] is not (' ' or '-'))
                return false;
        }
        return true;
    }

    /// <summary>Whether a comment there, with a reason, speaks of the finding: the reader of comments itself is asked.</summary>
    private static bool Holds(Report report, int line, Finding finding, RuleCatalogue catalogue)
    {
        var insertion = Insertion(report.Source, line, finding.Rule.Code, AnyReason);
        var changed = ReportReader.Read(SourceText.FromString(report.Source.Path, TextEdits.Apply(report.Source.Content, [insertion]), report.Source.FullPath));
        var moved = new TextSpan(finding.Location.Span.Start + insertion.NewText.Length, finding.Location.Span.Length);
        return changed.IsUnreadable == report.IsUnreadable
            && SuppressionReader.Read(changed, catalogue, []).Any(suppression => suppression.Comment.Start >= line && suppression.Comment.End < line + insertion.NewText.Length && suppression.Covers(finding.Rule, moved));
    }

    private static TextEdit Insertion(SourceText source, int line, string code, string reason)
    {
        var text = source.Content;
        var indent = line;
        while (indent < text.Length && text[indent] == ' ')
            indent++;
        var newLine = text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        return new TextEdit(new TextSpan(line, 0), $"{text.Substring(line, indent - line)}# reportlint-disable {code}: {reason}{newLine}");
    }
}
