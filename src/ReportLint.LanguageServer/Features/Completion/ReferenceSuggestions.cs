using ReportLint.Forms;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Model.References;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Completion;

/// <summary>The paths and formats that may stand in <c>{{ }}</c>.</summary>
internal static class ReferenceSuggestions
{
    private const string Open = "{{";
    private const string Close = "}}";

    private static readonly LocalizedText s_lastYear = new("上年的数", "last year's figure");
    private static readonly LocalizedText s_numeral = new("中文数字，如二十一", "as a Chinese numeral");
    private static readonly LocalizedText s_change = new("与上年相比，如增长75%", "the change from last year, in Chinese words");

    /// <summary>What may stand at <paramref name="offset"/>; null when that is in no reference.</summary>
    public static IEnumerable<Proposal>? Of(Report report, Report? lastYear, int offset)
    {
        var text = report.Source.Content;
        var line = report.Source.Lines.Line(report.Source.Lines.IndexOf(offset));
        var before = text[line.Start..offset];
        var open = before.LastIndexOf(Open, StringComparison.Ordinal);
        if (open < 0 || before.IndexOf(Close, open, StringComparison.Ordinal) >= 0)
            return null;
        if (TypedPlaceReader.ScopeOfLine(report.Source, offset, report.Edition.Keys) is not { } scope || !(scope.Kind == FormKeyKind.Text || IsTextLine(scope, text, line)))
            return null;

        var start = line.Start + open + Open.Length;
        var bar = text.IndexOf('|', start, offset - start);
        var rest = text[offset..line.End];
        var close = rest.IndexOf(Close, StringComparison.Ordinal);
        var next = rest.IndexOf(Open, StringComparison.Ordinal);
        var isClosed = close >= 0 && (next < 0 || close < next);
        var inside = isClosed ? rest[..close] : "";
        return bar >= 0
            ? Formats(report, TextSpan.FromBounds(SkipBlanks(text, bar + 1, offset), offset + inside.Length), isClosed)
            : Paths(report, lastYear, text, start, offset, inside, isClosed);
    }

    /// <summary>Whether the line itself holds the key of a text.</summary>
    private static bool IsTextLine(FormKey scope, string text, TextSpan line) =>
        KeyLine.Read(text, line).Key is { } key && scope.Find(key) is { Kind: FormKeyKind.Text };

    private static IEnumerable<Proposal> Paths(Report report, Report? lastYear, string text, int start, int offset, string inside, bool isClosed)
    {
        var language = OutlineLanguage.Of(report);
        var end = offset + (inside.Contains('|', StringComparison.Ordinal) ? inside.IndexOf('|', StringComparison.Ordinal) : inside.Length);
        var span = TextSpan.FromBounds(SkipBlanks(text, start, offset), end);
        var typed = text[span.Start..offset];
        var ending = isClosed ? "" : Close;
        var prefix = ReportKeys.LastYear.In(language) + ".";
        var isLastYear = typed.StartsWith(ReportKeys.LastYear.Key + ".", StringComparison.Ordinal) || typed.StartsWith(ReportKeys.LastYear.Id + ".", StringComparison.Ordinal);
        if (!isLastYear && lastYear is not null)
            yield return new Proposal(prefix, CompletionItemKind.Value, span, prefix) { About = s_lastYear };
        if (isLastYear && lastYear is null)
            yield break;
        foreach (var path in new ReferencePaths(isLastYear ? lastYear! : report, language).All.Where(path => path.Value is not null))
        {
            var spelled = (isLastYear ? prefix : "") + path.Path;
            yield return new Proposal(spelled, CompletionItemKind.Value, span, spelled + ending)
            {
                Detail = path.Value,
                About = path.Description,
                Filter = string.Equals(path.Path, path.FullPath, StringComparison.Ordinal) ? spelled : $"{spelled} {(isLastYear ? prefix : "")}{path.FullPath}",
                IsLikely = path.Value is not "0" && path.Cell is { Column.IsTotal: true },
            };
        }
    }

    private static IEnumerable<Proposal> Formats(Report report, TextSpan span, bool isClosed)
    {
        var language = OutlineLanguage.Of(report);
        return ReferenceFormats.All.Select(format => new Proposal(format.In(language), CompletionItemKind.EnumMember, span, format.In(language) + (isClosed ? "" : Close))
        {
            About = format == ReferenceFormats.Numeral ? s_numeral : s_change,
        });
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        return start;
    }
}
