using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Yaml.Recovery;

/// <summary>
/// Finds what a Chinese input method leaves where YAML wants ASCII (full-width punctuation and spaces), and keys without a space after the
/// colon, before the parser trips over them, and mends them so that it can go on.
/// </summary>
/// <remarks>Text in block scalars, in quotes and after a plain value's first character is never touched: there, full-width punctuation is right.</remarks>
internal sealed class SyntaxRecovery
{
    private readonly RecoveredSyntax _mends;
    private readonly FlowRecovery _flow;
    private readonly TextRecovery _texts;
    private readonly string _text;
    private readonly IndentationRecovery _indentation;
    private readonly KeyPlaces _places;
    private readonly SlippedKeys _slipped;
    private readonly ValueRecovery _values;
    private readonly int _topIndent;
    private readonly List<TextSpan> _indents = [];
    private int _lastStray = -2;

    private SyntaxRecovery(RecoveredSyntax mends)
    {
        _mends = mends;
        _text = mends.Text;
        _flow = new FlowRecovery(mends);
        _indentation = new IndentationRecovery(mends);
        _topIndent = TopIndent();
        var lines = new KeyLines(mends);
        _places = new KeyPlaces(mends, lines, _topIndent);
        _slipped = new SlippedKeys(mends, lines, _places);
        _values = new ValueRecovery(mends, lines);
        _texts = new TextRecovery(mends, _slipped);
    }

    /// <summary>Mends <paramref name="patch"/> and adds a problem with its edit for each place.</summary>
    /// <returns>What was taken out because it can't be read.</returns>
    public static IReadOnlyList<TextSpan> Mend(PatchedText patch, List<Finding> problems)
    {
        var mends = new RecoveredSyntax(patch, problems);
        new SyntaxRecovery(mends).Run();
        return mends.Holes;
    }

