using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Keeps prose whole: whatever stands below or behind a key of prose, up to the next key, is read as it was typed, and where YAML would read something else it is said once.</summary>
internal sealed class TextRecovery(RecoveredSyntax mends, SlippedKeys slipped)
{
    private readonly string _text = mends.Text;
    private readonly TextLines _lines = new(mends);

    /// <summary>Mends the text of a key.</summary>
    /// <param name="line">The line of the key, which begins it.</param>
    /// <param name="colon">Where its colon stands.</param>
    /// <param name="value">Where its value begins, or the end of the line.</param>
    /// <returns>The last line of the text; null where YAML may read it by itself.</returns>
    public int? Mend(int line, int colon, int value)
    {
        var end = _lines.Line(line).End;
        if (value < end && _text[value] is '｜' or '＞' && mends.SkipSpaces(value + 1, end) == end)
            MendBar(value);
        else if (value < end)
            MendSigns(line, colon, value, end);
        var isBlock = value < end && BlockHeader.IsOne(mends.Patch.Text, value, end);
        var last = LastLine(line, isBlock);
        if (isBlock)
        {
            new BlockTextRecovery(mends, _lines).Mend(line, last);
            return last;
        }
        return new TypedTextRecovery(mends, _lines).Mend(line, colon, value, last) ? last : null;
    }

    private void MendBar(int bar)
    {
        var (wide, ascii) = (_text[bar].ToString(), _text[bar] == '｜' ? '|' : '>');
        mends.Patch.Set(bar, ascii);
        mends.Add(FullWidthSyntax.Rule.At(mends.Patch.Source, new TextSpan(bar, 1), YamlMessages.FullWidthBar.With(wide, ascii)) with
        {
            Edits = [new SuggestedEdit(new TextEdit(new TextSpan(bar, 1), ascii.ToString()), IsSafe: true)],
        });
    }

    /// <summary>The text stands on the lines below, but before or behind the | is a sign too many, or another sign stands in its place.</summary>
    private void MendSigns(int line, int colon, int value, int end)
    {
        const int Most = 5;
        var tail = mends.TrimEnd(value, end);
        if (tail - value > Most || BlockHeader.IsOne(_text, value, end) || !StraySigns.Fill(_text, value, tail) || !HasTextBelow(line) || IsOpenQuote(line, value))
            return;
        var written = _text.Substring(value, tail - value);
        var bar = written.IndexOf('|') is >= 0 and var literal ? literal : written.IndexOf('>');
        var sign = bar < 0 ? '|' : written[bar];
        var keyStart = mends.SkipSpaces(_lines.Line(line).Start, colon);
        var message = bar < 0
            ? YamlMessages.SignsForBar.With(_text.Substring(keyStart, mends.TrimEnd(keyStart, Math.Max(colon, keyStart)) - keyStart), written)
            : YamlMessages.SignsBesideBar.With(sign.ToString(), written.Remove(bar, 1).Trim());
        mends.Add(YamlUnreadable.Rule.At(mends.Source, TextSpan.FromBounds(value, tail), message) with
        {
            Edits = [new SuggestedEdit(new TextEdit(TextSpan.FromBounds(value, tail), sign.ToString()), IsSafe: true)],
        });
        mends.Blank(value, tail);
        mends.Patch.Set(value, sign);
    }

    private bool HasTextBelow(int line)
    {
        for (var i = line + 1; i < _lines.Count; i++)
        {
            var content = _lines.Line(i);
            var start = mends.SkipSpaces(content.Start, content.End);
            if (start < content.End)
                return start > content.Start && slipped.FindInText(i) is null;
        }
        return false;
    }

    /// <summary>Whether a quotation mark alone begins a text over several lines that another one ends.</summary>
    private bool IsOpenQuote(int line, int value) => _text[value] is '"' or '\'' && _text.IndexOf(_text[value], value + 1, _lines.Line(LastLine(line, isBlock: false)).End - value - 1) >= 0;

    /// <summary>The last line that belongs to the text of the key on <paramref name="line"/>: before the next key at the beginning of a line, and before the comments and blank lines that stand above it.</summary>
    private int LastLine(int line, bool isBlock)
    {
        var last = line;
        var indent = -1;
        for (var i = line + 1; i < _lines.Count; i++)
        {
            var content = _lines.Line(i);
            var start = mends.SkipSpaces(content.Start, content.End);
            if (start == content.End)
                continue;
            var isAtStart = start == content.Start;
            if (slipped.FindInText(i) is not null)
                break;
            // A comment behind the text; between its lines it is met when the next one is taken.
            if (_text[start] == '#' && (isAtStart || ((!isBlock || _lines.AsciiIndent(content) < indent) && !_lines.IsHeading(start, content.End))))
                continue;
            if (isAtStart && ((_lines.IsMarker(start, content.End) && (!isBlock || IsEndOfText(i, content))) || mends.IsKeyLine(start, content.End) || mends.IsTextKeyWithoutColon(start, content.End)))
                break;
            // A key of the top that slipped to the right; below | only where it stands less deep than the text.
            if (!isAtStart && (!isBlock || start - content.Start < indent) && mends.IsFormKeyLine(start, content.End) && IsKeyColon(start, content.End))
                break;
            indent = indent < 0 ? _lines.AsciiIndent(content) : indent;
            last = i;
        }
        return last;
    }

    private bool IsKeyColon(int start, int end) => mends.FindColon(start, end) is var colon && _text[colon] == ':' && (colon + 1 == end || RecoveredSyntax.IsSpace(_text[colon + 1]));

    /// <summary>Whether a line of nothing but a marker stands before a key or at the end, and not in the middle of a text.</summary>
    private bool IsEndOfText(int line, TextSpan marker)
    {
        const int Length = 3;
        if (mends.TrimEnd(marker.Start, marker.End) - marker.Start > Length)
            return false;
        for (var i = line + 1; i < _lines.Count; i++)
        {
            var content = _lines.Line(i);
            if (content.Length > 0 && !_lines.IsBlank(i))
                return mends.SkipSpaces(content.Start, content.End) == content.Start;
        }
        return true;
    }
}
