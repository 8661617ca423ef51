using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Yaml.Recovery;

/// <summary>The text that is mended, and the slips that are found in it.</summary>
internal sealed class RecoveredSyntax(PatchedText patch, List<Finding> findings)
{
    // No key of the form is as long, misspelt or not.
    private const int LongestKey = 24;

    private static readonly char[] s_sentence = ['，', '。', '；', '、', '“', '《', '（', '#', '-', '*', '{', '['];

    private static readonly char[] s_colons = [':', '：'];

    private const string ColonLike = ";；=＝,，.。";

    private static readonly char[] s_wideSpaces = ['\u3000', '\u00A0'];

    private readonly string _text = patch.Source.Content;

    // Several ask for the same line, one after the other.
    private (int Start, int End, int Colon) _lastColon = (-1, -1, -1);

    /// <summary>The text as mended so far.</summary>
    public PatchedText Patch => patch;

    /// <summary>The file.</summary>
    public SourceText Source => patch.Source;

    /// <summary>The text as written.</summary>
    public string Text => _text;

    /// <summary>What was taken out.</summary>
    public List<TextSpan> Holes { get; } = [];

    /// <summary>Adds a finding.</summary>
    public void Add(Finding finding) => findings.Add(finding);

    /// <summary>Has what was found wrong before <paramref name="start"/> on a line put <paramref name="indent"/> blanks there.</summary>
    /// <returns>Whether anything was found wrong there.</returns>
    public bool IndentsOtherwise(int lineStart, int start, int indent)
    {
        var last = findings.FindLastIndex(finding => finding.Location.Span.Start >= lineStart && finding.Location.Span.Start < start);
        if (last < 0)
            return false;
        if (findings[last].Edits.Count == 1 && findings[last].Edits[0].Edit.Span == TextSpan.FromBounds(lineStart, start))
            findings[last] = findings[last] with { Edits = [new SuggestedEdit(new TextEdit(TextSpan.FromBounds(lineStart, start), new string(' ', indent)), IsSafe: true)] };
        return true;
    }

    /// <summary>Puts an ASCII colon in the place of the full-width one behind <paramref name="key"/>.</summary>
    public void MendColon(int keyStart, string key, int colon)
    {
        var after = colon + 1;
        var room = after >= _text.Length || IsSpace(_text[after]) || _text[after] is '\r' or '\n';
        if (room)
        {
            patch.Set(colon, ':');
            if (after < _text.Length && IsWideSpace(_text[after]))
                patch.Set(after, ' ');
        }
        else if (key.Length > 1)
        {
            MakeRoom(keyStart, key, colon);
        }
        Add(TextSpan.FromBounds(TrimEnd(keyStart, colon), colon + 1), YamlMessages.FullWidthColon.With(key), room ? ":" : ": ");
    }

    /// <summary>Puts a blank behind the colon of <paramref name="key"/>.</summary>
    public void AddSpace(int keyStart, string key, int colon)
    {
        MakeRoom(keyStart, key, colon);
        var span = new TextSpan(colon, 1);
        findings.Add(YamlUnreadable.Rule.At(patch.Source, span, YamlMessages.MissingSpace.With(key)) with { Edits = [new SuggestedEdit(new TextEdit(span, ": "), IsSafe: true)] });
    }

    /// <summary>The colon takes the place of the key's last character and leaves a blank in its own, so that the text keeps its length.</summary>
    private void MakeRoom(int keyStart, string key, int colon)
    {
        patch.Set(colon - 1, ':');
        patch.Set(colon, ' ');
        patch.RenameKey(keyStart, key);
    }

    /// <summary>Takes away wide blanks between a key and its colon.</summary>
    public void MendGap(int keyEnd, int colon)
    {
        if (_text.IndexOfAny(s_wideSpaces, keyEnd, colon - keyEnd) < 0)
            return;
        for (var i = keyEnd; i < colon; i++)
            patch.Set(i, ' ');
        Add(TextSpan.FromBounds(keyEnd, colon), YamlMessages.FullWidthSpace.With(NameOf(_text[keyEnd])), "");
    }

