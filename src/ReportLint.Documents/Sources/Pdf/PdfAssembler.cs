using System.Text.RegularExpressions;

namespace ReportLint.Documents.Sources.Pdf;

/// <summary>Makes one stream of the pages: lines become paragraphs, tables that go on on the next page become one, page numbers and running heads go.</summary>
internal sealed partial class PdfAssembler
{
    private readonly IReadOnlyList<PdfPage> _pages;
    private readonly List<SourceBlock> _blocks = [];
    private readonly double _left;
    private readonly double _right;
    private PdfLine? _last;
    private IReadOnlyList<double>? _columns;

    private PdfAssembler(IReadOnlyList<PdfPage> pages)
    {
        _pages = pages;
        var lines = pages.SelectMany(page => page.Lines).Where(line => line.Text.Length > 10).ToList();
        _left = lines.Count == 0 ? 0 : lines.Min(line => line.Left);
        _right = lines.Count == 0 ? 0 : lines.Max(line => line.Right);
    }

    /// <summary>The blocks of <paramref name="pages"/>.</summary>
    public static IReadOnlyList<SourceBlock> Assemble(IReadOnlyList<PdfPage> pages)
    {
        var assembler = new PdfAssembler([.. pages.Select(page => page with { Lines = WithoutMargins(page, pages) })]);
        foreach (var page in assembler._pages)
            assembler.Take(page);
        return assembler._blocks;
    }

    private void Take(PdfPage page)
    {
        var isFirst = true;
        var pieces = page.Lines.Select(line => (Top: line.Base + line.Size, Line: (PdfLine?)line, Table: (PdfTable?)null))
            .Concat(page.Tables.Select(table => (table.Top, Line: (PdfLine?)null, Table: (PdfTable?)table)));
        foreach (var piece in pieces.OrderByDescending(piece => piece.Top))
        {
            if (piece.Table is { } table)
                AddTable(page, table, goesOn: isFirst);
            else if (piece.Line is { } line)
                AddLine(page, line, isFirst);
            isFirst = false;
        }
    }

    private void AddTable(PdfPage page, PdfTable table, bool goesOn)
    {
        _last = null;
        if (goesOn && _blocks.Count > 0 && _blocks[^1] is SourceTable above && _columns is { } columns && IsSame(columns, table.Columns))
        {
            var rows = above.Cells.Max(cell => cell.RowEnd);
            _blocks[^1] = above with { Cells = [.. above.Cells, .. table.Cells.Select(cell => cell with { Row = cell.Row + rows })] };
            return;
        }
        _columns = table.Columns;
        Add(new SourceTable(table.Cells, DocumentPlace.Page(page.Number)));
    }

    private void AddLine(PdfPage page, PdfLine line, bool isFirst)
    {
        if (_last is { } last && _blocks[^1] is SourceParagraph paragraph && GoesOn(last, line, isFirst))
            _blocks[^1] = paragraph with { Text = Join(paragraph.Text, line.Text) };
        else
            Add(new SourceParagraph(line.Text, DocumentPlace.Page(page.Number)));
        _last = line;
    }

    /// <summary>A line goes on with the paragraph above when that filled its line, this one is not indented, and no gap lies between.</summary>
    private bool GoesOn(PdfLine last, PdfLine line, bool isFirstOfPage)
    {
        var size = Math.Max(last.Size, line.Size);
        return Math.Abs(last.Size - line.Size) < size * 0.2
            && last.Right > _right - (size * 2.2)
            && line.Left < _left + (size * 1.2)
            && (isFirstOfPage || last.Base - line.Base < size * 2.6)
            && !Numbered().IsMatch(line.Text);
    }

    private static string Join(string text, string rest) => text.Length > 0 && text[^1] < '\x7F' && rest.Length > 0 && rest[0] < '\x7F' && !char.IsAsciiDigit(rest[0]) ? text + " " + rest : text + rest;

    private void Add(SourceBlock block)
    {
        if (_blocks.Count == SourceLimits.MaxBlocks)
            throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Blocks, SourceLimits.MaxBlocks));
        _blocks.Add(block);
    }

    private static bool IsSame(IReadOnlyList<double> a, IReadOnlyList<double> b) => a.Count == b.Count && a.Zip(b).All(pair => Math.Abs(pair.First - pair.Second) < 3);

    /// <summary>The lines of a page without its number and without what stands at the same edge of other pages, too.</summary>
    private static IReadOnlyList<PdfLine> WithoutMargins(PdfPage page, IReadOnlyList<PdfPage> pages) => [.. page.Lines.Where(line =>
    {
        var isAtEdge = line.Base > page.Height * 0.93 || line.Base < page.Height * 0.09;
        return !isAtEdge || !(PageNumber().IsMatch(line.Text) || pages.Any(other => other.Number != page.Number && other.Lines.Any(theirs => Math.Abs(theirs.Base - line.Base) < 3 && Digits().Replace(theirs.Text, "") == Digits().Replace(line.Text, ""))));
    })];

    [GeneratedRegex(@"^[-—–－·\s第]*\d+[-—–－·\s页]*([/／共]\s*\d+\s*页?)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Numbered();
}
