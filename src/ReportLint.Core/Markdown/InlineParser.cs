using System.Text;
using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>Parses the text of one block: bold, emphasis, code, links and escapes. Linear in the length of the text, whatever it is.</summary>
internal sealed class InlineParser
{
    private static readonly char[] s_marks = ['\\', '`', '<', '[', ']', '*'];

    private readonly InlineSource _source;
    private readonly string _text;
    private readonly CodeSpans _code;
    private readonly List<InlinePiece> _pieces = [];
    private readonly Stack<int> _openBrackets = new();
    private int _plainStart;
    private int _plainEnd;

    private InlineParser(InlineSource source)
    {
        _source = source;
        _text = source.Text;
        _code = new CodeSpans(source);
    }

    /// <summary>The runs of <paramref name="source"/>; none when nothing but blanks is left of it.</summary>
    public static IReadOnlyList<DocumentRun> Parse(InlineSource source) => Runs(ParsePieces(source));

    /// <summary>The pieces of <paramref name="source"/>, each with its place in it.</summary>
    public static IReadOnlyList<InlinePiece> ParsePieces(InlineSource source)
    {
        if (!source.MayHaveMarks)
            return source.Text.Length == 0 ? [] : [new InlinePiece(source.Text, 0)];
        var parser = new InlineParser(source);
        for (var i = 0; i < source.Text.Length;)
        {
            var mark = source.Text.IndexOfAny(s_marks, i);
            i = mark == i ? parser.Take(i) : parser.TakePlain(i, mark < 0 ? source.Text.Length : mark);
        }
        parser.FlushPlain();
        Emphasis.Apply(parser._pieces);
        return parser._pieces;
    }

    /// <summary>Takes what begins at <paramref name="i"/>, and returns where it ends.</summary>
    private int Take(int i)
    {
        if (_source.Is(i, '\\') && i + 1 < _text.Length && Ascii.IsPunctuation(_text[i + 1]))
            return TakePlain(i + 1, i + 2);
        if (_source.Is(i, '`'))
            return TakeCode(i);
        if (_source.Is(i, '<') && InlineUrl.InAngles(_source, i) is { } auto)
        {
            var address = new InlinePiece("", i) { Url = auto.Url };
            address.ShowAddress(auto.Label);
            Add(address);
            return auto.End;
        }
        if (_source.Is(i, '['))
        {
            FlushPlain();
            _openBrackets.Push(_pieces.Count);
            _pieces.Add(new InlinePiece("[", i));
            return i + 1;
        }
        if (_source.Is(i, ']') && _openBrackets.Count > 0)
            return TakeClosingBracket(i);
        return _source.Is(i, '*') ? TakeStars(i) : TakePlain(i, i + 1);
    }

    private int TakePlain(int start, int end)
    {
        if (start != _plainEnd)
        {
            FlushPlain();
            _plainStart = start;
        }
        _plainEnd = end;
        return end;
    }

    private int TakeCode(int i)
    {
        var (end, close) = _code.Find(i);
        if (close < 0)
            return TakePlain(i, end);
        var code = _text.Substring(end, close - end);
        var padding = code.Length > 2 && code[0] == ' ' && code[code.Length - 1] == ' ' ? 1 : 0;
        Add(new InlinePiece(code.Substring(padding, code.Length - (2 * padding)), end + padding) { IsCode = true });
        return close + (end - i);
    }

    private int TakeClosingBracket(int i)
    {
        var open = _openBrackets.Pop();
        if (!_source.Is(i + 1, '(') || InlineUrl.InParentheses(_source, i + 1) is not { } target)
            return TakePlain(i, i + 1);
        FlushPlain();
        // Links don't nest: what is open further out stays a bracket.
        _openBrackets.Clear();
        _pieces[open].Remove(1);
        for (var p = open; p < _pieces.Count; p++)
            _pieces[p].Url = target.Url;
        if (open == _pieces.Count - 1)
            _pieces[open].ShowAddress(target.Url);
        return target.End;
    }

    private int TakeStars(int i)
    {
        var end = i;
        while (_source.Is(end, '*'))
            end++;
        var before = i == 0 ? ' ' : _text[i - 1];
        var after = end == _text.Length ? ' ' : _text[end];
        // More than three in a row is a line drawn with stars; one between two numbers or words (7*24) is a sign.
        var counts = end - i <= 3 && !(end - i == 1 && Ascii.IsLetterOrDigit(before) && Ascii.IsLetterOrDigit(after));
        Add(new InlinePiece(_text.Substring(i, end - i), i) { CanOpen = counts && !char.IsWhiteSpace(after), CanClose = counts && !char.IsWhiteSpace(before) });
        return end;
    }

    private void Add(InlinePiece piece)
    {
        FlushPlain();
        _pieces.Add(piece);
    }

    private void FlushPlain()
    {
        if (_plainEnd > _plainStart)
            _pieces.Add(new InlinePiece(_text.Substring(_plainStart, _plainEnd - _plainStart), _plainStart));
        _plainStart = _plainEnd;
    }

    private static List<DocumentRun> Runs(IReadOnlyList<InlinePiece> pieces)
    {
        var runs = new List<DocumentRun>();
        var text = new StringBuilder();
        var depth = 0;
        InlinePiece? last = null;
        var lastStrong = false;
        foreach (var piece in pieces)
        {
            depth += piece.StrongChange;
            if (piece.Text.Length == 0)
                continue;
            if (last is not null && (lastStrong != depth > 0 || last.IsCode != piece.IsCode || !ReferenceEquals(last.Url, piece.Url)))
                AddRun(runs, text, last, lastStrong);
            text.Append(piece.Text);
            (last, lastStrong) = (piece, depth > 0);
        }
        if (last is not null)
            AddRun(runs, text, last, lastStrong);
        return runs.TrueForAll(run => string.IsNullOrWhiteSpace(run.Text)) ? [] : runs;
    }

    private static void AddRun(List<DocumentRun> runs, StringBuilder text, InlinePiece piece, bool isStrong)
    {
        runs.Add(new DocumentRun(SingleLine.Of(text.ToString()), isStrong, piece.IsCode, piece.Url is null ? null : SingleLine.Of(piece.Url)));
        text.Clear();
    }
}
