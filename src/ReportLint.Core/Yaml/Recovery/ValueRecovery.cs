using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Mends what stands behind the colon of a row, or of what has rows below: signs and words too many, brackets that are missing, figures that were pasted.</summary>
internal sealed class ValueRecovery(RecoveredSyntax mends, KeyLines keys)
{
    private const string BlankCells = "~～/／-－—";
    private const string PastedSigns = " \t\u3000\u00A0,，、;；|｜[]()【】［］（）{}｛｝〔〕" + BlankCells;
    private const string WideBrackets = "【】［］｛｝（）〔〕";

    private static readonly char[] s_brackets = ['[', ']', '{', '}'];

    private readonly string _text = mends.Text;

    /// <summary>Takes it that nothing stands behind the colon of a group whose rows follow below.</summary>
    /// <returns>Whether something did.</returns>
    public bool MendGroup(int number, int indent, KeyPlace group, string key, int value, int end)
    {
        if (value >= end || _text[value] == '#' || keys.Next(number) is not { } next || next.Indent <= indent || !group.Knows(next.Key) || group.Below(next.Key).IsCell || IsOpen(number, indent, value, end) || IsMapping(group, value, end))
            return false;
        var tail = Tail(value, end);
        var span = TextSpan.FromBounds(value, tail);
        mends.Add(YamlUnreadable.Rule.At(mends.Source, span, YamlMessages.GroupWithValue.With(key, VisibleText.Of(mends.Source.ToString(span)))) with
        {
            Edits = [new SuggestedEdit(new TextEdit(TextSpan.FromBounds(mends.TrimEnd(0, value), tail), ""), IsSafe: StraySigns.Fill(_text, value, tail))],
        });
        mends.Blank(value, tail);
        return true;
    }

    /// <summary>Mends a value that is, or was to be, in brackets.</summary>
    /// <param name="number">The number of its line.</param>
    /// <param name="value">Where it begins.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="isRow">Whether it is a row of figures.</param>
    /// <returns>Where the brackets begin and where what they hold ends; null where there are none, so that a plain value stands there.</returns>
    public (int Start, int End, bool IsClosed)? MendRow(int number, int value, int end, bool isRow)
    {
        var tail = Tail(value, end);
        if (isRow && IsPasted(value, tail))
        {
            mends.Neutralise(value, tail);
            return null;
        }
        var open = Opening(value, tail);
        if (open < 0)
        {
            if (isRow && StraySigns.Fill(_text, value, tail) && _text[value] is not ('~' or '|' or '>' or '"' or '\''))
            {
                mends.Neutralise(value, tail);
                return null;
            }
            return (value, end, false);
        }
        if (open > value)
            Stray(TextSpan.FromBounds(value, mends.TrimEnd(value, open)));
        var close = FlowValues.EndOf(_text, open, tail);
        if (close > 0 && close < tail && Behind(close, mends.SkipSpaces(close, tail), tail) && _text[open] == '[')
        {
            // A bracket too many may be one too few elsewhere: what the row says is not known.
            mends.Neutralise(value, tail);
            mends.Holes.Add(TextSpan.FromBounds(value, tail));
            return null;
        }
        if (close < 0 && (tail == end || _text[mends.TrimEnd(tail, end) - 1] is not (']' or '}')) && Unclosed(number, open, tail) is { } bracket)
            return Close(open, tail, bracket, mends.SkipSpaces(tail, end));
        // A wide blank behind the last bracket is a character to YAML.
        mends.MendSpaces(tail, mends.SkipSpaces(tail, end));
        return (open, end, false);
    }

    /// <summary>Whether the rows stand in braces on the line of their group.</summary>
    private bool IsMapping(KeyPlace group, int value, int end) => _text[value] == '{' && FlowValues.EndOf(_text, value, end) > 0
        && keys.KeyAt(mends.SkipSpaces(value + 1, end), end) is { } first && group.Knows(first);

    /// <summary>Takes away a # right before brackets, which made them a comment.</summary>
    /// <returns>Whether one stood there.</returns>
    public bool MendComment(int hash, int end)
    {
        var tail = mends.TrimEnd(hash, end);
        if (_text[hash] != '#' || hash + 1 >= tail || _text[hash + 1] is not ('[' or '{') || FlowValues.EndOf(_text, hash + 1, tail) != tail)
            return false;
        Stray(new TextSpan(hash, 1));
        return true;
    }

    /// <summary>Whether a value in brackets goes on over lines and is closed somewhere below.</summary>
    private bool IsOpen(int number, int indent, int value, int end)
    {
        const int Farthest = 60;
        if (_text[value] is not ('[' or '{') || FlowValues.EndOf(_text, value, end) > 0)
            return false;
        var lines = mends.Source.Lines;
        var last = number + 1;
        while (last + 1 < lines.Count && last < number + Farthest && mends.SkipSpaces(lines.Line(last).Start, lines.Line(last).End) is var start && (start == lines.Line(last).End || start - lines.Line(last).Start > indent))
            last++;
        return FlowValues.EndOf(_text, value, lines.Line(last).End) > 0;
    }

