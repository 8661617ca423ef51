using System.Text.RegularExpressions;
using ReportLint.Documents.Sources.Html;

namespace ReportLint.Documents.Sources.Texts;

/// <summary>Reads plain text and Markdown: a paragraph a line; tables as rows of fields between tabs or pipes, or as one cell a line.</summary>
internal sealed partial class TextSource
{
    private const int LongestTail = 12;
    private const int LongestLine = 60;
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<SourceCell> _cells = [];
    private readonly bool _isMarkdown;
    private bool _isGrid;
    private int _row;
    private int _column;
    private int _blanks;

    private TextSource(bool isMarkdown) => _isMarkdown = isMarkdown;

    /// <summary>The document that <paramref name="text"/> is.</summary>
    public static SourceDocument Read(string text, bool isMarkdown)
    {
        if (text.Length > SourceLimits.MaxCharacters)
            throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Characters, SourceLimits.MaxCharacters));
        // Inside of a page's markup, line ends mean nothing.
        var source = new TextSource(isMarkdown || MarkdownHeading().IsMatch(text));
        source.ReadLines(text.ReplaceLineEndings("\n").Split('\n', '\f', '\v', '\u2028', '\u2029'));
        return new SourceDocument(source._blocks);
    }

    private void ReadLines(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Contains("<table", StringComparison.OrdinalIgnoreCase))
            {
                i = ReadHtmlTable(lines, i);
                continue;
            }
            var line = TextLine.Read(lines[i], i + 1);
            switch (line.Kind)
            {
                case TextLineKind.Blank:
                    _blanks++;
                    continue;
                case TextLineKind.Cell when _cells.Count == 0 || !_isGrid:
                    TakeCell(line);
                    break;
                case TextLineKind.Row:
                case TextLineKind.Cell:
                    TakeRow(line.Kind == TextLineKind.Cell ? line with { Fields = ["", line.Text] } : line);
                    break;
                case TextLineKind.Paragraph when ContinuesCell(line, lines, i):
                    _cells[^1] = _cells[^1] with { Text = _cells[^1].Text + "\n" + line.Text };
                    break;
                case TextLineKind.Paragraph:
                    EndTable();
                    AddBlock(Paragraph(line));
                    break;
            }
            _blanks = 0;
        }
        EndTable();
    }

    private void TakeCell(TextLine line)
    {
        if (_cells.Count == 0)
            (_isGrid, _row, _column) = (false, 0, 0);
        else if (_blanks > 0)
            (_row, _column) = (_row + 1, 0);
        AddCell(line.Text, line.Number);
    }

    private void TakeRow(TextLine line)
    {
        if (_cells.Count == 0)
            (_isGrid, _row) = (true, 0);
        else if (_isGrid || _blanks > 0)
            _row++;
        if (_isGrid || _blanks > 0)
            _column = 0;
        foreach (var field in line.Fields)
            AddCell(field, line.Number);
    }

    private void AddCell(string text, int line)
    {
        if (_cells.Count == SourceLimits.MaxCells)
            throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Cells, SourceLimits.MaxCells));
        _cells.Add(new SourceCell(text, DocumentPlace.Line(line), _row, _column++));
    }

    /// <summary>Whether a line without a tab is the rest of the cell above: 社会公益 and 组织 on two lines, （三）不予 and 公开 even with an empty line between.</summary>
    private bool ContinuesCell(TextLine line, string[] lines, int index)
    {
        if (_cells.Count == 0 || _isGrid || PartNumber().IsMatch(line.Text) || line.Text.Contains('。', StringComparison.Ordinal))
            return false;
        if (_blanks == 0)
            return line.Text.Length <= LongestLine;
        if (line.Text.Length > LongestTail)
            return false;
        var next = index + 1;
        while (next < lines.Length && TextLine.Read(lines[next], next).Kind == TextLineKind.Blank)
            next++;
        return next < lines.Length && TextLine.Read(lines[next], next).Kind == TextLineKind.Cell;
    }

    private SourceParagraph Paragraph(TextLine line)
    {
        var marks = _isMarkdown ? line.Text.Length - line.Text.TrimStart('#').Length : 0;
        return marks is 0 or > 6
            ? new SourceParagraph(line.Text, DocumentPlace.Line(line.Number)) { IsMarkdown = _isMarkdown, BlankLinesBefore = _blanks }
            : new SourceParagraph(line.Text.Trim('#', ' ').Replace("**", "", StringComparison.Ordinal).Trim(), DocumentPlace.Line(line.Number)) { IsMarkdown = true, HeadingLevel = marks };
    }

    /// <summary>A table that a text in Markdown holds as HTML; returns its last line.</summary>
    private int ReadHtmlTable(string[] lines, int first)
    {
        EndTable();
        var last = first;
        var open = 0;
        for (; last < lines.Length; last++)
        {
            open += TableTag().Matches(lines[last]).Sum(tag => tag.Value[1] == '/' ? -1 : 1);
            if (open <= 0)
                break;
        }
        last = Math.Min(last, lines.Length - 1);
        foreach (var block in HtmlSource.Read(string.Join('\n', lines[first..(last + 1)]), DocumentPlace.Line(first + 1)).Blocks)
            AddBlock(block);
        return last;
    }

    private void EndTable()
    {
        if (_cells.Count > 0)
            AddBlock(new SourceTable([.. _cells], _cells[0].Place) { IsGrid = _isGrid });
        _cells.Clear();
    }

    private void AddBlock(SourceBlock block)
    {
        if (_blocks.Count == SourceLimits.MaxBlocks)
            throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Blocks, SourceLimits.MaxBlocks));
        _blocks.Add(block);
    }

    [GeneratedRegex("^#{1,6} ?\\S", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex("^[一二三四五六][、.．]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex PartNumber();

    [GeneratedRegex("</?table\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex TableTag();
}
