using System.Text.RegularExpressions;
using ReportLint.Documents.Reading;
using ReportLint.Documents.Sources;
using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Documents.Importing;

/// <summary>Settles which agency and which year a report is of: as told, else by title, file name and text, in this order; where they disagree, it asks.</summary>
internal static partial class Identity
{
    /// <summary>Agency and year.</summary>
    /// <exception cref="UnreadableDocumentException">One of them is nowhere to be found, or the sources disagree.</exception>
    public static (string Agency, int Year) Settle(ReadReport read, ImportOptions options)
    {
        var name = Path.GetFileNameWithoutExtension(options.FileName);
        var nameAgency = TitleText.Read(name).Agency;
        int? nameYear = NameYear().Match(name) is { Success: true } match ? TitleText.Number(match.Groups[1].Value) : null;
        var agency = options.Agency?.Trim() is { Length: > 0 } told ? told
            : read.Head.Agency ?? (nameAgency is not null && AgencyEnding().IsMatch(nameAgency) ? nameAgency : null)
            ?? throw new UnreadableDocumentException(DocumentMessages.NoAgency.With());
        var year = options.Year ?? Year(read, nameYear) ?? throw new UnreadableDocumentException(DocumentMessages.NoYear.With());
        return year < StatutoryForm.FirstYear ? throw new UnreadableDocumentException(DocumentMessages.YearTooEarly.With(Text(year))) : (agency, year);
    }

    private static int? Year(ReadReport read, int? nameYear)
    {
        if (read.Head.Year is not { } title)
            return nameYear ?? read.PeriodYear;
        // A file is often named by the year in which the report came out.
        if (nameYear is { } named && named != title && named != title + 1)
            throw Differ(title, DocumentMessages.FileName, named);
        if (read.PeriodYear is { } period && period != title)
            throw Differ(title, DocumentMessages.TextItself, period);
        return title;
    }

    private static UnreadableDocumentException Differ(int title, LocalizedText other, int year) => new(DocumentMessages.YearsDiffer.With(Text(title), other, Text(year)));

    private static LocalizedText Text(int year) => LocalizedText.Same(year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A year in a name, not the beginning of a date.</summary>
    [GeneratedRegex("(?<![0-9])(20[0-9]{2})(?:年|$|(?=[\u4E00-\u9FFF]))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex NameYear();

    [GeneratedRegex("(局|委员会|委|办公室|办|中心|街道办事处|街道|镇|乡|政府|院|学校|大学|厅|部|会|所|站|队|公司)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex AgencyEnding();
}
