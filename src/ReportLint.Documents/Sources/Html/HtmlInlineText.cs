using System.Text;

namespace ReportLint.Documents.Sources.Html;

/// <summary>Gathers the text of a line as a browser shows it: white space is one blank, and none between Chinese characters that a line end of the markup parts.</summary>
internal sealed class HtmlInlineText
{
    private readonly StringBuilder _text = new();

    /// <summary>The level of the heading it is in, or 0.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>Adds the characters of a text node.</summary>
    public void Add(string data)
    {
        for (var i = 0; i < data.Length; i++)
        {
            var c = data[i];
            if (c is not (' ' or '\t' or '\r' or '\n' or '\f'))
            {
                if (!char.IsControl(c) && c is not ('\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD'))
                    _text.Append(c is '\u00A0' or '\u2002' or '\u2003' or '\u2009' ? ' ' : c);
                continue;
            }
            var hasLineEnd = false;
            while (i < data.Length && data[i] is ' ' or '\t' or '\r' or '\n' or '\f')
                hasLineEnd |= data[i++] is '\r' or '\n';
            var next = i < data.Length ? data[i] : '\0';
            i--;
            var last = _text.Length > 0 ? _text[^1] : '\0';
            if (last != '\0' && last != ' ' && !(hasLineEnd && IsWide(last) && (next == '\0' || IsWide(next))))
                _text.Append(' ');
        }
    }

    /// <summary>The text gathered, trimmed, and the heading's level; begins anew.</summary>
    public (string Text, int HeadingLevel) Take()
    {
        var result = (_text.ToString().Trim(), HeadingLevel);
        _text.Clear();
        HeadingLevel = 0;
        return result;
    }

    private static bool IsWide(char c) => c >= '\u2E80' || c is '“' or '”' or '‘' or '’' or '—' or '…';
}
