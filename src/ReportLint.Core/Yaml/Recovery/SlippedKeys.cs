using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Yaml.Recovery;

/// <summary>Finds keys of the form that were made a comment, got a sign before them, or were indented so far that they fell into the text above.</summary>
internal sealed class SlippedKeys(RecoveredSyntax mends, KeyLines keys, KeyPlaces places)
{
    private readonly string _text = mends.Text;
    private readonly LineMap _lines = mends.Source.Lines;

    /// <summary>The key on a line outside of all texts that begins with a sign or a <c>#</c>; null where there is none.</summary>
    public SlippedKey? Find(int number)
    {
        var line = _lines.Line(number);
        var start = mends.SkipSpaces(line.Start, line.End);
        return start == line.End || char.IsLetter(_text[start]) ? null : _text[start] == '#' ? Commented(number, line, start) : Signed(number, line, start);
    }

    /// <summary>The key at the top of the file on a line that would otherwise belong to the text above it; null where the line is prose.</summary>
    public SlippedKey? FindInText(int number)
    {
        var line = _lines.Line(number);
        var start = mends.SkipSpaces(line.Start, line.End);
        if (start == line.End)
            return null;
        if (start == line.Start && mends.WrongColon(start, line.End) is not null && IsTop(start, line.End))
            return new SlippedKey(start, 0, Finding: null);
        if (!char.IsLetter(_text[start]))
            return (_text[start] == '#' || start == line.Start) && Find(number) is { } slipped && IsTop(slipped.Start, line.End) ? slipped : null;
        return IsTop(start, line.End) && mends.FindColon(start, line.End) is var colon && colon >= 0 && _text[colon] == ':' && IsMeant(number, KeyPlace.File.Below(keys.KeyAt(start, line.End)!), mends.SkipSpaces(colon + 1, line.End), line.End)
            ? new SlippedKey(start, start - line.Start, Finding: null)
            : null;
    }

    /// <summary>Whether a key of the file stands there that it has nowhere else.</summary>
    private bool IsTop(int start, int end) => (keys.KeyAt(start, end) ?? mends.KeyBeforeWrongColon(start, end)) is { } key && KeyPlace.File.Knows(key) && !keys.IsAtTop(key);

    private SlippedKey? Commented(int number, TextSpan line, int hash)
    {
        var start = mends.SkipSpaces(hash + 1, line.End);
        if (start == line.End || keys.KeyAt(start, line.End) is not { } key || places.OwnerOf(key) is not { } owner || (owner.Indent < 0 && keys.IsAtTop(key)))
            return null;
        var value = mends.SkipSpaces(mends.FindColon(start, line.End) + 1, line.End);
        if (!IsMeant(number, owner.Place.Below(key), value, line.End))
            return null;
        var indent = hash - line.Start + (start - hash > 2 ? start - hash - 1 : 0);
        return new SlippedKey(start, indent, With(line, start, indent, TextSpan.FromBounds(hash, mends.TrimEnd(start, mends.FindColon(start, line.End))), YamlMessages.CommentedKey.With(key)));
    }

    /// <summary>Whether what stands behind and below a key shows that it is one: rows that belong to it, or a text.</summary>
    private bool IsMeant(int number, KeyPlace place, int value, int end)
    {
        var isEmpty = value >= end || _text[value] == '#';
        if (place.IsGroup)
            return isEmpty ? keys.Next(number) is { Indent: not 0 } row && place.Knows(row.Key) && !place.Below(row.Key).IsCell : _text[value] == '{';
        if (!place.IsText)
            return value < end && _text[value] == '{' && place.IsFees;
        return !isEmpty && (BlockHeader.IsOne(_text, value, end) ? keys.NextSpeaking(number) is { } text && mends.SkipSpaces(_lines.Line(text).Start, _lines.Line(text).End) > _lines.Line(text).Start : !place.IsOptional);
    }

    private SlippedKey? Signed(int number, TextSpan line, int sign)
    {
        var start = mends.SkipSpaces(StraySigns.Skip(_text, sign, line.End), line.End);
        if (start <= sign || start >= line.End)
            return null;
        if (_text[start] == '#')
            return BeforeComment(number, line, sign, start);
        if (keys.KeyAt(start, line.End) is not { } key || places.OwnerOf(key) is null)
            return null;
        if (places.IsInList || (_text[sign] is '[' or '{' && IsWhole(number, line, sign)))
            return null;
        var indent = sign - line.Start;
        return new SlippedKey(start, indent, With(line, start, indent, TextSpan.FromBounds(sign, mends.TrimEnd(sign, start)), YamlMessages.SignBeforeKey.With(key, _text.Substring(sign, mends.TrimEnd(sign, start) - sign))));
    }

    private SlippedKey? BeforeComment(int number, TextSpan line, int sign, int hash)
    {
        if (_text[sign] is '[' or '{' && keys.Next(number) is null)
            return null;
        var signs = TextSpan.FromBounds(sign, mends.TrimEnd(sign, hash));
        return new SlippedKey(hash, sign - line.Start, YamlUnreadable.Rule.At(mends.Source, signs, YamlMessages.StraySigns.With(mends.Source.ToString(signs))) with
        {
            Edits = [new SuggestedEdit(new TextEdit(TextSpan.FromBounds(sign, hash), ""), IsSafe: !Directives.IsOne(_text, hash, line.End))],
        });
    }

    /// <summary>Whether brackets at the beginning of a line hold what stands on it: they close there, or the lines below go on with something else than a key.</summary>
    private bool IsWhole(int number, TextSpan line, int bracket) => FlowValues.EndOf(_text, bracket, line.End) > 0
        || (_text[mends.TrimEnd(bracket, line.End) - 1] == ',' && keys.Next(number) is not null);

    private Finding With(TextSpan line, int start, int indent, TextSpan span, Message message) => YamlUnreadable.Rule.At(mends.Source, span, message) with
    {
        Edits = [new SuggestedEdit(new TextEdit(TextSpan.FromBounds(line.Start, start), new string(' ', indent)), IsSafe: true)],
    };
}
