namespace ReportLint.Model.Pasting;

/// <summary>A cell that was pasted from a document or a spreadsheet.</summary>
public static class PastedCell
{
    /// <summary>A cell of which nothing is known.</summary>
    public const string Blank = "~";

    private static readonly HashSet<string> s_none = new(["/", "／", "-", "－", "—", "——", "~", "～"], StringComparer.Ordinal);

    /// <summary>The number as a report writes it, or <see cref="Blank"/> for nothing and for a sign that stands for it; null for a text.</summary>
    public static string? Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || s_none.Contains(trimmed))
            return Blank;
        var ascii = string.Concat(trimmed.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c));
        return IsNumber(ascii) ? ascii : null;
    }

    /// <summary>Digits, perhaps with a sign before and decimals behind. No separators of thousands: a comma also separates cells.</summary>
    private static bool IsNumber(string text)
    {
        var start = text[0] is '+' or '-' ? 1 : 0;
        var point = text.IndexOf('.');
        var digits = point < 0 ? text.Length : point;
        return digits > start && (point < 0 || point < text.Length - 1)
            && Enumerable.Range(start, text.Length - start).All(i => i == point || text[i] is >= '0' and <= '9');
    }
}
