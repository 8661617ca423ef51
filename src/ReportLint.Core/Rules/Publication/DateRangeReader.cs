using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Publication;

/// <summary>Finds ranges of days in prose, with any blanks, full-width digits and dashes. Linear: how far a range reaches is bounded.</summary>
internal sealed class DateRangeReader
{
    private const int DigitsOfYear = 4;
    private const int MostBlanks = 8;
    private const string Dashes = "-－—–―−~～";
    private static readonly char[] s_marks = ['月', '-', '.', '/', '．'];
    private static readonly CharacterSet s_separators = new("至到" + Dashes);
    private static readonly string[] s_times = ["零时", "0时", "24时", "0:00", "00:00", "24:00"];

    private readonly string _text;
    private int _at;

    private DateRangeReader(string text, int start)
    {
        _text = text;
        _at = start;
    }

    /// <summary>Whether <paramref name="text"/> has what every range has: a word between two days, and marks within them.</summary>
    public static bool MayBeIn(string text) => text.IndexOfAny(s_marks) >= 0 && s_separators.IsIn(text);

    /// <summary>The ranges in <paramref name="text"/>, in order.</summary>
    public static IEnumerable<DateRange> Find(string text)
    {
        for (var i = ProseText.NextDigit(text, 0); i >= 0; i = ProseText.NextDigit(text, i + 1))
        {
            if ((i > 0 && DigitOf(text[i - 1]) >= 0) || new DateRangeReader(text, i).Range() is not { } range)
                continue;
            yield return range;
            i = range.Span.End - 1;
        }
    }

    private DateRange? Range()
    {
        var start = _at;
        if (Date() is not { } first)
            return null;
        Time();
        if (Skip("起"))
            Skip("，");
        if (!Separator() || Date() is not { } second)
            return null;
        return new DateRange(TextSpan.FromBounds(start, _at), first, second);
    }

    private WrittenDate? Date()
    {
        if (Number() is not { } number)
            return null;
        long? year = null;
        if (number.Digits == DigitsOfYear)
        {
            if (!Skip("年") && !Mark())
                return null;
            year = number.Value;
            if (Number() is not { } next)
                return null;
            number = next;
        }
        var isMonth = Skip("月");
        if (number.Digits > 2 || (!isMonth && (year is null || !Mark())))
            return null;
        var end = _at;
        if (Number() is { Digits: <= 2 } day)
        {
            if (!Skip("日"))
                Skip("号");
            return new WrittenDate(year, number.Value, day.Value);
        }
        _at = end;
        return isMonth ? new WrittenDate(year, number.Value, null) : null;
    }

    private (int Value, int Digits)? Number()
    {
        var before = _at;
        Blanks();
        var (value, digits) = (0, 0);
        for (; _at < _text.Length && DigitOf(_text[_at]) is >= 0 and var digit; _at++, digits++)
            value = digits < DigitsOfYear ? (value * 10) + digit : value;
        if (digits is > 0 and <= DigitsOfYear)
            return (value, digits);
        _at = before;
        return null;
    }

    private bool Separator()
    {
        if (Skip("至") || Skip("到"))
            return true;
        Blanks();
        var start = _at;
        while (_at < _text.Length && _at - start < MostBlanks && Dashes.IndexOf(_text[_at]) >= 0)
            _at++;
        return _at > start;
    }

    private bool Mark() => Skip("-") || Skip(".") || Skip("/") || Skip("．");

    private void Time()
    {
        if (Array.Exists(s_times, Skip))
            return;
        Skip("凌晨");
    }

    private bool Skip(string word)
    {
        var before = _at;
        Blanks();
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0)
        {
            _at += word.Length;
            return true;
        }
        _at = before;
        return false;
    }

    private void Blanks()
    {
        for (var i = 0; i < MostBlanks && _at < _text.Length && char.IsWhiteSpace(_text[_at]); i++)
            _at++;
    }

    private static int DigitOf(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
}
