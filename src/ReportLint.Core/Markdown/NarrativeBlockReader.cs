using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>Cuts the Markdown of a text into blocks. Linear in the length of the text; every text has a meaning, none is an error.</summary>
internal sealed class NarrativeBlockReader
{
    private readonly Func<TextReference, string?> _resolve;
    private readonly List<NarrativeBlock> _blocks = [];

    // The lines of the paragraph or item that is being read.
    private readonly List<NarrativeStretch> _lines = [];
    private bool _isInList;
    private bool _isNumbered;
    private bool _beginsList;
    private int _start;
    private bool _afterBlank;

    private NarrativeBlockReader(Func<TextReference, string?> resolve) => _resolve = resolve;

    /// <summary>The blocks of <paramref name="text"/>, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="resolve">What to write for a reference; null leaves it as it is written.</param>
    public static IReadOnlyList<NarrativeBlock> Read(string text, Func<TextReference, string?> resolve)
    {
        var reader = new NarrativeBlockReader(resolve);
        var lines = new LineMap(text);
        for (var i = 0; i < lines.Count; i++)
        {
            var span = lines.Line(i);
            var line = text.Substring(span.Start, span.Length);
            reader.Take(NarrativeLine.Read(line), span.Start + line.Length - line.TrimStart().Length);
        }
        reader.EndBlock();
        return reader._blocks;
    }

    /// <summary>Takes a line whose first character that is no blank stands at <paramref name="start"/>.</summary>
    private void Take(NarrativeLine line, int start)
    {
        switch (line.Kind)
        {
            case NarrativeLineKind.Blank:
                _afterBlank = true;
                return;
            case NarrativeLineKind.Heading:
                EndBlock();
                _blocks.Add(new NarrativeBlock(NarrativeBlockKind.Heading, Source([TextOf(line, start)]), line.Number <= 2 ? 2 : 3));
                break;
            case NarrativeLineKind.Item:
            case NarrativeLineKind.NumberedItem when CanBegin(line):
                BeginItem(line, start);
                break;
            default:
                if (_afterBlank)
                    EndBlock();
                _lines.Add(new NarrativeStretch(line.Written, start));
                break;
        }
        _afterBlank = false;
    }

    /// <summary>Only the first number of a list breaks into a paragraph: a line may end by chance before 14. or the like.</summary>
    private bool CanBegin(NarrativeLine line) => line.Number == 1 || line.IsTight || _isInList || _afterBlank || _lines.Count == 0;

    private void BeginItem(NarrativeLine line, int start)
    {
        var isNumbered = line.Kind == NarrativeLineKind.NumberedItem;
        if (!_isInList || _isNumbered != isNumbered)
        {
            EndBlock();
            (_isInList, _isNumbered, _start, _beginsList) = (true, isNumbered, line.Number, true);
        }
        else
        {
            EndStretch();
        }
        _lines.Add(TextOf(line, start));
    }

    /// <summary>What follows the marks of a line; a heading may have marks at its end as well.</summary>
    private static NarrativeStretch TextOf(NarrativeLine line, int start)
    {
        var marks = line.Kind == NarrativeLineKind.Heading ? line.Number : line.Written.Length - line.Text.Length;
        while (marks < line.Written.Length && char.IsWhiteSpace(line.Written[marks]))
            marks++;
        return new NarrativeStretch(line.Text, start + marks);
    }

    private void EndStretch()
    {
        if (_lines.Count == 0)
            return;
        if (_isInList)
        {
            _blocks.Add(new NarrativeBlock(_isNumbered ? NarrativeBlockKind.NumberedItem : NarrativeBlockKind.Item, Source(_lines), _isNumbered ? _start : 1, _beginsList));
            _beginsList = false;
        }
        else
        {
            _blocks.Add(new NarrativeBlock(NarrativeBlockKind.Paragraph, Source(_lines)));
        }
        _lines.Clear();
    }

    private void EndBlock()
    {
        EndStretch();
        _isInList = false;
    }

    private InlineSource Source(IReadOnlyList<NarrativeStretch> lines) => InlineSource.Of(lines, _resolve);
}
