using ReportLint.Forms;
using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Model.References;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Comparison;

/// <summary>The sentences of a report's texts as the rendered report shows them.</summary>
internal sealed class Sentences
{
    private readonly Report _report;
    private readonly ReferenceResolver _resolver;

    /// <summary>The sentences of <paramref name="report"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lastYear">Last year's report of the same agency, for references to it; or null.</param>
    public Sentences(Report report, Report? lastYear)
    {
        _report = report;
        _resolver = new ReferenceResolver(report, lastYear);
    }

    /// <summary>The sentences of one text, headings and items of lists among them.</summary>
    public IReadOnlyList<string> Of(string partId)
    {
        var isPreamble = ReportKeys.Preamble.Is(partId);
        var text = _report.TextOf(partId);
        var blocks = text is null ? [] : NarrativeParser.Parse(text.Text, reference => _resolver.Resolve(reference).Text);
        // Without a text of its own a report opens with that of the form.
        if (isPreamble && blocks.Count == 0)
            return [StatutoryForm.Opening];
        return [.. blocks.SelectMany(Lines).SelectMany(SentenceSplitter.Split)];
    }

    private static IEnumerable<string> Lines(DocumentBlock block) => block switch
    {
        DocumentHeading heading => [Text(heading.Runs)],
        DocumentParagraph paragraph => [Text(paragraph.Runs)],
        DocumentList list => list.Items.Select((item, i) => (list.IsOrdered ? $"{list.Start + (long)i}." : "") + Text(item.Runs)),
        _ => [],
    };

    private static string Text(IReadOnlyList<DocumentRun> runs) => SingleLine.Of(string.Concat(runs.Select(run => run.Text)));
}
