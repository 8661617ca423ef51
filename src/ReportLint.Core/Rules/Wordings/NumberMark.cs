using ReportLint.Prose;

namespace ReportLint.Rules.Wordings;

/// <summary>The number at the beginning of a text.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct NumberMark(NumberStyle Style, int Length)
{
    private const string ChineseDigits = "一二三四五六七八九十";

    /// <summary>Reads the number that <paramref name="text"/> begins with.</summary>
    public static NumberMark Read(string text)
    {
        if (text.Length < 3)
            return default;
        if (text[0] is '（' or '(')
            return ReadBracketed(text);
        var arabic = Count(text, 0, isArabic: true);
        if (arabic is 1 or 2)
            return ReadArabic(text, arabic);
        var chinese = Count(text, 0, isArabic: false);
        if (chinese is 0 or > 3 || chinese + 1 >= text.Length || !ProseText.IsHan(text[chinese + 1]) || ProseText.Numerals.IndexOf(text[chinese + 1]) >= 0)
            return default;
        return text[chinese] switch
        {
            '、' => new(NumberStyle.Part, chinese + 1),
            '.' or '．' => new(NumberStyle.ChineseDot, chinese + 1),
            _ => default,
        };
    }

    /// <summary>1、2月份 and 3.5万 are no ordinals: no digit follows one.</summary>
    private static NumberMark ReadArabic(string text, int digits)
    {
        if (digits + 1 >= text.Length)
            return default;
        var next = ProseText.At(text, ProseText.SkipBlanks(text, digits + 1));
        if (!(ProseText.IsHan(next) || next is '“' or '《') || ProseText.Numerals.IndexOf(next) >= 0)
            return default;
        return text[digits] switch
        {
            '、' => new(NumberStyle.ArabicComma, digits + 1),
            '.' or '．' => new(NumberStyle.Dotted, digits + 1),
            _ => default,
        };
    }

    private static NumberMark ReadBracketed(string text)
    {
        var chinese = Count(text, 1, isArabic: false);
        var length = chinese > 0 ? chinese : Count(text, 1, isArabic: true);
        if (length is 0 or > 3 || !ProseText.IsOneOf(text, length + 1, "）)"))
            return default;
        var end = length + 2;
        // （一）、（二）项 lists articles.
        if (ProseText.IsOneOf(text, end, "、.．") && ProseText.IsHanAt(text, end + 1))
            return new(NumberStyle.BracketedMark, end + 1);
        return new(chinese > 0 ? NumberStyle.Bracketed : NumberStyle.BracketedArabic, end);
    }

    private static int Count(string text, int start, bool isArabic)
    {
        var end = start;
        while (end < text.Length && (isArabic ? ProseText.IsDigit(text[end]) : ChineseDigits.IndexOf(text[end]) >= 0))
            end++;
        return end - start;
    }
}
