using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Rendering;

/// <summary>Parses the Markdown of a report's texts into blocks. Linear in the length of the text; every text has a meaning, none is an error.</summary>
/// <remarks>
/// <para>
/// Paragraphs end at a blank line; headings are <c>##</c> (also <c>#</c>) and <c>###</c> (also deeper ones); lists are <c>-</c>, <c>*</c>, <c>+</c>, <c>1.</c> and
/// <c>1)</c>, of one level. In a line: <c>**bold**</c>, <c>*emphasis*</c>, <c>`code`</c>, <c>[text](address)</c>, <c>&lt;address&gt;</c> and backslash escapes.
/// Headings without a number get one.
/// </para>
/// <para>Everything else (HTML, tables, images) is text. What a reference stands for is never Markdown.</para>
/// </remarks>
public sealed class NarrativeParser
{
    private readonly Func<TextReference, string?> _resolve;
    private readonly List<DocumentBlock> _blocks = [];
    private readonly HeadingNumbers _numbers = new();

    // The lines of the paragraph or item that is being read.
    private readonly List<string> _lines = [];
    private readonly List<DocumentListItem> _items = [];
    private bool _isInList;
    private bool _isNumbered;
    private int _start;
    private bool _afterBlank;

    private NarrativeParser(Func<TextReference, string?> resolve) => _resolve = resolve;

    /// <summary>The blocks of <paramref name="text"/>: paragraphs, headings of levels 2 and 3, lists.</summary>
    /// <param name="text">The text.</param>
    /// <param name="resolve">What to write for a reference; null, or a null result, leaves it as it is written.</param>
    public static IReadOnlyList<DocumentBlock> Parse(string text, Func<TextReference, string?>? resolve = null)
    {
        var parser = new NarrativeParser(resolve ?? (_ => null));
        var lines = new LineMap(text);
        for (var i = 0; i < lines.Count; i++)
        {
            var span = lines.Line(i);
            parser.Take(NarrativeLine.Read(text.Substring(span.Start, span.Length)));
        }
        parser.EndBlock();
        return parser._blocks;
    }

    private void Take(NarrativeLine line)
    {
        switch (line.Kind)
        {
            case NarrativeLineKind.Blank:
                _afterBlank = true;
                return;
            case NarrativeLineKind.Heading:
                EndBlock();
                AddHeading(line);
                break;
            case NarrativeLineKind.Item:
            case NarrativeLineKind.NumberedItem when CanBegin(line):
                BeginItem(line);
                break;
            default:
                if (_afterBlank)
                    EndBlock();
                _lines.Add(line.Written);
                break;
        }
        _afterBlank = false;
    }

    /// <summary>Only the first number of a list breaks into a paragraph: a line may end by chance before 14. or the like.</summary>
    private bool CanBegin(NarrativeLine line) => line.Number == 1 || line.IsTight || _isInList || _afterBlank || _lines.Count == 0;

    private void BeginItem(NarrativeLine line)
    {
        var isNumbered = line.Kind == NarrativeLineKind.NumberedItem;
        if (!_isInList || _isNumbered != isNumbered)
        {
            EndBlock();
            (_isInList, _isNumbered, _start) = (true, isNumbered, line.Number);
        }
        else
        {
            EndItem();
        }
        _lines.Add(line.Text);
    }

    private void EndItem()
    {
        if (Runs(_lines) is { Count: > 0 } runs)
            _items.Add(new DocumentListItem(runs));
        _lines.Clear();
    }

    private void EndBlock()
    {
        if (_isInList)
        {
            EndItem();
            if (_items.Count > 0)
                _blocks.Add(new DocumentList(_isNumbered, _isNumbered ? _start : 1, [.. _items]));
            _items.Clear();
            _isInList = false;
        }
        else if (_lines.Count > 0)
        {
            if (Runs(_lines) is { Count: > 0 } runs)
                _blocks.Add(new DocumentParagraph(runs));
            _lines.Clear();
        }
    }

    private void AddHeading(NarrativeLine line)
    {
        var runs = Runs([line.Text]);
        if (runs.Count == 0)
            return;
        var level = line.Number <= 2 ? 2 : 3;
        var number = _numbers.Next(level, string.Concat(runs.Select(run => run.Text)));
        _blocks.Add(new DocumentHeading(level, WithNumber(number, runs)));
    }

    private static IReadOnlyList<DocumentRun> WithNumber(string number, IReadOnlyList<DocumentRun> runs)
    {
        if (number.Length == 0)
            return runs;
        return runs[0] is { IsCode: false, Url: null } first
            ? [first with { Text = number + first.Text }, .. runs.Skip(1)]
            : [new DocumentRun(number), .. runs];
    }

    private IReadOnlyList<DocumentRun> Runs(IEnumerable<string> lines) => InlineParser.Parse(InlineSource.Of(lines, _resolve));
}
