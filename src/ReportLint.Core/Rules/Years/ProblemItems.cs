using ReportLint.Markdown;
using ReportLint.Prose;
using ReportLint.Rules.Claims;
using ReportLint.Text;

namespace ReportLint.Rules.Years;

/// <summary>A series of items such as 一是……二是……, or a list, in part 五.</summary>
/// <param name="Block">The block in which it begins.</param>
/// <param name="Span">From its first mark to the end of its last item in that block.</param>
/// <param name="Items">What the items say: their Chinese characters without particles.</param>
internal sealed record ProblemItems(ProseBlock Block, TextSpan Span, IReadOnlyList<string> Items)
{
    private const string Part = "problems";
    private const int MostItems = 20;
    private const int ShortestItem = 5;
    private const int ShortestNearly = 20;

    // Without these an item says the same.
    private const string Particles = "的了还仍也尚地得着够较需";
    private const int LongestHeading = 14;

    private static readonly string[] s_headings = ["主要问题", "存在问题", "存在的问题", "问题和", "问题及", "改进情况", "改进措施", "改进意见", "改进方向", "整改情况", "整改措施", "下一步", "下步", "工作打算", "工作安排", "工作计划"];

    /// <summary>The series of part 五 in <paramref name="prose"/>: within a paragraph, or one paragraph or list item each.</summary>
    public static IReadOnlyList<ProblemItems> FindAll(IReadOnlyList<ProseBlock> prose)
    {
        var found = new List<ProblemItems>();
        var open = new Series();
        foreach (var block in prose)
        {
            if (!string.Equals(block.PartId, Part, StringComparison.Ordinal))
                continue;
            var isItem = block.Kind is BlockKind.Item or BlockKind.NumberedItem && !ProseText.IsOneOf(block.Text, 1, "是");
            if (block.Kind == BlockKind.Heading || isItem != open.IsOfItems)
                open.End(found);
            open.IsOfItems = isItem;
            if (isItem)
                open.Add(block);
            else if (block.Kind != BlockKind.Heading)
                Read(block, open, found);
        }
        open.End(found);
        return found;
    }

    private static void Read(ProseBlock block, Series open, List<ProblemItems> found)
    {
        var text = block.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!ProseText.BeginsClause(text, i))
                continue;
            if (open.Count is > 0 and < MostItems && ItemSeries.MarkAt(text, i, open.Style, open.Count + 1) is { } next)
            {
                open.EndItem(i);
                open.Begin(block, i, next);
            }
            // Within 一是…… another numbering tells parts of an item.
            else if (ItemSeries.FirstAt(text, i) is var (style, first) && (style == ItemSeries.Shi || open.Count == 0 || open.Style != ItemSeries.Shi))
            {
                open.End(found);
                open.Style = style;
                open.Begin(block, i, first);
            }
        }
        // Behind the last item a paragraph may go on with something else.
        open.EndItem(open.EndOfSentence(text));
    }

    /// <summary>Whether the items of <paramref name="other"/> are these, in whatever order, each with other particles at the most.</summary>
    public bool AreThoseOf(ProblemItems other)
    {
        if (Items.Count != other.Items.Count)
            return false;
        var left = other.Items.ToList();
        foreach (var item in Items)
        {
            var same = left.FindIndex(old => string.Equals(old, item, StringComparison.Ordinal));
            if (same < 0)
                same = left.FindIndex(old => IsNearly(old, item));
            if (same < 0)
                return false;
            left.RemoveAt(same);
        }
        return true;
    }

    /// <summary>Whether nine tenths of the pairs of neighbouring characters are those of the other.</summary>
    private static bool IsNearly(string one, string other)
    {
        if (one.Length < ShortestNearly || Math.Abs(one.Length - other.Length) * 10 > one.Length)
            return false;
        var pairs = new HashSet<(char, char)>();
        for (var i = 1; i < other.Length; i++)
            pairs.Add((other[i - 1], other[i]));
        var same = 0;
        for (var i = 1; i < one.Length; i++)
            same += pairs.Contains((one[i - 1], one[i])) ? 1 : 0;
        return same * 10 >= (one.Length - 1) * 9;
    }

    private static string WordsOf(string text) => new([.. text.Where(c => ProseText.IsHan(c) && Particles.IndexOf(c) < 0)]);

    /// <summary>（一）存在的主要问题 （二）改进情况: what the form itself asks for.</summary>
    private static bool IsHeading(string item) => item.Length <= LongestHeading && ProseText.Contains(item, 0, item.Length, s_headings);

    private sealed class Series
    {
        private readonly List<string> _items = [];
        private ProseBlock? _first;
        private ProseBlock? _block;
        private int _start;
        private int _from = -1;
        private int _text;
        private int _end;

        /// <summary>How many items have begun.</summary>
        public int Count => _items.Count + (_from >= 0 ? 1 : 0);

        /// <summary>How its items are numbered.</summary>
        public int Style { get; set; }

        /// <summary>Whether its items are those of a list, without 一是.</summary>
        public bool IsOfItems { get; set; }

        /// <summary>Adds an item of a list.</summary>
        public void Add(ProseBlock block)
        {
            if (_items.Count == 0)
                (_first, _start, _end) = (block, 0, block.Text.Length);
            if (_items.Count < MostItems)
                _items.Add(WordsOf(block.Text));
        }

        public void Begin(ProseBlock block, int at, string mark)
        {
            if (_first is null)
                (_first, _start) = (block, at);
            (_block, _from, _text) = (block, at, at + mark.Length);
        }

        public void EndItem(int at)
        {
            if (_from < 0)
                return;
            _items.Add(WordsOf(_block!.Text.Substring(_text, at - _text)));
            if (ReferenceEquals(_block, _first))
                _end = at;
            _from = -1;
        }

        /// <summary>Where the sentence of the item that is open ends.</summary>
        public int EndOfSentence(string text)
        {
            if (_from < 0)
                return text.Length;
            var end = text.IndexOf('。', _from);
            return end < 0 ? text.Length : end + 1;
        }

        public void End(List<ProblemItems> found)
        {
            if (_from >= 0)
                EndItem(_block!.Text.Length);
            if (_items.Count > 1 && _items.TrueForAll(item => item.Length >= ShortestItem && !IsHeading(item)))
                found.Add(new ProblemItems(_first!, TextSpan.FromBounds(_start, TrimmedEnd()), [.. _items]));
            _items.Clear();
            (_first, _block, _from) = (null, null, -1);
        }

        private int TrimmedEnd() => ProseText.SkipBlanksBefore(_first!.Text, _end);
    }
}
