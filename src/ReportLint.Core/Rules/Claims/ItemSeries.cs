using System.Globalization;
using ReportLint.Model;
using ReportLint.Prose;

namespace ReportLint.Rules.Claims;

/// <summary>Counts series such as 一是……二是…… and （一）……（二）……, which may go on in the blocks that follow.</summary>
internal static class ItemSeries
{
    /// <summary>The style of 一是…… 二是…….</summary>
    public const int Shi = 0;

    private const int MostItems = 30;
    private const string Beginnings = "一第（(1１①首";
    private const int ThirdWord = 3;

    private static readonly Func<int, string[]>[] s_styles =
    [
        number => [ChineseNumerals.Write(number) + "是"],
        number => ["（" + ChineseNumerals.Write(number) + "）", "(" + ChineseNumerals.Write(number) + ")"],
        number => ["第" + ChineseNumerals.Write(number) + "，", "第" + ChineseNumerals.Write(number) + "、"],
        number => [ChineseNumerals.Write(number) + "、"],
        number => [Digits(number) + ".", Digits(number) + "．", Digits(number) + "、"],
        number => number <= 20 ? [((char)('①' + number - 1)).ToString()] : [],
        number => ["（" + Digits(number) + "）", "(" + Digits(number) + ")", Digits(number) + "）", Digits(number) + ")"],
        number => number switch { 1 => ["首先"], 2 => ["其次"], ThirdWord => ["再次", "再者", "第三", "最后"], ThirdWord + 1 => ["最后", "此外"], _ => [] },
    ];

    private static readonly string[][] s_first = [.. s_styles.Select(style => style(1))];

    /// <summary>The first mark of a series that begins at <paramref name="i"/>, and which style it is; null where none does.</summary>
    public static (int Style, string Mark)? FirstAt(string text, int i)
    {
        if (!ProseText.IsOneOf(text, i, Beginnings))
            return null;
        for (var style = 0; style < s_first.Length; style++)
        {
            if (MarkAt(text, i, s_first[style]) is { } mark)
                return (style, mark);
        }
        return null;
    }

    /// <summary>The mark of the item <paramref name="number"/> in a series of <paramref name="style"/>, if it stands at <paramref name="i"/>.</summary>
    public static string? MarkAt(string text, int i, int style, int number) => MarkAt(text, i, s_styles[style](number));

    /// <summary>How many items the series has that begins at <paramref name="start"/> of the first block; 0 where none begins there.</summary>
    /// <param name="blocks">The block, and those that follow under the same heading.</param>
    /// <param name="start">Where its first item must begin.</param>
    public static int CountFrom(IEnumerable<ProseBlock> blocks, int start)
    {
        int? style = null;
        var (number, from, isFirst) = (0, start, true);
        foreach (var text in blocks.Select(block => block.Text))
        {
            for (var i = from; i < text.Length; i++)
            {
                if (style is not { } known)
                {
                    style = FirstAt(text, i)?.Style;
                    if (style is null)
                        return 0;
                    number = 1;
                }
                // Beside the marks of clauses every place inside would have to be looked at.
                else if (ProseText.BeginsClause(text, i))
                {
                    if (MarkAt(text, i, known, 1) is not null || number > MostItems)
                        return number;
                    if (MarkAt(text, i, known, number + 1) is not null)
                        number++;
                    // A paragraph of its own that begins otherwise may hold another series.
                    else if (!isFirst && i == 0)
                        break;
                }
            }
            (from, isFirst) = (0, false);
        }
        return number;
    }

    private static string? MarkAt(string text, int i, string[] marks) => ProseText.FirstAt(text, i, marks) is { } mark
        // 二是否公开 is a question, 1.5 a number; （1） begins with its bracket.
        && !(ProseText.IsDigitAt(text, i) && ProseText.IsOneOf(text, i - 1, "（("))
        && !ProseText.IsOneOf(text, i + mark.Length, "否") && !(ProseText.IsDigitAt(text, i) && ProseText.IsDigitAt(text, i + mark.Length)) ? mark : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
