using System.Text;

namespace ReportLint.Text;

/// <summary>Makes one line of characters that every format can hold out of any text.</summary>
public static class SingleLine
{
    /// <summary>
    /// <paramref name="text"/> with every stretch of tabs, line ends and other control characters as one space, and what is no character
    /// (a lone surrogate, U+FFFE, U+FFFF) as U+FFFD. A text that is fine is returned as it is.
    /// </summary>
    public static string Of(string text)
    {
        var i = 0;
        while (i < text.Length && IsFine(text, i))
            i++;
        if (i == text.Length)
            return text;

        var line = new StringBuilder(text, 0, i, text.Length);
        for (; i < text.Length; i++)
        {
            if (IsFine(text, i))
                line.Append(text[i]);
            else if (!IsBreak(text[i]))
                line.Append('\uFFFD');
            else if (i == 0 || !IsBreak(text[i - 1]))
                line.Append(' ');
        }
        return line.ToString();
    }

    private static bool IsFine(string text, int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c))
            return i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
        if (char.IsLowSurrogate(c))
            return i > 0 && char.IsHighSurrogate(text[i - 1]);
        return !IsBreak(c) && c < '\uFFFE';
    }

    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
