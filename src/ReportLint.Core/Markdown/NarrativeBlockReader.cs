using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Markdown;

/// <summary>Cuts the Markdown of a text into blocks. Linear in the length of the text; every text has a meaning, none is an error.</summary>
internal sealed class NarrativeBlockReader
{
    private readonly Func<TextReference, string?> _resolve;
    private readonly List<NarrativeBlock> _blocks = [];

    // The list to which the last block belongs, and the number of its first item.
    private BlockKind? _list;
    private int _start;

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
            // A comment to the linter can't act in a text, which a finding says; it is never printed.
            if (!Directives.IsLine(line))
                reader.Take(NarrativeLine.Read(line), span.Start + line.Length - line.TrimStart().Length);
        }
        return reader._blocks;
    }

    /// <summary>Takes a line whose first character that is no blank stands at <paramref name="start"/>. Its end is the end of its paragraph.</summary>
    private void Take(NarrativeLine line, int start)
    {
        switch (line.Kind)
        {
            case NarrativeLineKind.Blank:
                return;
            case NarrativeLineKind.Heading:
                _list = null;
                _blocks.Add(new NarrativeBlock(BlockKind.Heading, Source(TextOf(line, start)), line.Number <= 2 ? 2 : 3));
                return;
            case NarrativeLineKind.Item or NarrativeLineKind.NumberedItem:
                AddItem(line, start);
                return;
            default:
                _list = null;
                _blocks.Add(new NarrativeBlock(BlockKind.Paragraph, Source(new NarrativeStretch(line.Written, start))));
                return;
        }
    }

    private void AddItem(NarrativeLine line, int start)
    {
        var kind = line.Kind == NarrativeLineKind.NumberedItem ? BlockKind.NumberedItem : BlockKind.Item;
        var begins = _list != kind;
        if (begins)
            (_list, _start) = (kind, line.Kind == NarrativeLineKind.NumberedItem ? line.Number : 1);
        _blocks.Add(new NarrativeBlock(kind, Source(TextOf(line, start)), _start, begins));
    }

    /// <summary>What follows the marks of a line; a heading may have marks at its end as well.</summary>
    private static NarrativeStretch TextOf(NarrativeLine line, int start)
    {
        var marks = line.Kind == NarrativeLineKind.Heading ? line.Number : line.Written.Length - line.Text.Length;
        while (marks < line.Written.Length && char.IsWhiteSpace(line.Written[marks]))
            marks++;
        return new NarrativeStretch(line.Text, start + marks);
    }

    private InlineSource Source(NarrativeStretch line) => InlineSource.Of(line, _resolve);
}
