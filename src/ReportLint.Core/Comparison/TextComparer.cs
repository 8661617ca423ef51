using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Wording;

namespace ReportLint.Comparison;

/// <summary>Compares the texts of two states of a report.</summary>
internal static class TextComparer
{
    /// <summary>The texts that differ.</summary>
    public static IEnumerable<TextChange> Compare(Report before, Report? lastYearBefore, Report after, Report? lastYearAfter)
    {
        var (old, now) = (new Sentences(before, lastYearBefore), new Sentences(after, lastYearAfter));
        var texts = after.Edition.Parts.Select(part => (part.Name.Id, Title: new LocalizedText(part.Heading, $"{part.Heading} ({part.Name.Id})")))
            .Prepend((ReportKeys.Preamble.Id, Title: new LocalizedText(ReportKeys.Preamble.Key, ReportKeys.Preamble.Id)));
        return texts.Select(text => new TextChange(text.Id, text.Title, SentenceComparer.Compare(old.Of(text.Id), now.Of(text.Id)))).Where(text => text.Sentences.Count > 0);
    }
}
