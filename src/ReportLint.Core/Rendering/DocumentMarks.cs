using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rendering;

/// <summary>The findings of a report, each at the place of its document that it speaks of: for drafts and for review.</summary>
public sealed class DocumentMarks
{
    private readonly Dictionary<string, List<Finding>> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<TextSpan, List<Finding>> _blocks = [];
    private readonly List<Finding> _elsewhere = [];

    private DocumentMarks(IReadOnlyList<Finding> all, Language language) => (All, Language) = (all, language);

    /// <summary>No marks: what is published.</summary>
    public static DocumentMarks None { get; } = new([], Language.Chinese);

    /// <summary>All findings, in their order.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>The language in which they are said.</summary>
    public Language Language { get; }

    /// <summary>Whether one of them is an error, so that the document is but a draft.</summary>
    public bool IsDraft => All.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Those that belong to no figure and no block: the head of the file, keys, what is missing.</summary>
    public IReadOnlyList<Finding> Elsewhere => _elsewhere;

    /// <summary>Places the findings of one report.</summary>
    /// <param name="document">The report's document.</param>
    /// <param name="findings">What was found in its file.</param>
    /// <param name="language">The language in which to say it.</param>
    public static DocumentMarks Of(ReportDocument document, IEnumerable<Finding> findings, Language language)
    {
        var marks = new DocumentMarks([.. findings], language);
        if (marks.All.Count == 0)
            return marks;
        var shown = new HashSet<string>(document.Blocks.OfType<DocumentTable>().SelectMany(table => table.Rows).SelectMany(row => row.Cells)
            .Select(cell => cell.Figure?.Cell.Address).OfType<string>(), StringComparer.Ordinal);
        var spans = document.Blocks.SelectMany(Spans).OfType<TextSpan>().ToList();
        foreach (var finding in marks.All)
            marks.Place(finding, shown, spans);
        return marks;
    }

    /// <summary>What was found of the figure in a cell.</summary>
    public IReadOnlyList<Finding> At(DocumentCell cell) =>
        cell.Figure is { } figure && _cells.TryGetValue(figure.Cell.Address, out var found) ? found : [];

    /// <summary>What was found in a heading, a paragraph or, outside its figures, a table.</summary>
    public IReadOnlyList<Finding> At(DocumentBlock block) => At(block.Span);

    /// <summary>What was found in an item of a list.</summary>
    public IReadOnlyList<Finding> At(DocumentListItem item) => At(item.Span);

    private IReadOnlyList<Finding> At(TextSpan? span) => span is { } place && _blocks.TryGetValue(place, out var found) ? found : [];

    private static IEnumerable<TextSpan?> Spans(DocumentBlock block) => block is DocumentList list ? list.Items.Select(item => item.Span) : [block.Span];

    private void Place(Finding finding, HashSet<string> shown, List<TextSpan> spans)
    {
        if (finding.Cell is { } cell && shown.Contains(cell))
        {
            Add(_cells, cell, finding);
            return;
        }
        var at = finding.Location.Span.Start;
        var index = spans.FindIndex(span => span.Start <= at && at < span.End);
        if (index < 0)
            _elsewhere.Add(finding);
        else
            Add(_blocks, spans[index], finding);
    }

    private static void Add<TKey>(Dictionary<TKey, List<Finding>> places, TKey place, Finding finding)
        where TKey : notnull
    {
        if (!places.TryGetValue(place, out var found))
            places.Add(place, found = []);
        found.Add(finding);
    }
}