    private void Run()
    {
        var lines = _mends.Patch.Source.Lines;
        var blockIndent = -1;
        var valueIndent = -1;
        var emptyKeyIndent = -1;
        var flowIndent = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Line(i);
            var start = line.Start;
            while (start < line.End && RecoveredSyntax.IsSpace(_text[start]))
                start++;
            var slipped = _flow.Depth == 0 && (blockIndent < 0 || start - line.Start <= blockIndent) ? _slipped.Find(i) : null;
            if (start == line.End || (_text[start] == '#' && slipped is null))
            {
                _indentation.MendIdle(line, start, blockIndent >= 0);
                continue;
            }
            var indent = slipped?.Indent ?? start - line.Start;
            if (blockIndent >= 0 && indent > blockIndent)
            {
                // 　　 at the beginning of a paragraph is right behind the block's own indentation, but cannot stand in its place.
                if (AsciiIndent(line) <= blockIndent)
                    MendIndent(line.Start, start);
                continue;
            }
            AddIndents();
            if (valueIndent >= 0 && indent > valueIndent && slipped is null && !IsPlainKey(start, line.End))
                continue;
            blockIndent = valueIndent = -1;
            if (_flow.Depth > 0 && indent <= flowIndent && HasKey(start, line.End))
                _flow.Abandon();
            if (_flow.Depth == 0)
                flowIndent = indent;

            if (slipped is not null)
                start = MendSlipped(line, slipped);
            if (_text[start] == '#')
                continue;
            if (slipped is not null)
                indent = slipped.Indent;
            else if (_flow.Depth == 0)
                indent = _indentation.Mend(line, start, emptyKeyIndent, i);
            else
                _mends.MendSpaces(line.Start, start);
            var sign = _flow.Depth == 0 ? _mends.WrongColon(start, line.End) : null;
            if (_flow.Depth == 0 && emptyKeyIndent >= 0 && indent > emptyKeyIndent && sign is null && !HasKey(start, line.End))
            {
                // A text that begins on the line below its key: all that is as deep belongs to it.
                valueIndent = indent - 1;
                emptyKeyIndent = -1;
                continue;
            }
            var bare = _flow.Depth == 0 ? sign is { } wrong ? (_mends.TrimEnd(start, wrong), wrong + 1) : BareKey(start, line.End) : null;
            if (_flow.Depth == 0 && bare is null && _indentation.HasKeys && !HasKey(start, line.End) && !IsMarker(start, line.End))
            {
                MendStray(i, start, emptyKeyIndent >= 0);
                continue;
            }
            var key = _flow.Depth == 0 ? KeyAt(start, line.End, bare?.End) : null;
            if (key is not null)
            {
                if (_places.Place(i, start, indent, key) is not { } placed)
                {
                    LeaveOut(TextSpan.FromBounds(start, _mends.TrimEnd(start, line.End)), YamlMessages.OutOfPlace.With(key));
                    continue;
                }
                indent = placed;
            }
            if (_flow.Depth == 0)
                _indentation.Took(indent);
            if (sign is { } mistyped)
                _mends.MendWrongColon(start, mistyped, line.End);
            else if (bare is { } without)
                MendBare(i, start, without.End, line);
            var value = _flow.Depth > 0 ? start : bare is { } found ? _mends.SkipSpaces(found.After, line.End) : IsMendedGroup(i, line, start, indent, key) ? line.End : MendKey(start, line.End);
            if (indent == _topIndent && _flow.Depth == 0 && TextColon(start, line.End, bare) is { } colon && _texts.Mend(i, colon, value) is { } last)
            {
                i = last;
                emptyKeyIndent = -1;
                _places.Close();
                continue;
            }
            if (key is not null && value < line.End && _places.Last.IsGroup && _values.MendGroup(i, indent, _places.Last, key, value, line.End))
                value = line.End;
            if (key is not null && value < line.End && (_places.Last.IsRow || _places.Last.IsFees || _places.Last.IsGroup) && _values.MendComment(value, line.End))
                value++;
            var isEmpty = value >= line.End || (_text[value] == '#' && value > start);
            emptyKeyIndent = isEmpty ? indent : -1;
            if (isEmpty)
                continue;
            if (key is not null)
                _places.Close();
            if (key is not null && value > start && _places.Last.IsRow && PlainRow.EndOf(_text, value, line.End) is >= 0 and var rowEnd)
            {
                _mends.Patch.AddPlainRow(TextSpan.FromBounds(value, rowEnd));
                continue;
            }
            var (flowStart, flowEnd, isClosed) = (value, line.End, false);
            if (key is not null && value > start && (!_places.Last.IsGroup || _places.Last.IsRow) && !_places.Last.IsSingle && (_places.Last.IsRow || _places.Last.IsFees || _text[value] is '[' or '{'))
            {
                if (_values.MendRow(i, value, line.End, _places.Last.IsRow || _places.Last.IsFees) is not { } row)
                {
                    valueIndent = indent;
                    continue;
                }
                (flowStart, flowEnd, isClosed) = row;
            }
            if (_flow.Depth > 0 || _text[flowStart] is '[' or '{' || (value > start && _flow.MendBrackets(value, line.End)))
            {
                _flow.MendLine(flowStart, flowEnd);
                if (isClosed)
                    _flow.Abandon();
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

    /// <summary>Puts a key that slipped where it was meant to stand.</summary>
    private int MendSlipped(TextSpan line, SlippedKey slipped)
    {
        if (slipped.Finding is { } finding)
        {
            _mends.Add(finding);
            _mends.Patch.Resize(line.Start, slipped.Start - line.Start, new string(' ', slipped.Indent));
        }
        return slipped.Start;
    }

    /// <summary>The key at the beginning of a line that has no colon, and where what stands behind it begins.</summary>
    private (int End, int After)? BareKey(int start, int end) => _mends.EndOfBareKey(start, end) is { } bare ? (bare, bare) : null;

    /// <summary>Whether something stood behind the colon of a group, and is taken away.</summary>
    private bool IsMendedGroup(int number, TextSpan line, int start, int indent, string? key) => key is not null && _places.Last.IsGroup
        && _mends.FindColon(start, line.End) is var colon && colon > start && _text[colon] == ':' && (colon + 1 == line.End || _text[colon + 1] is not (':' or '：'))
        && _values.MendGroup(number, indent, _places.Last, key, _mends.SkipSpaces(colon + 1, line.End), line.End);

    /// <summary>Puts the colon behind a key; of figures behind it that make no row nothing is said before it is there.</summary>
    private void MendBare(int number, int start, int keyEnd, TextSpan line)
    {
        _mends.MendBareKey(start, keyEnd, line.End);
        if (_places.Last.IsRow && _mends.SkipSpaces(keyEnd, line.End) is var value && value < line.End && _text[value] is not ('[' or '{'))
            _mends.Holes.Add(line);
    }

    /// <summary>The colon behind a key of prose; null where the line begins with another key.</summary>
    private int? TextColon(int start, int end, (int End, int After)? bare)
    {
        if (bare is { } key)
            return FormKeys.IsText(_text, start, key.End) ? key.After - 1 : null;
        var colon = _mends.FindColon(start, end);
        return colon > start && FormKeys.IsText(_text, start, _mends.TrimEnd(start, colon)) ? colon : null;
    }

    /// <summary>The key at the beginning of a line; null for an item of a list, and for a key in quotes.</summary>
    private string? KeyAt(int start, int end, int? bare)
    {
        if (_text[start] is '"' or '\'' or '-' or '?' or '[' or '{')
            return null;
        var colon = bare ?? _mends.FindColon(start, end);
        if (colon <= start)
            return null;
        var keyEnd = _mends.TrimEnd(start, colon);
        return FormKeys.Find(_text, start, keyEnd) ?? WithoutInvisible(_text.Substring(start, keyEnd - start));
    }

    /// <summary>Whether a line begins with a key of the form, an ASCII colon and a blank or nothing: no text goes on like that.</summary>
    private bool IsPlainKey(int start, int end) => _mends.IsFormKeyLine(start, end)
        && _mends.FindColon(start, end) is var colon && _text[colon] == ':' && (colon + 1 == end || RecoveredSyntax.IsSpace(_text[colon + 1]));

    /// <summary>How deep the keys at the top stand: nearly always not at all.</summary>
    private int TopIndent()
    {
        var least = int.MaxValue;
        var lines = _mends.Patch.Source.Lines;
        for (var i = 0; i < lines.Count && least > 0; i++)
        {
            var start = _mends.SkipSpaces(lines.Line(i).Start, lines.Line(i).End);
            if (start - lines.Line(i).Start < least && start < lines.Line(i).End && IsPlainKey(start, lines.Line(i).End))
                least = start - lines.Line(i).Start;
        }
        return least == int.MaxValue ? 0 : least;
    }

    /// <summary>A line that is neither an entry nor an item, nor belongs to a text: it is named and left out, so that no other is blamed for it.</summary>
    private void MendStray(int line, int start, bool isBelowKey)
    {
        var span = TextSpan.FromBounds(start, _mends.TrimEnd(start, _mends.Patch.Source.Lines.Line(line).End));
        var source = _mends.Patch.Source;
        if (isBelowKey && span.Length > 1 && _text[start] is '－' or '—' or '–' or '·' or '•')
        {
            var marks = RecoveredSyntax.IsSpace(_text[start + 1]) ? 2 : 1;
            _mends.Patch.Resize(start, marks, "- ");
            _mends.Add(FullWidthSyntax.Rule.At(source, new TextSpan(start, 1), YamlMessages.FullWidthDash.With(_text[start].ToString())) with
            {
                Edits = [new SuggestedEdit(new TextEdit(new TextSpan(start, marks), "- "), IsSafe: true)],
            });
            return;
        }
        if (line != _lastStray + 1)
            _mends.Add(SyntaxErrors.WithoutColon(source, span));
        _lastStray = line;
        LeaveOut(span);
    }

    private void LeaveOut(TextSpan span, Message message)
    {
        _mends.Add(YamlUnreadable.Rule.At(_mends.Source, span, message));
        LeaveOut(span);
    }

    private void LeaveOut(TextSpan span)
    {
        _mends.Blank(span.Start, span.End);
        _mends.Holes.Add(span);
    }

    private bool IsMarker(int start, int end) => _text[start] == '%' || (end - start >= 3 && (string.CompareOrdinal(_text, start, "---", 0, 3) == 0 || string.CompareOrdinal(_text, start, "...", 0, 3) == 0));

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
            _mends.Patch.Set(i, ' ');
        _indents.Add(TextSpan.FromBounds(start, end));
    }

    /// <summary>One problem for all lines of a text that are indented alike.</summary>
    private void AddIndents()
    {
        if (_indents.Count == 0)
            return;
        _mends.Add(FullWidthSyntax.Rule.At(_mends.Source, _indents[0], YamlMessages.FullWidthIndent.With()) with
        {
            // The text keeps the blanks that its author wanted to see.
            Edits = [.. _indents.Select(indent => new SuggestedEdit(new TextEdit(new TextSpan(indent.Start, 0), "  "), IsSafe: true))],
        });
        _indents.Clear();
    }

    /// <summary>Mends the key at <paramref name="start"/> and returns where its value begins, or <paramref name="end"/>.</summary>
    private int MendKey(int start, int end)
    {
        var colon = _mends.FindColon(start, end);
        if (colon <= start || _text[start] is '"' or '\'')
            return colon <= start ? end : _mends.SkipSpaces(_text.IndexOf(':', start, end - start) is var c && c >= 0 ? c + 1 : end, end);
        var keyEnd = colon;
        while (keyEnd > start && _text[keyEnd - 1] is ' ' or '\u3000' or '\u00A0')
            keyEnd--;
        var key = FormKeys.Find(_text, start, keyEnd);
        if (key is null && HasInvisible(start, keyEnd) && _text.Substring(start, keyEnd - start) is var written && WithoutInvisible(written) is var visible && FormKeys.Contains(visible))
        {
            _mends.MendInvisible(start, written, visible);
            return _mends.SkipSpaces(colon + 1, end);
        }
        if (key is not null && colon + 1 < end && _text[colon + 1] is ':' or '：')
        {
            _mends.MendDoubleColon(key, colon);
            return _mends.SkipSpaces(colon + 2, end);
        }
        if (_text[colon] == ':')
        {
            if (key is not null)
                _mends.MendGap(keyEnd, colon);
            if (key is not null && colon + 1 < end && RecoveredSyntax.IsWideSpace(_text[colon + 1]))
                _mends.MendSpaces(colon + 1, _mends.SkipSpaces(colon + 1, end));
            else if (key is { Length: > 1 } && colon + 1 < end && !RecoveredSyntax.IsSpace(_text[colon + 1]))
                _mends.AddSpace(start, key, colon);
            return _mends.SkipSpaces(colon + 1, end);
        }
        var value = _mends.SkipSpaces(colon + 1, end);
        var opensFlow = value < end && _text[value] is '[' or '{';
        if (key is null && !opensFlow)
            return end;
        _mends.MendColon(start, key ?? _text.Substring(start, keyEnd - start), colon);
        return value;
    }

    private bool HasInvisible(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (VisibleText.IsInvisible(_text[i]))
                return true;
        }
        return false;
    }

    private static string WithoutInvisible(string key) => key.Any(VisibleText.IsInvisible) ? string.Concat(key.Where(c => !VisibleText.IsInvisible(c))) : key;

    /// <summary>Whether a line begins with a key: a word of the form before a colon, or anything before a colon with a blank or nothing after it.</summary>
    private bool HasKey(int start, int end)
    {
        if (_text[start] is '"' or '\'' or '-' or '?' or '[' or '{')
            return true;
        var colon = _mends.FindColon(start, end);
        return colon > start && (_mends.IsFormKeyLine(start, end)
            || (_text[colon] == ':' && (colon + 1 == end || RecoveredSyntax.IsSpace(_text[colon + 1])))
            || (_mends.SkipSpaces(colon + 1, end) is var value && value < end && _text[value] is '[' or '{'));
    }
}
