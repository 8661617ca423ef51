using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;
using ReportLint.Yaml;

namespace ReportLint.Model.Reading;

/// <summary>Reads one cell: a number, or a mapping of a number and a note.</summary>
internal static class CellReader
{
    /// <summary>The figure that the node <paramref name="value"/> states for <paramref name="cell"/>.</summary>
    /// <param name="context">The file.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="value">Its node.</param>
    /// <param name="place">What to underline when the value is empty: the key.</param>
    /// <param name="othersStated">Whether other figures of the row are stated, so that a blank total is a gap of its own.</param>
    public static Figure Read(ReadingContext context, FormCell cell, int value, TextSpan place, bool othersStated)
    {
        var node = context.Node(value);
        if (node.Kind == YamlNodeKind.Mapping)
            return ReadWithNote(context, cell, value, othersStated);
        var span = node.Span.Length > 0 ? node.Span : place;
        if (node.Kind == YamlNodeKind.Alias)
            return new Figure(cell, FigureState.Unknown, span);
        if (node.Kind == YamlNodeKind.Sequence)
        {
            context.Add(NotInteger.Rule.At(context.Source, span, ReadingMessages.ListInCell.With(cell.Description)) with { Cell = cell.Address });
            return new Figure(cell, FigureState.Unknown, span);
        }
        return node.IsBlank ? Blank(context, cell, span, othersStated) : ReadNumber(context, cell, node, span, note: null);
    }

    private static Figure Blank(ReadingContext context, FormCell cell, TextSpan span, bool othersStated)
    {
        if (context.IsBlankZero)
            return Figure.BlankZero(cell, span);
        var isTotal = cell.Column.IsTotal && othersStated && cell.Table.Layout == FormTableLayout.NestedRows;
        var (rule, message) = isTotal ? (BlankTotal.Rule, ReadingMessages.BlankTotal) : (MissingCell.Rule, ReadingMessages.BlankCell);
        context.Add(rule.At(context.Source, span, message.With(cell.Description)) with { Cell = cell.Address });
        return new Figure(cell, FigureState.Blank, span);
    }

    private static Figure ReadWithNote(ReadingContext context, FormCell cell, int mapping, bool othersStated)
    {
        var entries = MappingReader.Read(context, mapping, cell.Description, context.KeyAt(cell.Path));
        var note = ReadNote(context, entries);
        var mappingSpan = context.Node(mapping).Span;
        if (!entries.TryGet(ReportKeys.Value, out var entry))
            return Blank(context, cell, new TextSpan(mappingSpan.Start, Math.Min(1, mappingSpan.Length)), othersStated);
        var node = context.Node(entry.Value);
        var span = context.VisibleSpan(entry.Key, entry.Value);
        if (node.Kind != YamlNodeKind.Scalar)
        {
            context.Add(NotInteger.Rule.At(context.Source, span, ReadingMessages.ListInCell.With(cell.Description)) with { Cell = cell.Address });
            return new Figure(cell, FigureState.Unknown, span, note: note);
        }
        return node.IsBlank ? Blank(context, cell, span, othersStated) : ReadNumber(context, cell, node, span, note);
    }

    private static string? ReadNote(ReadingContext context, MappingEntries entries)
    {
        if (!entries.TryGet(ReportKeys.Note, out var entry))
            return null;
        var node = context.Node(entry.Value);
        if (node.Kind is YamlNodeKind.Sequence or YamlNodeKind.Mapping)
            context.Add(UnknownKey.Rule.At(context.Source, new TextSpan(node.Span.Start, Math.Min(1, node.Span.Length)), ReadingMessages.TextExpected.With(new LocalizedText(ReportKeys.Note.Key, ReportKeys.Note.Id))));
        return node.Kind == YamlNodeKind.Scalar ? node.Value : null;
    }

    private static Figure ReadNumber(ReadingContext context, FormCell cell, YamlNode node, TextSpan span, string? note)
    {
        var number = CellNumberReader.Read(node.Value, node.Style != YamlScalarStyle.Plain, cell.Column.Kind);
        context.AddIfWrong(number, span, cell.Description, cell.Address);
        return number.Value is { } value
            ? new Figure(cell, FigureState.Stated, span, value, number.Digits, note)
            : new Figure(cell, FigureState.Unknown, span, note: note);
    }
}
