using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Keeps prose whole: whatever stands below or behind a key of prose, up to the next key, is read as it was typed, and where YAML would read something else it is said once.</summary>
internal sealed class TextRecovery(RecoveredSyntax mends, SlippedKeys slipped)
{
    private const int Indent = 2;
    private const string Indicators = "[]{},&*#?|-!%@`>";

    private readonly string _text = mends.Text;
    private readonly LineMap _lines = mends.Patch.Source.Lines;

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
            MendBlock(line, last);
            return last;
        }
        return MendTyped(line, colon, value, last) ? last : null;
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
            if (IsHash(_text[start]) && (isAtStart || ((!isBlock || AsciiIndent(content) < indent) && !IsHeading(start, content.End))))
                continue;
            if (isAtStart && ((IsMarker(start, content.End) && (!isBlock || IsEndOfText(i, content))) || mends.IsKeyLine(start, content.End) || mends.IsTextKeyWithoutColon(start, content.End)))
                break;
            // A key of the top that slipped to the right; below | only where it stands less deep than the text.
            if (!isAtStart && (!isBlock || start - content.Start < indent) && mends.IsFormKeyLine(start, content.End) && IsKeyColon(start, content.End))
                break;
            indent = indent < 0 ? AsciiIndent(content) : indent;
            last = i;
        }
        return last;
    }

    private bool IsKeyColon(int start, int end) => mends.FindColon(start, end) is var colon && _text[colon] == ':' && (colon + 1 == end || RecoveredSyntax.IsSpace(_text[colon + 1]));

    /// <summary>Whether a line ends or begins a document.</summary>
    private bool IsMarker(int start, int end) => end - start >= 3 && (string.CompareOrdinal(_text, start, "---", 0, 3) == 0 || string.CompareOrdinal(_text, start, "...", 0, 3) == 0)
        && (end - start == 3 || _text[start + 3] == ' ');

    /// <summary>Whether a line of nothing but a marker stands before a key or at the end, and not in the middle of a text.</summary>
    private bool IsEndOfText(int line, TextSpan marker)
    {
        const int Length = 3;
        if (mends.TrimEnd(marker.Start, marker.End) - marker.Start > Length)
            return false;
        for (var i = line + 1; i < _lines.Count; i++)
        {
            var content = _lines.Line(i);
            if (content.Length > 0 && !IsBlank(i))
                return mends.SkipSpaces(content.Start, content.End) == content.Start;
        }
        return true;
    }

    /// <summary>The text below | or &gt;: blank lines at its head, which the parser does not bear, and lines that are not indented as far as its first.</summary>
    private void MendBlock(int line, int last)
    {
        var indent = DeepFirst(line, last);
        var shallow = new List<TextSpan>();
        for (var i = line + 1; i <= last || (i < _lines.Count && IsBlank(i)); i++)
        {
            var content = _lines.Line(i);
            if (IsBlank(i))
            {
                if (indent == 0 || _text.IndexOf('\t', content.Start, content.Length) >= 0)
                    MendBlankLine(content);
                continue;
            }
            var ascii = AsciiIndent(content);
            if (indent == 0)
                indent = ascii > 0 ? ascii : Indent;
            if (ascii >= indent)
                continue;
            var said = TextSpan.FromBounds(mends.SkipSpaces(content.Start, content.End), content.End);
            if (IsComment(said))
            {
                mends.Add(YamlUnreadable.Rule.At(mends.Source, said, YamlMessages.CommentInText.With()));
                mends.Holes.Add(said);
            }
            else
            {
                shallow.Add(content);
            }
            mends.Patch.Resize(content.Start, 0, new string(' ', indent - ascii));
        }
        AddShallow(shallow, indent);
    }

    /// <summary>How deep the lines of a text stand whose first one alone stands deeper, and is put beside them; 0 where it doesn't.</summary>
    private int DeepFirst(int line, int last)
    {
        var (first, own, others, count) = (default(TextSpan), 0, 0, 0);
        for (var i = line + 1; i <= last; i++)
        {
            var content = _lines.Line(i);
            if (IsBlank(i))
                continue;
            var ascii = AsciiIndent(content);
            if (own == 0)
                (first, own) = (content, ascii);
            else if (ascii == 0 || ascii >= own || (others > 0 && ascii != others))
                return 0;
            else
                (others, count) = (ascii, count + 1);
        }
        if (others == 0 || (count == 1 && others != Indent))
            return 0;
        var start = mends.SkipSpaces(first.Start, first.End);
        mends.Patch.Resize(first.Start, own, new string(' ', others));
        mends.Add(YamlUnreadable.Rule.At(mends.Source, TextSpan.FromBounds(start, mends.TrimEnd(start, first.End)), YamlMessages.DeepText.With(others)) with
        {
            Edits = [new SuggestedEdit(new TextEdit(new TextSpan(first.Start, own), new string(' ', others)), IsSafe: true)],
        });
        return others;
    }

    private void AddShallow(List<TextSpan> lines, int indent)
    {
        if (lines.Count == 0)
            return;
        var first = lines[0];
        var start = first.Start + AsciiIndent(first);
        var wide = RecoveredSyntax.IsSpace(_text[start]);
        var span = wide ? TextSpan.FromBounds(first.Start, mends.SkipSpaces(start, first.End)) : TextSpan.FromBounds(start, first.End);
        var isTab = wide && _text.IndexOf('\t', first.Start, span.End - first.Start) >= 0;
        var message = isTab ? YamlMessages.Tab.With() : wide ? YamlMessages.FullWidthIndent.With() : IsMarker(start, first.End) ? YamlMessages.MarkerInText.With(_text.Substring(start, 3), indent) : YamlMessages.ShallowText.With(indent);
        mends.Add((wide && !isTab ? FullWidthSyntax.Rule : YamlUnreadable.Rule).At(mends.Patch.Source, span, message) with
        {
            // The text keeps the blanks that its author wanted to see.
            Edits = [.. lines.Select(line => new SuggestedEdit(new TextEdit(new TextSpan(line.Start, 0), new string(' ', indent - AsciiIndent(line))), IsSafe: true))],
        });
    }

    /// <summary>A text behind its key or on the lines below, without | or &gt;. False where YAML reads what was typed.</summary>
    private bool MendTyped(int line, int colon, int value, int last)
    {
        var keyEnd = _lines.Line(line).End;
        var content = new List<TextSpan>();
        var isBelow = value >= keyEnd || (_text[value] == '#' && !IsHeading(value, keyEnd));
        if (!isBelow)
            content.Add(Beside(value, keyEnd, hasMore: last > line));
        for (var i = line + 1; i <= last; i++)
        {
            if (!IsBlank(i))
                content.Add(TextSpan.FromBounds(mends.SkipSpaces(_lines.Line(i).Start, _lines.Line(i).End), _lines.Line(i).End));
        }
        if (content.Count == 0 || content.All(IsComment) || (!isBelow && IsQuotedOrFlow(value, last)) || (isBelow && IsList(content)))
            return false;
        if (Slip(line, colon, value, isBelow, content) is not { } slip)
            return false;
        // A comment between the lines would become prose.
        mends.Add(slip with { Edits = AsBlock(line, colon, value, isBelow, content, isSafe: slip.Rule == YamlUnreadable.Rule && !content.Exists(IsComment) && (isBelow || mends.TrimEnd(value, keyEnd) <= content[0].End)) });
        if (!isBelow)
        {
            mends.Blank(value, content[0].Start);
            mends.Blank(content[0].End, keyEnd);
        }
        Neutralise(content);
        return true;
    }

    /// <summary>The text on the line of its key, without the | before it, or behind it with more text below.</summary>
    private TextSpan Beside(int value, int end, bool hasMore)
    {
        if (_text[value] is '|' or '>' && mends.SkipSpaces(value + 1, end) is var start && start < end)
            return TextSpan.FromBounds(start, end);
        var tail = mends.TrimEnd(value, end);
        return hasMore && tail - value > 2 && _text[tail - 1] is '|' or '>' && _text[tail - 2] == ' ' ? TextSpan.FromBounds(value, mends.TrimEnd(value, tail - 1)) : TextSpan.FromBounds(value, end);
    }

    /// <summary>What is wrong, in the order in which YAML would stumble over it; null where nothing is.</summary>
    private Finding? Slip(int line, int colon, int value, bool isBelow, List<TextSpan> content)
    {
        var source = mends.Patch.Source;
        var first = content[0];
        var c = _text[isBelow ? first.Start : value];
        var key = TextSpan.FromBounds(mends.SkipSpaces(_lines.Line(line).Start, colon), mends.TrimEnd(_lines.Line(line).Start, Math.Max(colon, mends.SkipSpaces(_lines.Line(line).Start, colon))));
        if (isBelow && (content.Count > 1 || IsHeading(first.Start, first.End)))
            return first.Start == LineOf(first).Start ? Shallow(first) : CommentCutsText.Rule.At(source, key, YamlMessages.SeveralLines.With(source.ToString(key)));
        if (isBelow && first.Start == LineOf(first).Start)
            return Shallow(first);
        if (!isBelow && c is '|' or '>')
            return YamlUnreadable.Rule.At(source, new TextSpan(value, 1), YamlMessages.TextBehindBar.With(c.ToString()));
        if (!isBelow && mends.SkipSpaces(first.End, _lines.Line(line).End) is var bar && bar < _lines.Line(line).End)
            return YamlUnreadable.Rule.At(source, first, YamlMessages.TextBeforeBar.With(_text[bar].ToString(), source.ToString(first)));
        if (!isBelow && c is '"' or '\'')
            return YamlUnreadable.Rule.At(source, new TextSpan(value, 1), YamlMessages.TextBehindQuote.With());
        if (!isBelow && content.Count == 1 && Indicators.IndexOf(c) >= 0 && (c is not ('-' or '?') || (value + 1 < first.End && _text[value + 1] == ' ')))
            return YamlUnreadable.Rule.At(source, new TextSpan(value, IsReference(value) ? 2 : 1), YamlMessages.CannotStart.With(IsReference(value) ? "{{" : c.ToString()));
        if (content.Count == 1 && ColonAt(first) is { } second)
            return YamlUnreadable.Rule.At(source, new TextSpan(second, 1), YamlMessages.TwoColons.With());
        if (CutAt(first) is { } hash)
            return CommentCutsText.Rule.At(source, hash, YamlMessages.CutByComment.With());
        return content.Count > 1 ? CommentCutsText.Rule.At(source, key, YamlMessages.SeveralLines.With(source.ToString(key))) : null;
    }

    private Finding Shallow(TextSpan line) => YamlUnreadable.Rule.At(mends.Patch.Source, line, YamlMessages.ShallowText.With(Indent));

    /// <summary>The edits that write the text below <c>|</c>.</summary>
    private IReadOnlyList<SuggestedEdit> AsBlock(int line, int colon, int value, bool isBelow, List<TextSpan> content, bool isSafe)
    {
        var newLine = _text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        var edits = new List<SuggestedEdit>();
        var indent = isBelow ? Math.Max(Indent, AsciiIndent(LineOf(content[0]))) : Indent;
        if (isBelow)
        {
            edits.Add(new SuggestedEdit(new TextEdit(new TextSpan(colon + 1, 0), " |"), isSafe));
        }
        else
        {
            var behind = mends.SkipSpaces(content[0].End, _lines.Line(line).End);
            var bar = _text[value] == '>' || (behind < _lines.Line(line).End && _text[behind] == '>') ? " >" : " |";
            edits.Add(new SuggestedEdit(new TextEdit(TextSpan.FromBounds(colon + 1, content[0].Start), bar + newLine + new string(' ', Indent)), isSafe));
            if (behind < _lines.Line(line).End)
                edits.Add(new SuggestedEdit(new TextEdit(TextSpan.FromBounds(content[0].End, _lines.Line(line).End), ""), isSafe));
        }
        foreach (var own in content.Skip(isBelow ? 0 : 1).Select(LineOf).Where(own => AsciiIndent(own) < indent))
            edits.Add(new SuggestedEdit(new TextEdit(new TextSpan(own.Start, 0), new string(' ', indent - AsciiIndent(own))), isSafe));
        return edits;
    }

    /// <summary>Leaves the parser nothing to stumble over: one plain scalar over all lines, whose characters the readers take from the source.</summary>
    private void Neutralise(List<TextSpan> content)
    {
        if (content.Count > 1)
            mends.Patch.RenameKey(content[0].Start, Joined(content), content[content.Count - 1].End - content[0].Start);
        foreach (var line in content)
        {
            for (var i = line.Start; i < line.End; i++)
            {
                if (_text[i] < '\x7F' ? !char.IsLetterOrDigit(_text[i]) && (_text[i] != ' ' || i == line.Start) : char.IsWhiteSpace(_text[i]) || char.IsControl(_text[i]) || _text[i] == '\uFEFF')
                    mends.Patch.Set(i, '_');
            }
            var own = LineOf(line);
            if (AsciiIndent(own) < 1 && line.Start == own.Start)
                mends.Patch.Resize(own.Start, 0, "  ");
            for (var i = own.Start; i < line.Start; i++)
            {
                if (own.Start < line.Start && string.IsNullOrWhiteSpace(_text.Substring(own.Start, line.Start - own.Start)))
                    mends.Patch.Set(i, ' ');
            }
        }
    }

    /// <summary>The lines as YAML joins them: a blank between two, line ends where blank lines stand between them.</summary>
    private string Joined(List<TextSpan> content)
    {
        var joined = new StringBuilder();
        for (var i = 0; i < content.Count; i++)
        {
            if (i > 0)
            {
                var blank = _lines.IndexOf(content[i].Start) - _lines.IndexOf(content[i - 1].Start) - 1;
                joined.Append(blank > 0 ? '\n' : ' ', Math.Max(1, blank));
            }
            joined.Append(_text, content[i].Start, mends.TrimEnd(content[i].Start, content[i].End) - content[i].Start);
        }
        return joined.ToString();
    }

    private static bool IsHash(char c) => c == '#';

    private bool IsHeading(int start, int end) => end - start > 1 && IsHash(_text[start]) && IsHash(_text[start + 1]);

    /// <summary>A line of a text that is only a comment: one # that begins no heading, or a suppression.</summary>
    private bool IsComment(TextSpan line) => IsHash(_text[line.Start]) && !IsHeading(line.Start, line.End);

    /// <summary>Where a comment begins that cuts off what was typed.</summary>
    private TextSpan? CutAt(TextSpan line)
    {
        if (IsHeading(line.Start, line.End))
            return line;
        for (var hash = _text.IndexOf('#', line.Start, line.Length); hash >= 0; hash = hash + 1 < line.End ? _text.IndexOf('#', hash + 1, line.End - hash - 1) : -1)
        {
            if (hash == line.Start || !RecoveredSyntax.IsSpace(_text[hash - 1]))
                continue;
            var before = mends.TrimEnd(line.Start, hash);
            var isRemark = hash + 1 < line.End && _text[hash + 1] == ' ' && before > line.Start && "。！？；”）)!?".IndexOf(_text[before - 1]) >= 0;
            return isRemark || Directives.IsOne(_text, hash, line.End) ? null : TextSpan.FromBounds(hash, mends.TrimEnd(hash, line.End));
        }
        return null;
    }

    /// <summary>Where a colon stands that YAML takes for a key's.</summary>
    private int? ColonAt(TextSpan line)
    {
        // What stands in a comment is none.
        var comment = line.Start;
        while (comment < line.End && !(_text[comment] == '#' && comment > line.Start && RecoveredSyntax.IsSpace(_text[comment - 1])))
            comment++;
        line = TextSpan.FromBounds(line.Start, comment);
        for (var colon = _text.IndexOf(':', line.Start, line.Length); colon >= 0; colon = colon + 1 < line.End ? _text.IndexOf(':', colon + 1, line.End - colon - 1) : -1)
        {
            if (colon + 1 == line.End || _text[colon + 1] is ' ' or '\t')
                return colon;
        }
        return null;
    }

    private bool IsReference(int at) => string.CompareOrdinal(_text, at, "{{", 0, 2) == 0;

    /// <summary>Whether a value in quotes or brackets is whole: then it is what it seems to be.</summary>
    private bool IsQuotedOrFlow(int value, int last)
    {
        var close = _text[value] switch { '"' => '"', '\'' => '\'', '[' => ']', '{' => '}', _ => '\0' };
        if (close == '\0' || IsReference(value))
            return false;
        var end = _lines.Line(_lines.IndexOf(value)).End;
        var at = FlowValues.EndOf(_text, value, end);
        // What isn't closed on its line goes on below, or never ends: that is said elsewhere.
        return at < 0 ? close is '"' or '\'' : mends.SkipSpaces(at, end) is var rest && (rest == end || (_text[rest] == '#' && rest > at));
    }

    /// <summary>Whether the lines below a key are a list or a mapping rather than prose.</summary>
    private bool IsList(List<TextSpan> content) => content.TrueForAll(line => (_text[line.Start] == '-' && line.Length > 1 && _text[line.Start + 1] == ' ') || IsComment(line))
        || content.Exists(line => mends.IsFormKeyLine(line.Start, line.End));

    private TextSpan LineOf(TextSpan content) => _lines.Line(_lines.IndexOf(content.Start));

    private bool IsBlank(int line) => mends.SkipSpaces(_lines.Line(line).Start, _lines.Line(line).End) == _lines.Line(line).End;

    /// <summary>Line ends in the place of blanks: nothing to the text, and nothing to which the parser objects.</summary>
    private void MendBlankLine(TextSpan line)
    {
        for (var i = line.Start; i < line.End; i++)
            mends.Patch.Set(i, '\n');
    }

    private int AsciiIndent(TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && _text[at] == ' ')
            at++;
        return at - line.Start;
    }
}
