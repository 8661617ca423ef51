using System.Text.RegularExpressions;
using ReportLint.Documents.Sources;
using ReportLint.Model;

namespace ReportLint.Documents.Reading;

/// <summary>Reads unit and decimals out of the header of the procurement amount: 采购总金额（万元，保留四位小数）.</summary>
internal static partial class MoneyHeader
{
    /// <summary>The unit, 万元 or 元, and the decimals; each null where no header states it.</summary>
    public static (string? Unit, int? Decimals) Read(IReadOnlyList<SourceBlock> blocks)
    {
        foreach (var text in blocks.OfType<SourceTable>().SelectMany(Cells).Concat(blocks.OfType<SourceParagraph>().SelectMany(Header)))
        {
            var behind = text[text.IndexOf("总金额", StringComparison.Ordinal)..];
            var unit = behind.Contains("万元", StringComparison.Ordinal) ? "万元" : behind.Contains('元', StringComparison.Ordinal) ? "元" : null;
            var decimals = Decimals().Match(behind);
            if (unit is not null || decimals.Success)
                return (unit, decimals.Success ? Number(decimals.Groups[1].Value) : null);
        }
        return (null, null);
    }

    private static IEnumerable<string> Cells(SourceTable table) => table.Cells
        .Select(cell => TitleText.Plain(cell.Text))
        .Where(text => text.Contains("采购总金额", StringComparison.Ordinal) || text.Contains("总金额（", StringComparison.Ordinal));

    // In a source of one cell a line the header is a paragraph: its own words, not those of a sentence that states the amount.
    private static IEnumerable<string> Header(SourceParagraph paragraph) => TitleText.Plain(paragraph.Text) is { Length: < 60 } text && Alone().IsMatch(text) ? [text] : [];

    private static int? Number(string digits) => digits == "两" ? 2
        : ChineseNumerals.TryRead(digits, out var number) && number < 10 ? (int)number
        : int.TryParse(digits, out var plain) && plain < 10 ? plain
        : null;

    [GeneratedRegex("总金额(?:[（(][^）)]*[）)])?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Alone();

    [GeneratedRegex("保留(?:小数点后)?([一二两三四五六七八九0-9])位", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Decimals();
}
