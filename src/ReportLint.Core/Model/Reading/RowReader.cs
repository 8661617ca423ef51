using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Model.Pasting;
using ReportLint.Text;
using ReportLint.Wording;
using ReportLint.Yaml;

namespace ReportLint.Model.Reading;

/// <summary>Reads one row: a list in the order of the columns, or a mapping of columns.</summary>
internal static class RowReader
{
    private static readonly char[] s_blanks = [' ', '\u3000', '\u00A0'];

    /// <summary>The figures that the file has for <paramref name="cells"/>; null where a total was left out and has to be computed.</summary>
    /// <param name="context">The file.</param>
    /// <param name="row">The row.</param>
    /// <param name="cells">The row's cells, in the order of the columns.</param>
    /// <param name="key">The node of the row's key.</param>
    /// <param name="value">The node of its value.</param>
    /// <param name="unlisted">What columns are that a mapping leaves out; null when that is wrong.</param>
    /// <param name="others">Takes the keys of a mapping that are no columns; null when there can be none.</param>
    /// <param name="beside">Takes the entries of a mapping that the form has beside the columns; null where it has none.</param>
    public static Figure?[] Read(ReadingContext context, FormKey row, IReadOnlyList<FormCell> cells, int key, int value, FigureState? unlisted, Func<int, int, bool>? others = null, Action<MappingEntries>? beside = null)
    {
        var node = context.Node(value);
        switch (node.Kind)
        {
            case YamlNodeKind.Sequence:
                return ReadSequence(context, cells, value);
            case YamlNodeKind.Mapping:
                return ReadMapping(context, row, cells, key, value, unlisted, others, beside);
            case YamlNodeKind.Alias:
                return All(cells, FigureState.Unknown, node.Span);
            default:
                var span = context.VisibleSpan(key, value);
                if (node.IsBlank && context.IsBlankZero)
                    return All(cells, FigureState.BlankZero, span);
                if (!context.Document.IsDamagedIn(span))
                    AddNotARow(context, cells, key, value);
                return All(cells, node.IsBlank ? FigureState.Blank : FigureState.Unknown, span);
        }
    }

    /// <summary>The same state for every cell.</summary>
    public static Figure?[] All(IReadOnlyList<FormCell> cells, FigureState state, TextSpan span)
    {
        var figures = new Figure?[cells.Count];
        for (var i = 0; i < figures.Length; i++)
            figures[i] = new Figure(cells[i], state, span, written: state is FigureState.Unlisted or FigureState.BlankZero ? "0" : "");
        return figures;
    }

    /// <summary>The columns' Chinese names, as a message lists them.</summary>
    public static LocalizedList ColumnNames(IReadOnlyList<FormCell> cells) =>
        new([.. cells.Select(cell => new LocalizedText(cell.Column.Name.Key, cell.Column.Name.Id))]);

    /// <summary>What a message calls the row.</summary>
    public static LocalizedText RowName(FormCell cell) => new(cell.Row.ShortLabel, cell.RowAddress);

    private static void AddNotARow(ReadingContext context, IReadOnlyList<FormCell> cells, int key, int value)
    {
        var node = context.Node(value);
        var span = context.VisibleSpan(key, value);
        var row = RowName(cells[0]);
        if (node.IsBlank)
        {
            context.Add(MissingCell.Rule.At(context.Source, span, ReadingMessages.BlankRow.With(row)) with { Cell = cells[0].RowAddress });
            return;
        }
        if (node.Style == YamlScalarStyle.Plain && PastedRow.Read(context.Source.ToString(node.Span)) is { } pasted && Fits(cells, pasted.Count))
        {
            context.Add(Pasted(context, cells, span, pasted));
            return;
        }
        var sample = string.Join(", ", cells.Select(_ => "0"));
        var number = cells.Count == 1 ? CellNumberReader.Read(node.Value, node.Style != YamlScalarStyle.Plain, cells[0].Column.Kind) : default;
        context.Add(MissingCell.Rule.At(context.Source, span, ReadingMessages.RowExpected.With(row, sample, ReadingMessages.SingleValue)) with
        {
            Cell = cells[0].RowAddress,
            Edits = number.Value is null ? [] : [new SuggestedEdit(new TextEdit(span, $"[{number.Digits}]"), IsSafe: true)],
        });
    }

    private static Figure?[] ReadSequence(ReadingContext context, IReadOnlyList<FormCell> cells, int sequence)
    {
        var items = new List<int>(cells.Count);
        foreach (var item in context.Document.Items(sequence))
            items.Add(item);
        var span = context.Node(sequence).Span;
        var needed = Needed(cells);
        if (items.Count == 1 && context.Node(items[0]).Kind == YamlNodeKind.Scalar && PastedRow.Read(context.Node(items[0]).Value) is { } pasted && Fits(cells, pasted.Count))
        {
            context.Add(Pasted(context, cells, span, pasted));
            return All(cells, FigureState.Unknown, span);
        }
        if (items.Count < needed || items.Count > cells.Count)
        {
            if (!context.Document.IsDamagedIn(span))
                context.Add(WrongCount(context, cells, sequence, items));
            return All(cells, FigureState.Unknown, span);
        }
        foreach (var joined in items)
        {
            if (SplitNumbers(context.Node(joined)) is not var (first, second))
                continue;
            context.Add(NotInteger.Rule.At(context.Source, context.Node(joined).Span, ReadingMessages.MissingComma.With(RowName(cells[0]), first, second)) with { Cell = cells[0].RowAddress });
            return All(cells, FigureState.Unknown, span);
        }
        var figures = new Figure?[cells.Count];
        var othersStated = false;
        for (var i = 0; i < needed && !othersStated; i++)
            othersStated = !context.Node(items[i]).IsBlank;
        for (var i = 0; i < items.Count; i++)
            figures[i] = CellReader.Read(context, cells[i], items[i], span, othersStated);
        if (items.Count > needed && FlowValues.FindSplitNumber(context.Document, items) is { } split && !IsTotalRight(figures))
        {
            context.Add(NotInteger.Rule.At(context.Source, split, ReadingMessages.ThousandsSeparatorInRow.With(RowName(cells[0]), context.Document.Source.ToString(split))) with { Cell = cells[0].RowAddress });
            return All(cells, FigureState.Unknown, span);
        }
        return figures;
    }

