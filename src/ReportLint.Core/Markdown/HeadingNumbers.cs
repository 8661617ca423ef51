using System.Globalization;
using ReportLint.Model;

namespace ReportLint.Markdown;

/// <summary>Numbers the headings of a text as official documents do: （一） at level 2, 1. at level 3, beginning anew below each heading of level 2.</summary>
internal sealed class HeadingNumbers
{
    private const string Numerals = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百";
    private const int MaxLength = 3;
    private int _upper;
    private int _lower;

    /// <summary>What to put before a heading: nothing where it has a number of its own, which counts all the same.</summary>
    public string Next(int level, string heading)
    {
        if (level <= 2)
            (_upper, _lower) = (_upper + 1, 0);
        else
            _lower++;
        if (HasNumber(heading))
            return "";
        return level <= 2 ? $"（{ChineseNumerals.Write(_upper)}）" : string.Format(CultureInfo.InvariantCulture, "{0}.", _lower);
    }

    /// <summary>Whether <paramref name="heading"/> begins with a number: （一） (一) 一、 第一、 一是 1. 1． 1、 （1） 1) ① and the like.</summary>
    public static bool HasNumber(string heading)
    {
        if (heading.Length > 0 && heading[0] is (>= '①' and <= '⒛') or (>= '㈠' and <= '㈩'))
            return true;
        var start = heading.Length > 0 && heading[0] is '(' or '（' or '第' ? 1 : 0;
        var end = start;
        while (end < heading.Length && end - start < MaxLength && Numerals.IndexOf(heading[end]) >= 0)
            end++;
        if (end == start || end == heading.Length)
            return false;
        var next = heading[end];
        return start == 0 ? next is '.' or '．' or '、' or '，' or ',' or ')' or '）' or '是'
            : heading[0] == '第' ? next is '、' or '，' or ',' or '章' or '节' or '条'
            : next is ')' or '）';
    }
}
