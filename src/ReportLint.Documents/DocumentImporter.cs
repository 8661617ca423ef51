using System.Globalization;
using System.Text.RegularExpressions;
using ReportLint.Documents.Importing;
using ReportLint.Documents.Reading;
using ReportLint.Documents.Sources;
using ReportLint.Formatting;
using ReportLint.Forms;
using ReportLint.Model.Reading;
using ReportLint.Model.Writing;
using ReportLint.Text;

namespace ReportLint.Documents;

/// <summary>Turns a published report into the YAML of this tool. Never invents a figure: what cannot be read is <c>~</c>, and a note says so.</summary>
public static class DocumentImporter
{
    /// <summary>The report in the file <paramref name="bytes"/>.</summary>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or is no report; the reason says what to do.</exception>
    public static ImportResult Import(byte[] bytes, ImportOptions options)
    {
        try
        {
            return ImportWhole(bytes, options);
        }
        catch (RegexMatchTimeoutException exception)
        {
            throw new UnreadableDocumentException(SourceMessages.Damaged.With(), exception);
        }
    }

    private static ImportResult ImportWhole(byte[] bytes, ImportOptions options)
    {
        var notes = new NoteList();
        var document = DocumentSource.Read(bytes, options.FileName);
        var read = FormReader.Read(document, options.Year, notes);
        var (agency, year) = Identity.Settle(read, options);
        var edition = read.IsEditionCertain ? read.Edition : StatutoryForm.ForYear(year);
        if (edition.Year != StatutoryForm.ForYear(year).Year)
            notes.Add(ImportNoteKind.Remark, DocumentMessages.OtherEdition.With(year.ToString(CultureInfo.InvariantCulture), edition.Year));
        var filled = ReportFiller.Fill(read, edition, agency, year, options, notes);
        return new ImportResult(Format(FilledReportWriter.Write(filled)), agency, year, Summarize(read, filled, notes), notes.Notes);
    }

    /// <summary>The text as <c>format</c> leaves it.</summary>
    private static string Format(string yaml)
    {
        var report = ReportReader.Read(SourceText.FromString("import.report.yaml", yaml));
        return TextEdits.Apply(yaml, ReportFormatter.Format(report));
    }

    private static ImportSummary Summarize(ReadReport read, FilledReport filled, NoteList notes)
    {
        var cells = filled.Edition.Cells;
        var named = filled.NamedRows.Select(row => row.Address).ToHashSet(StringComparer.Ordinal);
        var numbers = cells.Count(cell => (filled.Figures.TryGetValue(cell.Address, out var figure) && figure.Written is not null) || named.Contains(cell.RowAddress));
        var blanks = cells.Count(cell => filled.Figures.TryGetValue(cell.Address, out var figure) && figure.Written is null && filled.TablesWithBlankZeros.Contains(cell.Table.Name.Id, StringComparer.Ordinal));
        return new ImportSummary(read.PartCount, cells.Count, numbers + blanks, blanks, cells.Count - numbers - blanks, notes.Notes.Count(note => note.Kind == ImportNoteKind.NotPlaced));
    }
}
