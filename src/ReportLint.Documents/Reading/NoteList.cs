using ReportLint.Documents.Sources;
using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Documents.Reading;

/// <summary>Collects what is to be told of a reading.</summary>
internal sealed class NoteList
{
    private const int LongestQuote = 40;
    private readonly List<ImportNote> _notes = [];

    /// <summary>The notes, in the order in which they came up.</summary>
    public IReadOnlyList<ImportNote> Notes => _notes;

    /// <summary>A row whose figures cannot be told apart.</summary>
    public void RowNotRead(FormRow row, int expected, IReadOnlyList<StreamCell> entries, DocumentPlace place) =>
        Add(ImportNoteKind.NotRead, DocumentMessages.RowNotRead.With(row.ShortLabel, expected, entries.Count(entry => !entry.IsBlank), Quote(string.Join(' ', entries.Select(entry => entry.IsBlank ? "□" : entry.Cell.Text)))), place);

    /// <summary>A line of figures that cannot be told apart.</summary>
    public void LineNotRead(FormTable table, int expected, IReadOnlyList<StreamCell> entries, DocumentPlace place) =>
        Add(ImportNoteKind.NotRead, DocumentMessages.RowNotRead.With(table.Name.Key, expected, entries.Count, Quote(string.Join(' ', entries.Select(entry => entry.Cell.Text)))), place);

    /// <summary>A row of the form that the document doesn't have.</summary>
    public void RowNotFound(FormRow row) => Add(ImportNoteKind.NotRead, DocumentMessages.RowNotFound.With(row.ShortLabel), place: null);

    /// <summary>A row whose label differs from the form's.</summary>
    public void OtherLabel(FormRow row, SourceCell cell) => Add(ImportNoteKind.Remark, DocumentMessages.OtherLabel.With(Quote(cell.Text), row.ShortLabel), cell.Place);

    /// <summary>Adds a note.</summary>
    public void Add(ImportNoteKind kind, Message message, DocumentPlace? place = null) => _notes.Add(new ImportNote(kind, message, place));

    /// <summary>The beginning of a text, on one line.</summary>
    public static string Quote(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "……";
    }
}
