using System.Globalization;
using ReportLint.Model;
using ReportLint.Prose;

namespace ReportLint.Rules.Claims;

/// <summary>Counts series such as 一是……二是…… and （一）……（二）……, which may go on in the blocks that follow.</summary>
internal static class ItemSeries
{
    private const int MostItems = 30;

    private static readonly Func<int, string[]>[] s_styles =
    [
        number => [ChineseNumerals.Write(number) + "是"],
        number => ["（" + ChineseNumerals.Write(number) + "）", "(" + ChineseNumerals.Write(number) + ")"],
        number => ["第" + ChineseNumerals.Write(number) + "，", "第" + ChineseNumerals.Write(number) + "、"],
        number => [ChineseNumerals.Write(number) + "、"],
        number => [Digits(number) + ".", Digits(number) + "．", Digits(number) + "、"],
        number => number <= 20 ? [((char)('①' + number - 1)).ToString()] : [],
    ];

    /// <summary>How many items the series has that begins at <paramref name="start"/> of the first block; 0 where none begins there.</summary>
    /// <param name="blocks">The block, and those that follow under the same heading.</param>
    /// <param name="start">Where its first item must begin.</param>
    public static int CountFrom(IEnumerable<ProseBlock> blocks, int start)
    {
        Func<int, string[]>? style = null;
        var (number, from, isFirst) = (0, start, true);
        foreach (var text in blocks.Select(block => block.Text))
        {
            for (var i = from; i < text.Length; i++)
            {
                if (style is null)
                {
                    style = Array.Find(s_styles, known => IsAt(text, i, known(1)));
                    if (style is null)
                        return 0;
                    number = 1;
                }
                // Beside the marks of clauses every place inside would have to be looked at.
                else if (ProseText.BeginsClause(text, i))
                {
                    if (IsAt(text, i, style(1)) || number > MostItems)
                        return number;
                    if (IsAt(text, i, style(number + 1)))
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

    private static bool IsAt(string text, int i, string[] marks) => ProseText.FirstAt(text, i, marks) is { } mark
        // 二是否公开 is a question, 1.5 a number.
        && !ProseText.IsOneOf(text, i + mark.Length, "否") && !(ProseText.IsDigitAt(text, i) && ProseText.IsDigitAt(text, i + mark.Length));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