    private static int Needed(IReadOnlyList<FormCell> cells) => cells[cells.Count - 1].Column.IsTotal ? cells.Count - 1 : cells.Count;

    private static bool Fits(IReadOnlyList<FormCell> cells, int count) => count >= Needed(cells) && count <= cells.Count;

    private static Finding Pasted(ReadingContext context, IReadOnlyList<FormCell> cells, TextSpan span, IReadOnlyList<string> pasted)
    {
        var row = "[" + string.Join(", ", pasted) + "]";
        return MissingCell.Rule.At(context.Source, span, ReadingMessages.PastedRow.With(RowName(cells[0]), row)) with
        {
            Cell = cells[0].RowAddress,
            Edits = [new SuggestedEdit(new TextEdit(span, row), IsSafe: true)],
        };
    }

    private static bool IsTotalRight(Figure?[] figures) =>
        figures.All(figure => figure is { IsKnown: true }) && figures.Take(figures.Length - 1).Sum(figure => figure!.Value) == figures[figures.Length - 1]!.Value;

    /// <summary>The two numbers in something like <c>3 1</c>, where a comma was forgotten; null for anything else.</summary>
    private static (string First, string Second)? SplitNumbers(YamlNode node)
    {
        if (node.Kind != YamlNodeKind.Scalar || node.Style != YamlScalarStyle.Plain || node.Value.IndexOfAny(s_blanks) < 0)
            return null;
        var parts = node.Value.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 2 && parts.All(part => part.All(c => c is >= '0' and <= '9')) ? (parts[0], parts[1]) : null;
    }

    private static Finding WrongCount(ReadingContext context, IReadOnlyList<FormCell> cells, int sequence, List<int> items)
    {
        var span = context.Node(sequence).Span;
        var row = RowName(cells[0]);
        var address = cells[0].RowAddress;
        var columns = ColumnNames(cells);
        foreach (var edition in StatutoryForm.All.Where(edition => edition != context.Edition))
        {
            var theirs = edition.Cells.Count(cell => string.Equals(cell.RowAddress, address, StringComparison.Ordinal));
            if (theirs == items.Count)
                return ForeignEditionCell.Rule.At(context.Source, span, ReadingMessages.ForeignColumns.With(row, edition.Year, theirs, context.Edition.Year, cells.Count, columns)) with { Cell = address };
        }
        if (items.Count < cells.Count)
            return MissingCell.Rule.At(context.Source, span, ReadingMessages.TooFewFigures.With(row, items.Count, cells.Count, columns)) with { Cell = address };
        var extra = TextSpan.FromBounds(context.Node(items[cells.Count]).Span.Start, context.Node(items[items.Count - 1]).Span.End);
        return FlowValues.FindSplitNumber(context.Document, items) is { } split
            ? NotInteger.Rule.At(context.Source, split, ReadingMessages.ThousandsSeparator.With(row, items.Count, cells.Count, context.Document.Source.ToString(split))) with { Cell = address }
            : UnknownKey.Rule.At(context.Source, extra, ReadingMessages.TooManyFigures.With(row, items.Count, cells.Count, columns)) with { Cell = address };
    }

    private static Figure?[] ReadMapping(ReadingContext context, FormKey row, IReadOnlyList<FormCell> cells, int key, int mapping, FigureState? unlisted, Func<int, int, bool>? others, Action<MappingEntries>? beside)
    {
        var entries = MappingReader.Read(context, mapping, RowName(cells[0]), row, others);
        beside?.Invoke(entries);
        var othersStated = false;
        foreach (var cell in cells)
            othersStated |= !cell.Column.IsTotal && entries.TryGet(cell.Column.Name, out var other) && !context.Node(other.Value).IsBlank;
        var keySpan = context.Node(key).Span;
        var figures = new Figure?[cells.Count];
        for (var i = 0; i < figures.Length; i++)
        {
            var cell = cells[i];
            if (entries.TryGet(cell.Column.Name, out var entry))
            {
                figures[i] = CellReader.Read(context, cell, entry.Value, context.Node(entry.Key).Span, othersStated);
            }
            else if (!cell.Column.IsTotal)
            {
                if (unlisted is null && entries.IsMissing(cell.Column.Name) && !context.Document.IsDamagedIn(context.Node(mapping).Span))
                    context.Add(MissingCell.Rule.At(context.Source, keySpan, ReadingMessages.MissingCell.With(RowName(cell), new LocalizedText(cell.Column.Name.Key, cell.Column.Name.Id))) with { Cell = cell.Address });
                var state = entries.HasUnknown ? FigureState.Unknown : unlisted ?? FigureState.Unknown;
                figures[i] = new Figure(cell, state, keySpan, written: state == FigureState.Unlisted ? "0" : "");
            }
        }
        return figures;
    }
}
