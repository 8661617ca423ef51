using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Wordings;

/// <summary>Pairs the brackets and quotation marks of a text. Linear in its length.</summary>
internal sealed class MarkPairs
{
    private const string Openings = "《〈“‘（(〔【[「『";
    private const string Closings = "》〉”’）)〕】]」』";
    private const int DeepestNesting = 16;
    private const int LongestTurned = 40;

    private static readonly CharacterSet s_marks = new(Openings + Closings);

    private readonly string _text;
    private readonly bool _skipsOrdinals;
    private readonly List<int> _open = [];
    private readonly List<int> _crossed = [];
    private readonly List<MarkSlip> _slips = [];

    private MarkPairs(string text, bool skipsOrdinals) => (_text, _skipsOrdinals) = (text, skipsOrdinals);

    /// <summary>What is out of balance in <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<MarkSlip> Check(string text)
    {
        if (AreBalanced(text))
            return [];
        var slips = new MarkPairs(text, skipsOrdinals: false).Run();
        // （包括：1）人员；2）经费）: read as ordinals, the brackets may balance after all.
        if (slips.Count == 0)
            return slips;
        var others = new MarkPairs(text, skipsOrdinals: true).Run();
        return others.Count < slips.Count ? others : slips;
    }

    /// <summary>Whether every mark is closed by the next one that closes any: so it is in nearly every text.</summary>
    private static bool AreBalanced(string text)
    {
        // The kinds of those that are open, four bits each, the innermost last.
        var (open, depth) = (0UL, 0);
        for (var i = s_marks.Next(text, 0); i >= 0; i = s_marks.Next(text, i + 1))
        {
            var c = text[i];
            if (c == '’' && IsApostrophe(text, i))
                return false;
            var kind = Openings.IndexOf(c);
            if (kind >= 0 && ++depth > DeepestNesting)
                return false;
            if (kind >= 0)
                open = (open << 4) | (uint)kind;
            else if ((kind = Closings.IndexOf(c)) >= 0 && (depth-- == 0 || !AreOneKind((int)(open & 15), kind)))
                return false;
            else if (kind >= 0)
                open >>= 4;
        }
        return depth == 0;
    }

    private static bool AreOneKind(int opening, int closing) => opening == closing || (Openings[opening] is '(' or '（' && Closings[closing] is ')' or '）');

    private List<MarkSlip> Run()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            if (Openings.IndexOf(_text[i]) >= 0)
                _open.Add(i);
            else if (Closings.IndexOf(_text[i]) >= 0 && !IsApostrophe(_text, i) && !(_skipsOrdinals && IsOrdinal(i)))
                Close(i);
        }
        for (var i = 0; i < _open.Count; i++)
            AddOpen(i);
        _slips.Sort((a, b) => a.Index.CompareTo(b.Index));
        return _slips;
    }

    private void Close(int i)
    {
        if (_open.Count > 0 && IsPair(_open[_open.Count - 1], i))
        {
            _open.RemoveAt(_open.Count - 1);
            return;
        }
        var crossed = _crossed.FindLastIndex(open => IsPair(open, i));
        if (crossed >= 0)
        {
            _crossed.RemoveAt(crossed);
            return;
        }
        for (var deep = _open.Count - 2; deep >= Math.Max(0, _open.Count - DeepestNesting); deep--)
        {
            if (!IsPair(_open[deep], i))
                continue;
            var inner = _open[_open.Count - 1];
            CloseOver(deep, i, inner);
            return;
        }
        AddClose(i);
    }

    /// <summary>A mark closes one that lies deeper: what is open above it either closes later, and crosses, or never does.</summary>
    private void CloseOver(int deep, int i, int inner)
    {
        var closesLater = _text.IndexOf(Partner(inner), i + 1, Math.Min(200, _text.Length - i - 1)) is >= 0 and var later && !Reopens(inner, i, later);
        if (closesLater && _open.Count - deep == 2)
        {
            _slips.Add(new MarkSlip(i, _text[i], _text[inner], MarkSlipKind.Crossing));
            _crossed.Add(inner);
            if (_crossed.Count > DeepestNesting)
                _crossed.RemoveAt(0);
        }
        else
        {
            for (var k = deep + 1; k < _open.Count; k++)
                _slips.Add(new MarkSlip(_open[k], _text[_open[k]], Partner(_open[k]), MarkSlipKind.Open));
        }
        _open.RemoveRange(deep, _open.Count - deep);
    }

    private bool Reopens(int inner, int start, int end) => _text.IndexOf(_text[inner], start, end - start) >= 0;

    /// <summary>“公开“: of two in a row that open and are never closed, the second is turned the wrong way.</summary>
    private void AddOpen(int k)
    {
        var i = _open[k];
        if (k + 1 < _open.Count && IsTurned(i, _open[k + 1]))
            return;
        _slips.Add(new MarkSlip(i, _text[i], Partner(i), k > 0 && IsTurned(_open[k - 1], i) ? MarkSlipKind.Turned : MarkSlipKind.Open));
    }

    private bool IsTurned(int first, int second) => _text[first] == _text[second] && second - first is > 1 and <= LongestTurned;

    /// <summary>”公开”: of two in a row that close nothing, the first is turned the wrong way.</summary>
    private void AddClose(int i)
    {
        var last = _slips.Count - 1;
        if (last >= 0 && _slips[last] is { Kind: MarkSlipKind.Close } slip && IsTurned(slip.Index, i))
            _slips[last] = slip with { Kind = MarkSlipKind.Turned };
        else
            _slips.Add(new MarkSlip(i, _text[i], Openings[Closings.IndexOf(_text[i])], MarkSlipKind.Close));
    }

    private char Partner(int open) => Closings[Openings.IndexOf(_text[open])];

    /// <summary>Parentheses and brackets pair whatever their width.</summary>
    private bool IsPair(int open, int close) => Partner(open) == _text[close]
        || (_text[open] is '(' or '（' && _text[close] is ')' or '）');

    private static bool IsApostrophe(string text, int i) => text[i] == '’' && ProseText.IsLetter(ProseText.At(text, i - 1)) && ProseText.IsLetter(ProseText.At(text, i + 1));

    /// <summary>1） a) 一）: an ordinal that nothing opens.</summary>
    private bool IsOrdinal(int i)
    {
        if (_text[i] is not (')' or '）'))
            return false;
        var start = i;
        while (start > 0 && i - start < 3 && (ProseText.IsAscii(_text[start - 1]) || ProseText.Numerals.IndexOf(_text[start - 1]) >= 0))
            start--;
        return start < i && i - start < 3 && ProseText.At(_text, start - 1) is not ('(' or '（');
    }
}
