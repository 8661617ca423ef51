using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Model;
using ReportLint.Rules;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Configuration;

/// <summary>Reads the comments <c># reportlint-disable CODE[, CODE]: reason</c> of a report file.</summary>
internal static class SuppressionReader
{
    private const string Disable = "reportlint-disable";

    /// <summary>Whether anything in <paramref name="source"/> may speak to the linter.</summary>
    public static bool MayRead(SourceText source) => source.Content.IndexOf(Directives.Prefix, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The suppressions of <paramref name="report"/>; what is wrong with a comment is added to <paramref name="findings"/>.</summary>
    public static IReadOnlyList<Suppression> Read(Report report, RuleCatalogue catalogue, List<Finding> findings)
    {
        var suppressions = new List<Suppression>();
        foreach (var comment in YamlComments.Find(report.Document, Directives.Prefix))
            ReadComment(report, comment, catalogue, suppressions, findings);
        foreach (var text in report.Narratives.Where(text => text.Text.IndexOf(Directives.Prefix, StringComparison.OrdinalIgnoreCase) >= 0))
            ReadText(report, text, findings);
        return suppressions;
    }

    /// <summary>Names the comments within a text, where nothing speaks to the linter.</summary>
    private static void ReadText(Report report, Narrative text, List<Finding> findings)
    {
        var start = 0;
        foreach (var line in text.Text.Split('\n'))
        {
            if (Directives.IsLine(line))
            {
                var trimmed = line.Trim();
                findings.Add(UnknownOption.Rule.At(report.Source, text.InFile(new TextSpan(start + line.IndexOf('#'), trimmed.Length)), ConfigurationMessages.DirectiveInText.With()));
            }
            start += line.Length + 1;
        }
    }

    private static void ReadComment(Report report, YamlComment comment, RuleCatalogue catalogue, List<Suppression> suppressions, List<Finding> findings)
    {
        var text = report.Source.Content;
        if (Directives.Find(text, comment.Span.Start, comment.Span.End) is not { } directive)
            return;
        if (!string.Equals(report.Source.ToString(directive), Disable, StringComparison.Ordinal))
        {
            findings.Add(UnknownOption.Rule.At(report.Source, directive, ConfigurationMessages.UnknownDirective.With(report.Source.ToString(directive))) with
            {
                Edits = [new SuggestedEdit(new TextEdit(directive, Disable), IsSafe: false)],
            });
            return;
        }

        var colon = text.IndexOfAny([':', '：'], directive.End, comment.Span.End - directive.End);
        var reason = colon < 0 ? "" : text.Substring(colon + 1, comment.Span.End - colon - 1).Trim();
        var words = Words(text, directive.End, colon < 0 ? comment.Span.End : colon);
        if (words.Count == 0)
            findings.Add(SuppressionWithoutReason.Rule.At(report.Source, directive, ConfigurationMessages.NoRule.With()));
        if (colon < 0 && words.Exists(word => report.Source.ToString(word).Any(c => c > 0x7F)))
        {
            findings.Add(SuppressionWithoutReason.Rule.At(report.Source, comment.Span, ConfigurationMessages.NoColon.With(report.Source.ToString(words[0]))));
            return;
        }
        var scope = Scope(report.Document, comment);
        foreach (var word in words)
        {
            var name = report.Source.ToString(word);
            if (catalogue.Find(name) is not { } rule)
                findings.Add(catalogue.NoSuchRule(report.Source, word));
            else if (!rule.CanBeSuppressed)
                findings.Add(UnknownRule.Rule.At(report.Source, word, ConfigurationMessages.NotSuppressible.With(rule.Code)));
            else if (!reason.Any(char.IsLetterOrDigit))
                findings.Add(SuppressionWithoutReason.Rule.At(report.Source, comment.Span, ConfigurationMessages.NoReason.With(rule.Code)));
            else
                suppressions.Add(new Suppression(rule, reason, scope, comment.Span, word));
        }
    }

    private static TextSpan Scope(YamlDocument document, YamlComment comment)
    {
        if (comment.Node < 0)
            return new TextSpan(comment.Span.End, 0);
        var node = document.Nodes[comment.Node];
        return node.IsKey && node.Next < document.Nodes.Count
            ? TextSpan.FromBounds(node.Span.Start, Math.Max(node.Span.End, document.Nodes[node.Next].Span.End))
            : node.Span;
    }

    private static List<TextSpan> Words(string text, int start, int end)
    {
        var words = new List<TextSpan>();
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is ',' or '，' or '、')
            {
                at++;
                continue;
            }
            var word = Word(text, at, end);
            words.Add(word);
            at = word.End;
        }
        return words;
    }

    private static TextSpan Word(string text, int start, int end)
    {
        var at = start;
        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or '，' or '、' or ':' or '：'))
            at++;
        return TextSpan.FromBounds(start, at);
    }
}
