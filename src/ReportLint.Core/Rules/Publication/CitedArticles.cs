using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Publication;

/// <summary>The articles that stand right behind the name of a regulation: 《条例》第四十九条、第五十条.</summary>
/// <param name="Span">From the first to the last of them.</param>
/// <param name="IsBasisOfReports">Whether one of them tells of annual reports.</param>
internal sealed record CitedArticles(TextSpan Span, bool IsBasisOfReports)
{
    private const int LongestNumber = 6;
    private const int LongestNote = 60;
    private const decimal OfDeadline = 49;
    private const decimal OfContent = 50;
    private const string Between = "、和及与，,以";

    private static readonly string[] s_parts = ["款", "项", "章"];

    /// <summary>Those behind the first of <paramref name="regulations"/> that has some, from <paramref name="start"/> up to <paramref name="end"/>; null where none has.</summary>
    public static CitedArticles? In(string text, int start, int end, string[] regulations)
    {
        for (var i = text.IndexOf('第', start, end - start); i >= 0; i = text.IndexOf('第', i + 1, end - i - 1))
        {
            if (NameBefore(text, i, regulations) && Read(text, i) is { } cited)
                return cited;
        }
        return null;
    }

    /// <summary>《…条例》（以下简称《条例》）第五十条.</summary>
    private static bool NameBefore(string text, int end, string[] regulations)
    {
        var i = ProseText.SkipBlanksBefore(text, end);
        if (ProseText.IsOneOf(text, i - 1, "）)") && ProseText.OpeningOf(text, i - 1, text[i - 1] == '）' ? '（' : '(', LongestNote) is >= 0 and var open)
            i = open;
        return Array.Exists(regulations, name => ProseText.HasBefore(text, i, name)) || (ProseText.IsOneOf(text, i - 1, "》”〉") && Array.Exists(regulations, name => ProseText.HasBefore(text, i - 1, name)));
    }

    private static CitedArticles? Read(string text, int start)
    {
        var (i, end, isBasis) = (start, -1, false);
        while (ProseText.IsOneOf(text, i, "第"))
        {
            var from = ++i;
            while (i - from < LongestNumber && (ProseText.Numerals.IndexOf(ProseText.At(text, i)) >= 0 || ProseText.IsDigitAt(text, i)))
                i++;
            if (i == from)
                break;
            if (ProseText.IsOneOf(text, i, "条"))
            {
                isBasis |= Number(text, from, i) is OfDeadline or OfContent;
                end = ++i;
            }
            else if (ProseText.FirstAt(text, i, s_parts) is not null || (ProseText.IsOneOf(text, i, "、和及与") && ProseText.IsOneOf(text, i + 1, "第")))
            {
                // 第四十九、第五十条
                isBasis |= Number(text, from, i) is OfDeadline or OfContent;
                i += ProseText.IsOneOf(text, i, "、和及与") ? 0 : 1;
            }
            else
            {
                break;
            }
            while (ProseText.IsOneOf(text, i, Between) && i < text.Length)
                i++;
        }
        return end < 0 ? null : new CitedArticles(TextSpan.FromBounds(start, end), isBasis);
    }

    private static decimal Number(string text, int start, int end)
    {
        if (!ProseText.IsDigit(text[start]))
            return ChineseNumerals.TryRead(text.Substring(start, end - start), out var value) ? value : 0;
        var digits = start;
        while (digits < end && ProseText.IsDigit(text[digits]))
            digits++;
        return ProseText.NumberIn(text, start, digits);
    }
}