    /// <summary>Where the bracket stands that opens the value, perhaps behind a sign or two; −1 where none does.</summary>
    private int Opening(int value, int tail)
    {
        if (_text[value] is '[' or '{' && FlowValues.EndOf(_text, value, tail) > 0)
            return value;
        var signs = StraySigns.Skip(_text, value, tail);
        for (var at = value + 1; at < tail && (at <= signs || RecoveredSyntax.IsSpace(_text[at])); at++)
        {
            if (_text[at] is '[' or '{' && FlowValues.EndOf(_text, at, tail) > 0)
                return at;
        }
        return _text[value] is '[' or '{' ? value : -1;
    }

    private void Stray(TextSpan signs)
    {
        mends.Add(YamlUnreadable.Rule.At(mends.Source, signs, YamlMessages.StraySigns.With(mends.Source.ToString(signs))) with
        {
            Edits = [new SuggestedEdit(new TextEdit(signs, ""), IsSafe: true)],
        });
        mends.Blank(signs.Start, signs.End);
    }

    /// <summary>Says that what stands behind the last bracket is too much.</summary>
    /// <returns>Whether a bracket is among it.</returns>
    private bool Behind(int close, int rest, int tail)
    {
        var span = TextSpan.FromBounds(rest, tail);
        if (StraySigns.Fill(_text, rest, tail) || _text[rest] == '#')
        {
            Stray(span);
            return _text.IndexOfAny(s_brackets, rest, tail - rest) >= 0;
        }
        mends.Add(YamlUnreadable.Rule.At(mends.Source, span, YamlMessages.TextBehindRow.With(_text[close - 1].ToString(), VisibleText.Of(mends.Source.ToString(span)))) with
        {
            Edits = [new SuggestedEdit(new TextEdit(new TextSpan(rest, 0), rest > close ? "# " : " # "), IsSafe: false)],
        });
        mends.Blank(rest, tail);
        return false;
    }

    /// <summary>The bracket that is missing at the end of a line; null where the line may go on below, or where it isn't certain what stands on it.</summary>
    private char? Unclosed(int number, int open, int tail)
    {
        if (keys.NextSpeaking(number) is not null && keys.Next(number) is null)
            return null;
        var items = _text.Substring(open + 1, tail - open - 1).TrimEnd(' ', ',').Split(',');
        var isList = _text[open] == '[';
        return Array.TrueForAll(items, item => isList ? IsFigure(item.Trim()) : item.IndexOf(':') is > 0 and var colon && IsFigure(item.Substring(colon + 1).Trim())) ? (isList ? ']' : '}') : null;
    }

    private static bool IsFigure(string item) => item is "~" || (item.Length > 0 && item.All(c => c is (>= '0' and <= '9') or '.' or '+' or '-'));

    private (int Start, int End, bool IsClosed) Close(int open, int tail, char bracket, int rest)
    {
        mends.Blank(tail, rest);
        mends.Holes.Add(TextSpan.FromBounds(open, tail));
        mends.Patch.Resize(tail, 0, bracket.ToString());
        mends.Add(YamlUnreadable.Rule.At(mends.Source, new TextSpan(open, 1), YamlMessages.UnclosedBracket.With(_text[open].ToString(), bracket.ToString())) with
        {
            Edits = [new SuggestedEdit(new TextEdit(TextSpan.FromBounds(tail, rest), bracket + new string(' ', rest - tail)), IsSafe: true)],
        });
        return (open, tail, true);
    }

    /// <summary>Whether a row is nothing but figures and separators, and yet no list: some sign in it is of another width, or the brackets don't match.</summary>
    private bool IsPasted(int value, int tail)
    {
        var (cells, wide, wideSigns, brackets) = (0, 0, 0, 0);
        for (var i = value; i < tail; i++)
        {
            var c = _text[i];
            var isWide = c is >= '０' and <= '９';
            if (!isWide && c is not (>= '0' and <= '9') && PastedSigns.IndexOf(c) < 0)
                return false;
            cells += IsCell(c) && (i == value || !IsCell(_text[i - 1])) ? 1 : 0;
            wide += isWide ? 1 : 0;
            wideSigns += c is '，' or '、' || WideBrackets.IndexOf(c) >= 0 ? 1 : 0;
            brackets += WideBrackets.IndexOf(c) >= 0 ? 1 : 0;
        }
        if (cells < 2)
            return false;
        var isWhole = _text[value] == '[' && FlowValues.EndOf(_text, value, tail) == tail;
        if (isWhole)
            return wide > 0 && wideSigns > 0;
        return wide > 0 || _text[value] is '|' or '｜' || (brackets > 0 && FullWidthBrackets.Find(_text, value, tail) is null);
    }

    private static bool IsCell(char c) => char.IsDigit(c) || BlankCells.IndexOf(c) >= 0;

    private int Tail(int value, int end)
    {
        for (var hash = _text.IndexOf('#', value, end - value); hash >= 0; hash = hash + 1 < end ? _text.IndexOf('#', hash + 1, end - hash - 1) : -1)
        {
            if (hash > value && RecoveredSyntax.IsSpace(_text[hash - 1]))
                return mends.TrimEnd(value, hash);
        }
        return mends.TrimEnd(value, end);
    }
}
