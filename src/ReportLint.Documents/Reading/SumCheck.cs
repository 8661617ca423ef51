using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Documents.Reading;

/// <summary>Holds a table's figures against the sums of the form: they confirm what was put together of pieces, say what blanks mean, and where they don't hold a note says so.</summary>
internal sealed class SumCheck
{
    private readonly FormEdition _edition;
    private readonly TableReading _reading;
    private readonly List<FormRelation> _relations;

    private SumCheck(FormEdition edition, TableReading reading)
    {
        _edition = edition;
        _reading = reading;
        _relations = [.. edition.Relations.Where(relation => relation.Target.Table == reading.Table)];
    }

    /// <summary>Checks <paramref name="reading"/>.</summary>
    public static void Apply(FormEdition edition, TableReading reading, NoteList notes)
    {
        var check = new SumCheck(edition, reading);
        check.TellUnreadable(notes);
        check.ReadBlanks(notes);
        if (check.ConfirmDoubtful(notes))
            reading.IsBlankZero = false;
        check.TellBroken(notes);
    }

    private void TellUnreadable(NoteList notes)
    {
        foreach (var (address, figure) in _reading.Figures)
        {
            if (figure.Kind == ReadFigureKind.Unreadable)
                notes.Add(ImportNoteKind.NotRead, DocumentMessages.FigureNotRead.With(Describe(address), NoteList.Quote(figure.Source)), figure.Place);
        }
        foreach (var figure in _reading.NamedRows.SelectMany(row => row.Figures).Concat(_reading.SingleRows.Values.SelectMany(row => row)))
        {
            if (figure.Kind == ReadFigureKind.Unreadable)
                notes.Add(ImportNoteKind.NotRead, DocumentMessages.FigureNotRead.With(_reading.Table.Name.Key, NoteList.Quote(figure.Source)), figure.Place);
        }
    }

    /// <summary>Blank cells are 0 when the sums that the table states hold with 0 in them.</summary>
    private void ReadBlanks(NoteList notes)
    {
        var blanks = _reading.All.Count(figure => figure.Kind == ReadFigureKind.Blank);
        if (blanks == 0)
            return;
        // A cell that was not read is written as a blank one is: it must not become 0 with them.
        _reading.IsBlankZero = true;
        if (HasUnread())
        {
            _reading.IsBlankZero = false;
            notes.Add(ImportNoteKind.NotRead, DocumentMessages.BlankBesideUnread.With(_reading.Table.Name.Key, blanks));
            return;
        }
        var broken = _relations.Where(relation => Difference(relation) is { } difference && difference != 0);
        if (broken.Any(relation => relation.Left.Concat(relation.Right).Any(cell => Figure(cell)?.Kind == ReadFigureKind.Blank)))
        {
            _reading.IsBlankZero = false;
            notes.Add(ImportNoteKind.NotRead, DocumentMessages.BlankUnknown.With(_reading.Table.Name.Key, blanks));
        }
        else
        {
            notes.Add(ImportNoteKind.Remark, DocumentMessages.BlankZero.With(_reading.Table.Name.Key, blanks));
        }
    }

    private bool HasUnread()
    {
        var named = _reading.NamedRows.Select(row => row.Address).ToHashSet(StringComparer.Ordinal);
        return _reading.All.Any(figure => figure.Kind == ReadFigureKind.Unreadable)
            || _edition.Cells.Any(cell => cell.Table == _reading.Table && Figure(cell) is null && SingleRow(cell) is null && !named.Contains(cell.RowAddress));
    }

    /// <summary>Takes back what no sum confirms; true when there was any.</summary>
    private bool ConfirmDoubtful(NoteList notes)
    {
        var any = false;
        foreach (var (address, figure) in _reading.Figures.ToList())
        {
            if (figure is not { Kind: ReadFigureKind.Number, IsDoubtful: true } || _edition.FindCell(address) is not { } cell)
                continue;
            var own = _relations.Where(relation => relation.Left.Contains(cell) || relation.Right.Contains(cell)).ToList();
            if (own.Exists(relation => Difference(relation) == 0))
                continue;
            any = true;
            _reading.Figures[address] = figure with { Kind = ReadFigureKind.Unreadable, Written = "" };
            notes.Add(ImportNoteKind.NotRead, DocumentMessages.FigureDoubtful.With(cell.Description, NoteList.Quote(figure.Source)), figure.Place);
        }
        return any;
    }

    private void TellBroken(NoteList notes)
    {
        foreach (var relation in _relations)
        {
            if (Difference(relation) is not { } difference || difference == 0 || Figure(relation.Target) is not { Kind: ReadFigureKind.Number } target)
                continue;
            var isLeft = relation.Left.Contains(relation.Target);
            notes.Add(ImportNoteKind.Sum, DocumentMessages.SumBroken.With(relation.Target.Description, target.Written, target.Value - (isLeft ? difference : -difference)), target.Place);
        }
    }

    /// <summary>Left less right; null when a figure of either is not known.</summary>
    private decimal? Difference(FormRelation relation) => Sum(relation.Left) - Sum(relation.Right);

    private decimal? Sum(IReadOnlyList<FormCell> cells)
    {
        var sum = 0m;
        var singles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            if (SingleRow(cell) is { } single)
            {
                if (singles.Add(single.Address))
                    sum += single.Figures[Index(cell)].Value;
                continue;
            }
            if (Figure(cell) is not { } figure || figure.Kind == ReadFigureKind.Unreadable || (figure.Kind == ReadFigureKind.Blank && !_reading.IsBlankZero))
                return null;
            sum += figure.Value;
        }
        return sum;
    }

    private ReadFigure? Figure(FormCell cell) => _reading.Figures.GetValueOrDefault(cell.Address);

    private (string Address, IReadOnlyList<ReadFigure> Figures)? SingleRow(FormCell cell)
    {
        foreach (var (address, figures) in _reading.SingleRows)
        {
            if (cell.Address.StartsWith(address + ".", StringComparison.Ordinal))
                return (address, figures);
        }
        return null;
    }

    private static int Index(FormCell cell)
    {
        for (var i = 0; i < cell.Row.Columns.Count; i++)
        {
            if (cell.Row.Columns[i] == cell.Column)
                return i;
        }
        return 0;
    }

    private ILocalizable Describe(string address) => _edition.FindCell(address)?.Description ?? LocalizedText.Same(address);
}
