namespace ReportLint.Markdown;

/// <summary>Classes of ASCII characters, which Markdown speaks of.</summary>
internal static class Ascii
{
    /// <summary>0 to 9.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>A to Z and a to z.</summary>
    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>A letter or digit.</summary>
    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    /// <summary>What a backslash can take its meaning from.</summary>
    public static bool IsPunctuation(char c) => c is > ' ' and < '\x7F' && !IsLetterOrDigit(c);
}
