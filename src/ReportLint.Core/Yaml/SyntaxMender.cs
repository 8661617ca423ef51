using ReportLint.Findings;
using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>
/// Finds what a Chinese input method leaves where YAML wants ASCII (full-width punctuation and spaces), and keys without a space after the
/// colon, before the parser trips over them, and mends them so that it can go on.
/// </summary>
/// <remarks>Text in block scalars, in quotes and after a plain value's first character is never touched: there, full-width punctuation is right.</remarks>
internal sealed class SyntaxMender
{
    private readonly PatchedText _patch;
    private readonly string _text;
    private readonly Func<string, bool> _isKey;
    private readonly List<Problem> _problems;
    private readonly List<int> _commas = [];
    private readonly List<TextSpan> _indents = [];
    private readonly HashSet<int> _mendedBrackets = [];
    private int _flowDepth;
    private bool _inNote;

    private SyntaxMender(PatchedText patch, Func<string, bool> isKey, List<Problem> problems)
    {
        _patch = patch;
        _text = patch.Source.Content;
        _isKey = isKey;
        _problems = problems;
    }

    /// <summary>Mends <paramref name="patch"/> and adds a problem with its edit for each place.</summary>
    public static void Mend(PatchedText patch, Func<string, bool> isKey, List<Problem> problems) => new SyntaxMender(patch, isKey, problems).Run();

