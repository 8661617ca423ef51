using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Model;
using ReportLint.Options;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>The one place where findings of a report are let through or held back by its comments.</summary>
internal sealed class SuppressionGate(IReadOnlyList<Suppression> suppressions, ReportOptions options)
{
    private readonly HashSet<Suppression> _used = [];

    /// <summary>The finding with the reason it is suppressed for; null when nothing suppresses it.</summary>
    public Finding? Suppress(Finding finding)
    {
        if (!options.AllowsSuppression || !finding.Rule.CanBeSuppressed)
            return null;
        // Of several the one that says least beside it, and of those alike the first: a second one holds nothing back.
        Suppression? nearest = null;
        foreach (var suppression in suppressions)
        {
            if (suppression.Covers(finding.Rule, finding.Location.Span) && (nearest is null || suppression.Scope.Length < nearest.Scope.Length))
                nearest = suppression;
        }
        if (nearest is null)
            return null;
        _used.Add(nearest);
        return finding with { SuppressionReason = nearest.Reason };
    }

    /// <summary>What to say of suppressions that held nothing back. Nothing is said where the rule is switched off or the file could not be read whole.</summary>
    public IEnumerable<Finding> Stale(Report report)
    {
        if (!options.AllowsSuppression || report.Document.IsDamaged)
            yield break;
        foreach (var suppression in suppressions)
        {
            if (_used.Contains(suppression) || options.SeverityOf(suppression.Rule) == Severity.None)
                continue;
            var alone = suppressions.Count(other => other.Comment == suppression.Comment) == 1;
            yield return alone
                ? StaleSuppression.Rule.At(report.Source, suppression.Word, ConfigurationMessages.Stale.With(suppression.Rule.Code, suppression.Reason)) with { Edits = [Remove(WholeComment(report.Source, suppression.Comment))] }
                : StaleSuppression.Rule.At(report.Source, suppression.Word, ConfigurationMessages.StaleAmongOthers.With(suppression.Rule.Code)) with { Edits = [Remove(WithSeparator(report.Source, suppression.Word))] };
        }
    }

    private static SuggestedEdit Remove(TextSpan span) => new(new TextEdit(span, ""), IsSafe: true);

    /// <summary>A code with the comma after it, or the last one with the comma before it.</summary>
    private static TextSpan WithSeparator(SourceText source, TextSpan word)
    {
        var text = source.Content;
        var end = word.End;
        while (end < text.Length && text[end] is ' ' or ',' or '，' or '、')
            end++;
        if (text.IndexOfAny([',', '，', '、'], word.End, end - word.End) >= 0)
            return TextSpan.FromBounds(word.Start, end);
        var start = word.Start;
        while (start > 0 && text[start - 1] is ' ' or ',' or '，' or '、')
            start--;
        return TextSpan.FromBounds(start, word.End);
    }

    /// <summary>The comment with its line when it stands alone there, else with the blanks before it.</summary>
    private static TextSpan WholeComment(SourceText source, TextSpan comment)
    {
        var text = source.Content;
        var start = comment.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        if (start > 0 && text[start - 1] is not ('\n' or '\r'))
            return TextSpan.FromBounds(start, comment.End);
        var end = comment.End;
        if (end < text.Length && text[end] == '\r')
            end++;
        if (end < text.Length && text[end] == '\n')
            end++;
        return TextSpan.FromBounds(start, end);
    }
}