    /// <summary>Takes it that characters without ink don't belong to a key.</summary>
    /// <param name="start">Where the key begins.</param>
    /// <param name="written">The key as it stands there.</param>
    /// <param name="key">The key without them.</param>
    public void MendInvisible(int start, string written, string key)
    {
        var at = start + written.ToList().FindIndex(VisibleText.IsInvisible);
        patch.RenameKey(start, key, written.Length);
        var edits = new List<SuggestedEdit>();
        for (var i = start; i < start + written.Length; i++)
        {
            if (!VisibleText.IsInvisible(_text[i]))
                continue;
            patch.Set(i, '_');
            edits.Add(new SuggestedEdit(new TextEdit(new TextSpan(i, 1), ""), IsSafe: true));
        }
        Add(FullWidthSyntax.Rule.At(patch.Source, new TextSpan(start, written.Length), YamlMessages.InvisibleInKey.With(key, VisibleText.Name(_text[at]))) with { Edits = edits });
    }

    private static LocalizedText NameOf(char space) => space == '\u3000' ? YamlMessages.IdeographicSpace : YamlMessages.NoBreakSpace;

    /// <summary>Puts blanks in the place of wide ones.</summary>
    public void MendSpaces(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsWideSpace(_text[i]))
                continue;
            var first = i;
            while (i + 1 < end && _text[i + 1] == _text[first])
                i++;
            for (var k = first; k <= i; k++)
                patch.Set(k, ' ');
            var name = NameOf(_text[first]);
            var span = TextSpan.FromBounds(first, i + 1);
            Add(span, YamlMessages.FullWidthSpace.With(name), new string(' ', span.Length));
        }
    }

    private void Add(TextSpan span, Message message, string newText) =>
        findings.Add(FullWidthSyntax.Rule.At(patch.Source, span, message) with { Edits = [new SuggestedEdit(new TextEdit(span, newText), IsSafe: true)] });

    /// <summary>Where, from <paramref name="start"/> on, something else than blanks begins.</summary>
    public int SkipSpaces(int start, int end)
    {
        while (start < end && IsSpace(_text[start]))
            start++;
        return start;
    }

    /// <summary>Whether <paramref name="c"/> is a blank of any width.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' || IsWideSpace(c);

    /// <summary>Whether <paramref name="c"/> is a blank that is none in YAML.</summary>
    public static bool IsWideSpace(char c) => c is '\u3000' or '\u00A0';

    /// <summary>Where what stands from <paramref name="start"/> to <paramref name="end"/> ends without the blanks behind it.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && IsSpace(_text[end - 1]))
            end--;
        return end;
    }

    /// <summary>The first colon of either width; −1 where there is none.</summary>
    public int FindColon(int start, int end)
    {
        if (_lastColon.Start != start || _lastColon.End != end)
            _lastColon = (start, end, _text.IndexOfAny(s_colons, start, end - start));
        return _lastColon.Colon;
    }

    /// <summary>Whether a line begins with a key of the form, before any colon.</summary>
    public bool IsFormKeyLine(int start, int end)
    {
        var colon = FindColon(start, end);
        return colon > start && FormKeys.Find(_text, start, TrimEnd(start, colon)) is not null;
    }

    /// <summary>Whether a line begins with a key: a word of the form before a colon, or a few characters before an ASCII colon with a blank or nothing after it.</summary>
    public bool IsKeyLine(int start, int end)
    {
        if (IsFormKeyLine(start, end) || (EndOfBareKey(start, end) is { } bare && IsBareValue(bare, end)))
            return true;
        var colon = _text.IndexOf(':', start, end - start);
        return colon > start && colon - start <= LongestKey && (colon + 1 == end || IsSpace(_text[colon + 1])) && _text.IndexOfAny(s_sentence, start, colon - start) < 0;
    }

    /// <summary>Whether a line begins with a key of prose, then a blank and the text, but no colon: 其他事项 无其他需要报告的事项。</summary>
    public bool IsTextKeyWithoutColon(int start, int end) => EndOfBareKey(start, end) is { } bare && FormKeys.IsText(_text, start, bare);

    /// <summary>The end of a key of the form at the beginning of a line that has no colon; null where there is none.</summary>
    public int? EndOfBareKey(int start, int end)
    {
        var at = start;
        while (at < end && !IsSpace(_text[at]) && _text[at] is not ('[' or '{' or '|' or '#' or ':' or '：'))
            at++;
        var rest = SkipSpaces(at, end);
        var isBare = at > start && (rest == end || _text[rest] is not (':' or '：')) && FormKeys.Find(_text, start, at) is not null && (rest == end || IsBareValue(at, end) || rest > at);
        return isBare ? at : (int?)null;
    }

    /// <summary>Whether behind a key without a colon nothing stands, or what only stands behind a key.</summary>
    private bool IsBareValue(int at, int end) => SkipSpaces(at, end) is var rest && (rest == end || _text[rest] is '|' or '｜' or '[' or '{' or '#');

    /// <summary>Where the sign stands that was typed for the colon behind a key of the form: 年度; 2021. Null where none does.</summary>
    public int? WrongColon(int start, int end)
    {
        var keyEnd = start;
        while (keyEnd < end && (char.IsLetter(_text[keyEnd]) || _text[keyEnd] == '-'))
            keyEnd++;
        var sign = SkipSpaces(keyEnd, end);
        if (sign == end || ColonLike.IndexOf(_text[sign]) < 0 || FormKeys.Find(_text, start, keyEnd) is null)
            return null;
        var rest = SkipSpaces(sign + 1, end);
        return rest == end || _text[sign] is ';' or '；' or '=' or '＝' || _text[rest] is '[' or '{' or '|' or '#' ? sign : null;
    }

    /// <summary>The key of the form before such a sign.</summary>
    public string? KeyBeforeWrongColon(int start, int end) => WrongColon(start, end) is { } sign ? FormKeys.Find(_text, start, TrimEnd(start, sign)) : null;

    /// <summary>Puts a colon in the place of such a sign.</summary>
    public void MendWrongColon(int start, int sign, int end)
    {
        var colon = sign + 1 < end && !IsSpace(_text[sign + 1]) ? ": " : ":";
        patch.Resize(sign, 1, colon);
        Add(YamlUnreadable.Rule.At(patch.Source, new TextSpan(sign, 1), YamlMessages.WrongColon.With(_text.Substring(start, TrimEnd(start, sign) - start), _text[sign].ToString())) with
        {
            Edits = [new SuggestedEdit(new TextEdit(new TextSpan(sign, 1), colon), IsSafe: true)],
        });
    }

    /// <summary>Takes away the second of two colons behind a key.</summary>
    public void MendDoubleColon(string key, int colon)
    {
        patch.Set(colon, ':');
        patch.Set(colon + 1, ' ');
        var after = colon + 2;
        var written = after == _text.Length || IsSpace(_text[after]) || _text[after] is '\r' or '\n' ? ":" : ": ";
        Add(YamlUnreadable.Rule.At(patch.Source, new TextSpan(colon, 2), YamlMessages.DoubleColon.With(key)) with
        {
            Edits = [new SuggestedEdit(new TextEdit(new TextSpan(colon, 2), written), IsSafe: true)],
        });
    }

    /// <summary>Takes it that what stands from <paramref name="start"/> to <paramref name="end"/> isn't there.</summary>
    public void Blank(int start, int end)
    {
        for (var i = start; i < end; i++)
            patch.Set(i, ' ');
    }

    /// <summary>Leaves the parser one plain scalar from <paramref name="start"/> to <paramref name="end"/>, whose characters the readers take from the source.</summary>
    public void Neutralise(int start, int end)
    {
        for (var i = start; i < end; i++)
            patch.Set(i, '_');
    }

    /// <summary>Puts the colon behind a key that has none.</summary>
    public void MendBareKey(int start, int keyEnd, int end)
    {
        var added = keyEnd < end && !IsSpace(_text[keyEnd]) ? ": " : ":";
        patch.Resize(keyEnd, 0, added);
        Add(YamlUnreadable.Rule.At(patch.Source, TextSpan.FromBounds(start, keyEnd), YamlMessages.MissingColon.With()) with
        {
            Edits = [new SuggestedEdit(new TextEdit(new TextSpan(keyEnd, 0), added), IsSafe: true)],
        });
    }
}
