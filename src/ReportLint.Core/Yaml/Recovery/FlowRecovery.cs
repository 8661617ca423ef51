using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Mends lists and mappings in brackets: separators, colons, and the brackets themselves.</summary>
internal sealed class FlowRecovery(RecoveredSyntax mends)
{
    private readonly string _text = mends.Text;
    private readonly List<int> _commas = [];
    private readonly Stack<char> _open = new();
    private readonly HashSet<int> _mendedBrackets = [];
    private bool _inNote;

    /// <summary>How many brackets are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Takes it that nothing is open any more: a line below begins with a key.</summary>
    public void Abandon()
    {
        Depth = 0;
        _open.Clear();
    }

    /// <summary>Mends one line of them.</summary>
    public void MendLine(int start, int end)
    {
        MendFlow(start, end);
        AddCommas();
    }

    /// <summary>Mends full-width brackets; false when there are none, or when they belong to a text.</summary>
    public bool MendBrackets(int start, int end)
    {
        if (FullWidthBrackets.Find(_text, start, end) is not { } brackets)
            return false;
        mends.Add(FullWidthSyntax.Rule.At(mends.Source, new TextSpan(start, 1), YamlMessages.FullWidthBrackets.With($"{_text[start]}{_text[brackets.Close]}", $"{brackets.Opening}{brackets.Closing}")) with
        {
            Edits =
            [
                new SuggestedEdit(new TextEdit(new TextSpan(start, 1), $"{brackets.Opening}"), IsSafe: true),
                new SuggestedEdit(new TextEdit(new TextSpan(brackets.Close, 1), $"{brackets.Closing}"), IsSafe: true),
            ],
        });
        mends.Patch.Set(start, brackets.Opening);
        mends.Patch.Set(brackets.Close, brackets.Closing);
        _mendedBrackets.Add(start);
        _mendedBrackets.Add(brackets.Close);
        return true;
    }

    private void MendFlow(int start, int end)
    {
        var itemStart = start;
        for (var i = start; i < end; i++)
        {
            switch (_text[i])
            {
                case '[' or '{':
                    _open.Push(_text[i]);
                    Depth++;
                    itemStart = i + 1;
                    break;
                case '【' or '［' or '｛' when _mendedBrackets.Contains(i):
                    _open.Push(_text[i] == '｛' ? '{' : '[');
                    Depth++;
                    itemStart = i + 1;
                    break;
                case ']' or '}':
                case '】' or '］' or '｝' when _mendedBrackets.Contains(i):
                    Depth--;
                    _inNote = false;
                    if (_open.Count > 0)
                        _open.Pop();
                    if (Depth <= 0)
                    {
                        Depth = 0;
                        return;
                    }
                    break;
                case ',':
                    _inNote = false;
                    MendBlankItem(itemStart, i);
                    itemStart = i + 1;
                    break;
                case '-' when IsDash(itemStart, i, end):
                    mends.Patch.Set(i, '_');
                    break;
                case ':' or '：':
                    MendFlowKey(ref itemStart, i);
                    break;
                case '"' or '\'' when mends.SkipSpaces(itemStart, end) == i:
                    var close = _text.IndexOf(_text[i], i + 1, end - i - 1);
                    i = close < 0 ? end : close;
                    break;
                case '#' when i > start && RecoveredSyntax.IsSpace(_text[i - 1]):
                    MendBracketInComment(i, end);
                    return;
                case '，' or '、' when !_inNote && IsBetweenValues(itemStart, i, end):
                    mends.Patch.Set(i, ',');
                    _commas.Add(i);
                    itemStart = i + 1;
                    break;
                case '\u3000' or '\u00A0' when !_inNote:
                    var spaces = mends.SkipSpaces(i, end);
                    if (mends.SkipSpaces(itemStart, end) >= i || spaces == end || _text[spaces] is ',' or ']' or '}')
                        mends.MendSpaces(i, spaces);
                    i = spaces - 1;
                    break;
            }
        }
    }