    private void Run()
    {
        var lines = _patch.Source.Lines;
        var blockIndent = -1;
        var valueIndent = -1;
        var emptyKeyIndent = -1;
        var flowIndent = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Line(i);
            var start = line.Start;
            while (start < line.End && IsSpace(_text[start]))
                start++;
            if (start == line.End || _text[start] == '#')
                continue;
            var indent = start - line.Start;
            if (blockIndent >= 0 && indent > blockIndent)
            {
                // 　　 at the beginning of a paragraph is right behind the block's own indentation, but cannot stand in its place.
                if (AsciiIndent(line) <= blockIndent)
                    MendIndent(line.Start, start);
                continue;
            }
            AddIndents();
            if (valueIndent >= 0 && indent > valueIndent)
                continue;
            blockIndent = valueIndent = -1;
            if (_flowDepth > 0 && indent <= flowIndent && HasKey(start, line.End))
                _flowDepth = 0;
            if (_flowDepth == 0)
                flowIndent = indent;

            MendSpaces(line.Start, start);
            if (_flowDepth == 0 && emptyKeyIndent >= 0 && indent > emptyKeyIndent && !HasKey(start, line.End))
            {
                // A text that begins on the line below its key: all that is as deep belongs to it.
                valueIndent = indent - 1;
                emptyKeyIndent = -1;
                continue;
            }
            var value = _flowDepth > 0 ? start : MendKey(start, line.End);
            var isEmpty = value >= line.End || (_text[value] == '#' && value > start);
            emptyKeyIndent = isEmpty ? indent : -1;
            if (isEmpty)
                continue;
            if (_flowDepth > 0 || _text[value] is '[' or '{' || (value > start && MendBrackets(value, line.End)))
            {
                MendFlow(value, line.End);
                AddCommas();
            }
            else if (_text[value] is '|' or '>')
            {
                blockIndent = indent;
            }
            else if (value > start)
            {
                valueIndent = indent;
            }
        }
        AddIndents();
    }

    private int AsciiIndent(TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && _text[at] == ' ')
            at++;
        return at - line.Start;
    }

    private void MendIndent(int start, int end)
    {
        for (var i = start; i < end; i++)
            _patch.Set(i, ' ');
        _indents.Add(TextSpan.FromBounds(start, end));
    }

    /// <summary>One problem for all lines of a text that are indented alike.</summary>
    private void AddIndents()
    {
        if (_indents.Count == 0)
            return;
        _problems.Add(new Problem("RL0026", _indents[0], YamlMessages.FullWidthIndent.With())
        {
            // The text keeps the blanks that its author wanted to see.
            Edits = [.. _indents.Select(indent => new SuggestedEdit(new TextEdit(new TextSpan(indent.Start, 0), "  "), IsSafe: true))],
        });
        _indents.Clear();
    }

    /// <summary>Mends the key at <paramref name="start"/> and returns where its value begins, or <paramref name="end"/>.</summary>
    private int MendKey(int start, int end)
    {
        var colon = _text.IndexOfAny([':', '：'], start, end - start);
        if (colon <= start || _text[start] is '"' or '\'')
            return colon <= start ? end : SkipSpaces(_text.IndexOf(':', start, end - start) is var c && c >= 0 ? c + 1 : end, end);
        var key = _text.Substring(start, colon - start).TrimEnd(' ', '\u3000', '\u00A0');
        if (_text[colon] == ':')
        {
            if (_isKey(key) && colon + 1 < end && IsWideSpace(_text[colon + 1]))
                MendSpaces(colon + 1, SkipSpaces(colon + 1, end));
            else if (_isKey(key) && key.Length > 1 && colon + 1 < end && !IsSpace(_text[colon + 1]))
                AddSpace(start, key, colon);
            return SkipSpaces(colon + 1, end);
        }
        var value = SkipSpaces(colon + 1, end);
        var opensFlow = value < end && _text[value] is '[' or '{';
        if (!_isKey(key) && !opensFlow)
            return end;
        MendColon(start, key, colon);
        return value;
    }

    private void MendColon(int keyStart, string key, int colon)
    {
        var after = colon + 1;
        var room = after >= _text.Length || IsSpace(_text[after]) || _text[after] is '\r' or '\n';
        if (room)
        {
            _patch.Set(colon, ':');
            if (after < _text.Length && IsWideSpace(_text[after]))
                _patch.Set(after, ' ');
        }
        else if (key.Length > 1)
        {
            MakeRoom(keyStart, key, colon);
        }
        Add(new TextSpan(colon, 1), YamlMessages.FullWidthColon.With(key), room ? ":" : ": ");
    }

    private void AddSpace(int keyStart, string key, int colon)
    {
        MakeRoom(keyStart, key, colon);
        var span = new TextSpan(colon, 1);
        _problems.Add(new Problem("RL0001", span, YamlMessages.MissingSpace.With(key)) { Edits = [new SuggestedEdit(new TextEdit(span, ": "), IsSafe: true)] });
    }

    /// <summary>The colon takes the place of the key's last character and leaves a blank in its own, so that the text keeps its length.</summary>
    private void MakeRoom(int keyStart, string key, int colon)
    {
        _patch.Set(colon - 1, ':');
        _patch.Set(colon, ' ');
        _patch.RenameKey(keyStart, key);
    }

    /// <summary>Whether a line begins with a key: a word of the form before a colon, or anything before a colon with a blank or nothing after it.</summary>
    private bool HasKey(int start, int end)
    {
        if (_text[start] is '"' or '\'' or '-' or '?' or '[' or '{')
            return true;
        var colon = _text.IndexOfAny([':', '：'], start, end - start);
        return colon > start && (_isKey(_text.Substring(start, colon - start).TrimEnd())
            || (_text[colon] == ':' && (colon + 1 == end || IsSpace(_text[colon + 1])))
            || (SkipSpaces(colon + 1, end) is var value && value < end && _text[value] is '[' or '{'));
    }

    /// <summary>Mends full-width brackets; false when there are none, or when they belong to a text.</summary>
    private bool MendBrackets(int start, int end)
    {
        if (FullWidthBrackets.Find(_text, start, end, _isKey) is not { } brackets)
            return false;
        _problems.Add(new Problem("RL0026", new TextSpan(start, 1), YamlMessages.FullWidthBrackets.With($"{_text[start]}{_text[brackets.Close]}", $"{brackets.Opening}{brackets.Closing}"))
        {
            Edits =
            [
                new SuggestedEdit(new TextEdit(new TextSpan(start, 1), $"{brackets.Opening}"), IsSafe: true),
                new SuggestedEdit(new TextEdit(new TextSpan(brackets.Close, 1), $"{brackets.Closing}"), IsSafe: true),
            ],
        });
        _patch.Set(start, brackets.Opening);
        _patch.Set(brackets.Close, brackets.Closing);
        _mendedBrackets.Add(start);
        _mendedBrackets.Add(brackets.Close);
        return true;
    }

    /// <summary>Mends separators in a line of a list or mapping in brackets.</summary>
    private void MendFlow(int start, int end)
    {
        var itemStart = start;
        for (var i = start; i < end; i++)
        {
            switch (_text[i])
            {
                case '[' or '{':
                case '【' or '［' or '｛' when _mendedBrackets.Contains(i):
                    _flowDepth++;
                    itemStart = i + 1;
                    break;
                case ']' or '}':
                case '】' or '］' or '｝' when _mendedBrackets.Contains(i):
                    _flowDepth--;
                    _inNote = false;
                    if (_flowDepth <= 0)
                    {
                        _flowDepth = 0;
                        return;
                    }
                    break;
                case ',':
                    _inNote = false;
                    itemStart = i + 1;
                    break;
                case ':' or '：':
                    MendFlowKey(ref itemStart, i);
                    break;
                case '"' or '\'' when SkipSpaces(itemStart, end) == i:
                    var close = _text.IndexOf(_text[i], i + 1, end - i - 1);
                    i = close < 0 ? end : close;
                    break;
                case '#' when IsSpace(_text[i - 1]):
                    return;
                case '，' or '、' when !_inNote && IsBetweenValues(itemStart, i, end):
                    _patch.Set(i, ',');
                    _commas.Add(i);
                    itemStart = i + 1;
                    break;
                case '\u3000' or '\u00A0' when !_inNote:
                    var spaces = SkipSpaces(i, end);
                    if (SkipSpaces(itemStart, end) >= i || spaces == end || _text[spaces] is ',' or ']' or '}')
                        MendSpaces(i, spaces);
                    i = spaces - 1;
                    break;
            }
        }
    }

    private void MendFlowKey(ref int itemStart, int colon)
    {
        var keyStart = SkipSpaces(itemStart, colon);
        var key = _text.Substring(keyStart, colon - keyStart).TrimEnd(' ', '\u3000', '\u00A0', '"', '\'').TrimStart('"', '\'');
        if (_inNote || !_isKey(key))
            return;
        if (_text[colon] == '：')
            MendColon(keyStart, key, colon);
        _inNote = Forms.ReportKeys.Note.Is(key);
        itemStart = colon + 1;
    }

    /// <summary>Whether whole values stand on both sides, so that the comma can be nothing but a separator: 1，2 but not 第1，2项.</summary>
    private bool IsBetweenValues(int itemStart, int comma, int end)
    {
        var before = _text.Substring(itemStart, comma - itemStart).Trim();
        var after = SkipSpaces(comma + 1, end);
        if (after == end || !(before.Length == 0 ? comma > 0 && _text[comma - 1] is ']' or '}' : FlowValues.IsValue(before)))
            return false;
        if (_text[after] is '[' or '{' or '"' or '\'')
            return true;
        var next = _text.IndexOfAny([',', '，', '、', ']', '}', ':', '：'], after, end - after);
        var item = _text.Substring(after, (next < 0 ? end : next) - after).Trim();
        return next >= 0 && _text[next] is ':' or '：' ? _isKey(item) : FlowValues.IsValue(item);
    }

    /// <summary>One problem for all commas of a line: whoever forgot to switch the input method typed them alike.</summary>
    private void AddCommas()
    {
        if (_commas.Count == 0)
            return;
        var first = new TextSpan(_commas[0], 1);
        _problems.Add(new Problem("RL0026", first, YamlMessages.FullWidthComma.With(_patch.Source.ToString(first)))
        {
            Edits = [.. _commas.Select(comma => new SuggestedEdit(new TextEdit(new TextSpan(comma, 1), _text[comma + 1] == ' ' ? "," : ", "), IsSafe: true))],
        });
        _commas.Clear();
    }

    private void MendSpaces(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsWideSpace(_text[i]))
                continue;
            var first = i;
            while (i + 1 < end && _text[i + 1] == _text[first])
                i++;
            for (var k = first; k <= i; k++)
                _patch.Set(k, ' ');
            var name = _text[first] == '\u3000' ? YamlMessages.IdeographicSpace : YamlMessages.NoBreakSpace;
            var span = TextSpan.FromBounds(first, i + 1);
            Add(span, YamlMessages.FullWidthSpace.With(name), new string(' ', span.Length));
        }
    }

    private void Add(TextSpan span, Message message, string newText) =>
        _problems.Add(new Problem("RL0026", span, message) { Edits = [new SuggestedEdit(new TextEdit(span, newText), IsSafe: true)] });

    private int SkipSpaces(int start, int end)
    {
        while (start < end && IsSpace(_text[start]))
            start++;
        return start;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' || IsWideSpace(c);

    private static bool IsWideSpace(char c) => c is '\u3000' or '\u00A0';
}
