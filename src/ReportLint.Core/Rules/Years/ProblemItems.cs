using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Years;

/// <summary>A series of items such as 一是……二是……, or a list, in part 五.</summary>
/// <param name="Block">The block in which it begins.</param>
/// <param name="Span">From its first mark to the end of its last item in that block.</param>
/// <param name="Items">What the items say: their Chinese characters.</param>
internal sealed record ProblemItems(ProseBlock Block, TextSpan Span, IReadOnlyList<string> Items)
{
    private const string Part = "problems";
    private const int MostItems = 20;
    private const int ShortestItem = 6;

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
            if (!ProseText.BeginsClause(text, i) || ProseText.Numerals.IndexOf(text[i]) < 0)
                continue;
            var isFirst = ProseText.Has(text, i, "一是");
            if (!isFirst && !(open.Count is > 0 and < MostItems && ProseText.Has(text, i, ChineseNumerals.Write(open.Count + 1) + "是")))
                continue;
            if (isFirst)
                open.End(found);
            else
                open.EndItem(i);
            open.Begin(block, i);
        }
        // Behind the last item a paragraph may go on with something else.
        open.EndItem(open.EndOfSentence(text));
    }

    private sealed class Series
    {
        private readonly List<string> _items = [];
        private ProseBlock? _first;
        private ProseBlock? _block;
        private int _start;
        private int _from = -1;
        private int _end;

        /// <summary>How many items have begun.</summary>
        public int Count => _items.Count + (_from >= 0 ? 1 : 0);

        /// <summary>Whether its items are those of a list, without 一是.</summary>
        public bool IsOfItems { get; set; }

        /// <summary>Adds an item of a list.</summary>
        public void Add(ProseBlock block)
        {
            if (_items.Count == 0)
                (_first, _start, _end) = (block, 0, block.Text.Length);
            if (_items.Count < MostItems)
                _items.Add(new string([.. block.Text.Where(ProseText.IsHan)]));
        }

        public void Begin(ProseBlock block, int at)
        {
            if (_first is null)
                (_first, _start) = (block, at);
            (_block, _from) = (block, at);
        }

        public void EndItem(int at)
        {
            if (_from < 0)
                return;
            _items.Add(new string([.. _block!.Text.Substring(_from, at - _from).Where(ProseText.IsHan).Skip(2)]));
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
            if (_items.Count > 1 && _items.TrueForAll(item => item.Length >= ShortestItem))
                found.Add(new ProblemItems(_first!, TextSpan.FromBounds(_start, TrimmedEnd()), [.. _items]));
            _items.Clear();
            (_first, _block, _from) = (null, null, -1);
        }

        private int TrimmedEnd() => ProseText.SkipBlanksBefore(_first!.Text, _end);
    }
}
