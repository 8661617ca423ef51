using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Completion;

/// <summary>What may stand in a comment: the word that suppresses findings, and the codes of rules.</summary>
internal static class RuleSuggestions
{
    private const string Directive = "reportlint-disable";

    private static readonly LocalizedText s_directive = new("屏蔽一条规则，须写理由", "suppresses a rule, with a reason");

    /// <summary>What may stand at <paramref name="offset"/>; null when that is in no comment.</summary>
    public static IEnumerable<Proposal>? Of(CheckedReport document, int offset)
    {
        var source = document.Report.Source;
        var text = source.Content;
        var line = source.Lines.Line(source.Lines.IndexOf(offset));
        var hash = line.Start;
        while (hash < offset && !(text[hash] == '#' && (hash == line.Start || text[hash - 1] is ' ' or '\t')))
            hash++;
        if (hash >= offset)
            return null;
        var start = offset;
        while (start > hash + 1 && text[start - 1] is not (' ' or ',' or '，' or '、' or ':' or '：'))
            start--;
        var before = text[(hash + 1)..start];
        var word = TextSpan.FromBounds(start, offset);
        if (before.Trim().Length == 0)
            return [new Proposal(Directive, CompletionItemKind.Keyword, word, Directive + " ") { About = s_directive }];
        return before.TrimStart().StartsWith(Directive + " ", StringComparison.Ordinal) && before.AsSpan().IndexOfAny(':', '：') < 0 ? Codes(document, line, word) : [];
    }

    private static IEnumerable<Proposal> Codes(CheckedReport document, TextSpan line, TextSpan word)
    {
        // A comment speaks of its own line or of the next.
        var source = document.Report.Source;
        var here = source.Lines.IndexOf(line.Start);
        var found = document.Findings.ToLookup(finding => finding.Rule.Code, StringComparer.Ordinal);
        return RuleCatalogue.Default.Descriptors.Where(rule => rule.CanBeSuppressed)
            .OrderBy(rule => found[rule.Code].Any(finding => source.Lines.IndexOf(finding.Location.Span.Start) - here is 0 or 1) ? 0 : found.Contains(rule.Code) ? 1 : 2)
            .ThenBy(rule => rule.Code, StringComparer.Ordinal)
            .Select(rule => new Proposal(rule.Code, CompletionItemKind.Reference, word, rule.Code)
            {
                Detail = rule.Name,
                About = rule.Summary,
                Filter = $"{rule.Code} {rule.Name}",
                IsLikely = found.Contains(rule.Code),
            });
    }
}