    /// <summary>[1, , 2]: nothing before a comma becomes a blank cell, of which the cell's own rule speaks.</summary>
    private void MendBlankItem(int itemStart, int comma)
    {
        if (_open.Count == 0 || _open.Peek() != '[' || mends.SkipSpaces(itemStart, comma) < comma)
            return;
        if (comma > itemStart && _text[comma - 1] == ' ')
            mends.Patch.Set(comma - 1, '~');
    }

    /// <summary>Whether a dash stands alone for "none", which YAML would take for the beginning of a list.</summary>
    private bool IsDash(int itemStart, int at, int end)
    {
        var after = mends.SkipSpaces(at + 1, end);
        return mends.SkipSpaces(itemStart, at) == at && after < end && _text[after] is ',' or ']' or '}';
    }

    /// <summary>{处理决定: 0 #c}: the bracket that closes the row is in the comment.</summary>
    private void MendBracketInComment(int hash, int end)
    {
        var close = Depth == 1 ? mends.TrimEnd(hash, end) - 1 : -1;
        if (close <= hash || _text[close] != (_open.Peek() == '[' ? ']' : '}'))
            return;
        var written = _text[close].ToString();
        mends.Patch.Set(hash - 1, _text[close]);
        mends.Add(YamlUnreadable.Rule.At(mends.Patch.Source, new TextSpan(close, 1), YamlMessages.BracketInComment.With(written)) with
        {
            Edits =
            [
                new SuggestedEdit(new TextEdit(new TextSpan(mends.TrimEnd(0, hash), 0), written), IsSafe: true),
                new SuggestedEdit(new TextEdit(new TextSpan(close, 1), ""), IsSafe: true),
            ],
        });
        mends.Patch.Resize(hash, 0, " ");
        Abandon();
    }

    private void MendFlowKey(ref int itemStart, int colon)
    {
        if (_inNote)
            return;
        var keyStart = mends.SkipSpaces(itemStart, colon);
        var key = _text.Substring(keyStart, colon - keyStart).TrimEnd(' ', '\u3000', '\u00A0', '"', '\'').TrimStart('"', '\'');
        if (!FormKeys.Contains(key))
            return;
        if (_text[colon] == '：')
            mends.MendColon(keyStart, key, colon);
        _inNote = ReportKeys.Note.Is(key);
        itemStart = colon + 1;
    }

    /// <summary>Whether whole values stand on both sides, so that the comma can be nothing but a separator: 1，2 but not 第1，2项.</summary>
    private bool IsBetweenValues(int itemStart, int comma, int end)
    {
        var before = _text.Substring(itemStart, comma - itemStart).Trim();
        var after = mends.SkipSpaces(comma + 1, end);
        if (after == end || !(before.Length == 0 ? comma > 0 && _text[comma - 1] is ']' or '}' : FlowValues.IsValue(before)))
            return false;
        if (_text[after] is '[' or '{' or '"' or '\'')
            return true;
        var next = _text.IndexOfAny([',', '，', '、', ']', '}', ':', '：'], after, end - after);
        var item = _text.Substring(after, (next < 0 ? end : next) - after).Trim();
        return next >= 0 && _text[next] is ':' or '：' ? FormKeys.Contains(item) : FlowValues.IsValue(item);
    }

    /// <summary>One problem for all commas of a line: whoever forgot to switch the input method typed them alike.</summary>
    private void AddCommas()
    {
        if (_commas.Count == 0)
            return;
        var first = new TextSpan(_commas[0], 1);
        mends.Add(FullWidthSyntax.Rule.At(mends.Source, first, YamlMessages.FullWidthComma.With(mends.Patch.Source.ToString(first))) with
        {
            Edits = [.. _commas.Select(comma => new SuggestedEdit(new TextEdit(new TextSpan(comma, 1), _text[comma + 1] == ' ' ? "," : ", "), IsSafe: true))],
        });
        _commas.Clear();
    }
}
