using System.Globalization;
using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Model;

/// <summary>Finds the head of a report in its text without reading it as YAML. What is written in any but the plainest way is left to the reader.</summary>
internal sealed class ReportHeadScanner
{
    private const int MostDigits = 9;

    // What makes of a word in YAML something else than the word.
    private static readonly char[] s_lineEnds = ['\n', '\r'];

    private const string Special = "'\"#:：{}[]&*!|>%@`?,\\\t\u00A0\u3000";

    private readonly string _text;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private string? _agency;
    private long? _year;
    private bool _isCertain = true;
    private bool _hasFormerNames;
    private bool _rollsUp;

    private ReportHeadScanner(string text) => _text = text;

    /// <summary>The head of <paramref name="source"/>.</summary>
    public static ReportHead Scan(SourceText source)
    {
        if (source.Defect is not null)
            return new ReportHead(null, null, IsCertain: true, MayHaveFormerNames: false, MayRollUp: false);
        var scanner = new ReportHeadScanner(source.Content);
        scanner.Scan();
        return new ReportHead(scanner._agency, scanner._year, scanner._isCertain && scanner._agency is not null && scanner._year is not null,
            scanner._hasFormerNames, scanner._rollsUp);
    }

    private void Scan()
    {
        for (var start = 0; start < _text.Length;)
        {
            var end = EndOfLine(start);
            if (end > start && _text[start] is not (' ' or '#' or '-'))
                ReadLine(start, end);
            else if (end > start && _text[start] == '-' && !(end > start + 1 && _text[start + 1] == ' '))
                _isCertain = false;
            start = AfterLine(end);
        }
    }

    /// <summary>Reads a line that begins at the margin, as those with the keys at the top do.</summary>
    private void ReadLine(int start, int end)
    {
        var colon = _text.IndexOf(':', start, end - start);
        var key = colon < 0 ? "" : _text.Substring(start, colon - start);
        if (key.Length == 0 || key.Any(IsSpecial) || key[key.Length - 1] == ' ' || (colon + 1 < end && _text[colon + 1] != ' '))
        {
            _isCertain = false;
            return;
        }
        if (ReportKeys.Agency.Is(key))
            Take(ReportKeys.Agency, PlainValue(colon + 1, end), value => _agency = value);
        else if (ReportKeys.Year.Is(key))
            Take(ReportKeys.Year, Number(PlainValue(colon + 1, end)), value => _year = value);
        else if (ReportKeys.Formerly.Is(key))
            _hasFormerNames = true;
        else if (ReportKeys.Rollup.Is(key))
            _rollsUp = true;
    }

    private void Take<T>(FormName key, T? value, Action<T> keep)
    {
        _isCertain &= value is not null && _keys.Add(key.Id);
        if (value is not null)
            keep(value);
    }

    /// <summary>The value of a key that stands on its line, whole and as it is; null when it may be something else.</summary>
    private string? PlainValue(int start, int end)
    {
        var value = _text.Substring(start, end - start).Trim(' ');
        var next = AfterLine(end);
        while (next < _text.Length && EndOfLine(next) == next)
            next = AfterLine(next);
        var goesOn = next < _text.Length && _text[next] is ' ' or '\t';
        return value.Length > 0 && !goesOn && value[0] is not ('-' or '~' or '.') && !value.Any(IsSpecial) ? value : null;
    }

    private static long? Number(string? digits) =>
        digits is { Length: <= MostDigits } && digits[0] != '0' && digits.All(c => c is >= '0' and <= '9') ? long.Parse(digits, CultureInfo.InvariantCulture) : null;

    private static bool IsSpecial(char c) => char.IsControl(c) || Special.IndexOf(c) >= 0;

    private int EndOfLine(int start)
    {
        var end = _text.IndexOfAny(s_lineEnds, start);
        return end < 0 ? _text.Length : end;
    }

    private int AfterLine(int end) => end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? end + 2 : end + 1;
}
