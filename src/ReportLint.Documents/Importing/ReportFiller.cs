using System.Globalization;
using System.Text.RegularExpressions;
using ReportLint.Documents.Reading;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Writing;

namespace ReportLint.Documents.Importing;

/// <summary>Turns what was read into what is written.</summary>
internal static partial class ReportFiller
{
    /// <summary>The report to write.</summary>
    public static FilledReport Fill(ReadReport read, FormEdition edition, string agency, int year, ImportOptions options, NoteList notes)
    {
        var figures = new Dictionary<string, FilledFigure>(StringComparer.Ordinal);
        foreach (var (address, figure) in read.Tables.SelectMany(table => table.Figures))
            figures[address] = Figure(figure);
        var single = read.Tables.SelectMany(table => table.SingleRows).ToList();
        var form = single.Count > 0 && edition.WithOneRow is { } oneRow ? oneRow : edition;
        foreach (var (address, row) in single)
        {
            var cells = form.Cells.Where(cell => cell.RowAddress == address).ToList();
            foreach (var cell in cells)
                figures[cell.Address] = Figure(row[cells.IndexOf(cell)]);
            if (cells.Count > 0 && !ReferenceEquals(form, edition))
                notes.Add(ImportNoteKind.Remark, DocumentMessages.SingleOther.With(cells[0].Row.Label));
        }
        var usual = agency + year.ToString(CultureInfo.InvariantCulture) + StatutoryForm.TitleEnding;
        var amount = figures.GetValueOrDefault("disclosure.procurement.amount")?.Written;
        if (edition.Year < 2021 && read.MoneyUnit is null && amount is not null && amount.Any(c => c is >= '1' and <= '9'))
            notes.Add(ImportNoteKind.Remark, DocumentMessages.NoUnit.With());
        return new FilledReport
        {
            Year = year,
            Edition = form,
            Agency = agency,
            Keys = options.Keys,
            Kind = KindOf(agency),
            Title = read.Head.Title is { } title && title != usual ? title : null,
            Issued = read.Issued is { } issued && issued.Year > year && issued.Year <= year + 3 ? issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Preamble = read.Preamble,
            Texts = read.Texts,
            Headings = read.Headings,
            DisclosureNotes = read.DisclosureNotes,
            Figures = figures,
            NamedRows = [.. read.Tables.SelectMany(table => table.NamedRows).Select(row => new FilledRow(row.Address, row.Name, [.. row.Figures.Select(Figure)]))],
            TablesWithBlankZeros = [.. read.Tables.Where(table => table.IsBlankZero).Select(table => table.Table.Name.Id)],
            MoneyUnit = edition.Year < 2021 ? read.MoneyUnit : null,
            MoneyDecimals = edition.Year < 2021 ? read.MoneyDecimals : null,
            Fees = read.Fees is ({ } notices, { } noticed, { } collected) ? [notices, noticed, collected] : null,
        };
    }

    private static FilledFigure Figure(ReadFigure figure) => figure.Kind == ReadFigureKind.Number ? new FilledFigure(figure.Written, figure.Note) : FilledFigure.Blank;

    /// <summary>What kind of agency the name itself says it is; null where it doesn't.</summary>
    private static AgencyKind? KindOf(string agency) =>
        Township().IsMatch(agency) ? AgencyKind.Township
        : agency.EndsWith("人民政府", StringComparison.Ordinal) ? AgencyKind.Government
        : Department().IsMatch(agency) ? AgencyKind.Department
        : null;

    [GeneratedRegex("(街道办事处|(镇|乡)(人民政府)?)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Township();

    [GeneratedRegex("(局|委员会|厅|人民政府办公室|人民政府办公厅)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Department();
}
