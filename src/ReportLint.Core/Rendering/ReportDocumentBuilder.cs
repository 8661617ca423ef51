using System.Globalization;
using ReportLint.Forms;
using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Model.References;
using ReportLint.Text;

namespace ReportLint.Rendering;

/// <summary>Lays out a report as the official form prints it: title, preamble, six parts.</summary>
public sealed class ReportDocumentBuilder
{
    private readonly Report _report;
    private readonly ReferenceResolver _resolver;

    private ReportDocumentBuilder(Report report, Report? lastYear)
    {
        _report = report;
        _resolver = new ReferenceResolver(report, lastYear);
    }

    /// <summary>The document of <paramref name="report"/>. Never throws: unknown figures are empty cells, references that lead nowhere stay as they are written.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lastYear">Last year's report of the same agency, for references to it; or null.</param>
    public static ReportDocument Build(Report report, Report? lastYear) => new ReportDocumentBuilder(report, lastYear).Build();

    private ReportDocument Build()
    {
        var blocks = new List<DocumentBlock>();
        if (_report.Preamble is { } preamble)
            blocks.AddRange(Blocks(preamble));
        if (blocks.Count == 0)
            blocks.Add(Paragraph(StatutoryForm.Opening));

        var lastPart = _report.Edition.Parts[_report.Edition.Parts.Count - 1];
        foreach (var part in _report.Edition.Parts)
        {
            var place = _report.Outline.FirstOrDefault(node => node.Key.Part == part)?.KeySpan;
            blocks.Add(new DocumentHeading(1, [new DocumentRun(SingleLine.Of(_report.Headings.TryGetValue(part.Name.Id, out var heading) ? heading.Value : part.Heading))]) { Span = place });
            var text = _report.TextOf(part.Name.Id);
            if (part.Table is { } table)
                blocks.Add(FormTableBuilder.Build(_report, part, table) with { Span = place });
            if (text is not null)
                blocks.AddRange(Blocks(text));
            if (part == lastPart && _report.Fees is { } fees && !SpeaksOfFees(text) && FeeSentence.Write(fees) is { } sentence)
                blocks.Add(Paragraph(sentence));
        }
        return new ReportDocument(SingleLine.Of(Title()), blocks) { Agency = _report.Agency is { } agency ? SingleLine.Of(agency.Value) : null };
    }

    private string Title() => _report.Title?.Value
        ?? string.Format(CultureInfo.InvariantCulture, "{0}{1}{2}", _report.Agency?.Value, _report.Year?.Value, StatutoryForm.TitleEnding);

    private IReadOnlyList<DocumentBlock> Blocks(Narrative text) =>
        [.. NarrativeParser.Parse(text.Text, reference => _resolver.Resolve(reference).Text).Select(block => InFile(block, text))];

    private static DocumentBlock InFile(DocumentBlock block, Narrative text) => block switch
    {
        DocumentList list => list with { Span = InFile(list.Span, text), Items = [.. list.Items.Select(item => item with { Span = InFile(item.Span, text) })] },
        _ => block with { Span = InFile(block.Span, text) },
    };

    private static TextSpan? InFile(TextSpan? span, Narrative text) => span is { } known ? text.InFile(known) : null;

    private static DocumentParagraph Paragraph(string text) => new([new DocumentRun(text)]);

    /// <summary>Whether a text states the fees itself, be it by references.</summary>
    private bool SpeaksOfFees(Narrative? text) => text is not null
        && (text.Text.IndexOf(ReportKeys.Fees.Key, StringComparison.Ordinal) >= 0 || text.References.Any(reference => _resolver.Resolve(reference).Fee is not null));
}
