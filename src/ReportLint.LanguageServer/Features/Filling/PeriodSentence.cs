using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Filling;

/// <summary>Puts the sentence on the period of the figures at the end of the preamble.</summary>
internal static class PeriodSentence
{
    /// <summary>The edit; null where the preamble is there and ends in something that no sentence can be put behind.</summary>
    public static TextEdit? Insert(Report report, long year, IReadOnlyList<ProseBlock> prose)
    {
        var sentence = StatutoryForm.Period(year);
        if (!report.Keys.ContainsKey(ReportKeys.Preamble.Id))
            return Skeleton.OfPreamble(report, StatutoryForm.Opening + sentence);
        if (prose.LastOrDefault(block => string.Equals(block.PartId, ReportKeys.Preamble.Id, StringComparison.Ordinal) && block.Text.Length > 0) is not { } last)
            return null;
        var end = new TextSpan(last.Text.Length - 1, 1);
        if (!last.IsVerbatim(end))
            return null;
        var isEnded = last.Text[^1] is '。' or '！' or '？' or '”' or '）';
        return new TextEdit(new TextSpan(last.InFile(end).End, 0), (isEnded ? "" : "。") + sentence);
    }
}
