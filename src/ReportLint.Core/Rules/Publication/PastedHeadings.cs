using System.Collections.Concurrent;
using ReportLint.Forms;
using ReportLint.Markdown;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Publication;

/// <summary>Finds headings of the six parts that were pasted into the texts. A heading within a part, such as （一）主动公开政府信息情况, is none.</summary>
internal static class PastedHeadings
{
    private const string Numerals = "一二三四五六";
    private const int LongestTitle = 20;

    private static readonly WordStarts s_numbers = new(WordStarts.Pairs(Numerals, "、.．"));
    private static readonly ConcurrentDictionary<FormEdition, HashSet<string>> s_titles = new();

    /// <summary>All of them, in the order of the report.</summary>
    public static IEnumerable<PastedHeading> Find(RuleContext context)
    {
        var parts = context.Report.Edition.Parts;
        var titles = s_titles.GetOrAdd(context.Report.Edition, static edition => new HashSet<string>(edition.Parts.SelectMany(Titles), StringComparer.Ordinal));
        var prose = context.Prose;
        // The blocks of a part stand together.
        for (var (start, end) = (0, 0); start < prose.Count; start = end)
        {
            while (end < prose.Count && string.Equals(prose[end].PartId, prose[start].PartId, StringComparison.Ordinal))
                end++;
            var index = IndexOf(parts, prose[start].PartId);
            var mayBeOwn = index >= 0 && (HasNumber(prose[start].Text) || (prose[start].Kind == BlockKind.Heading && BeginsWithTitle(prose[start].Text, parts[index])));
            var own = mayBeOwn ? Own([.. prose.Skip(start).Take(end - start)], parts[index], index, titles) : null;
            if (own is not null)
                yield return own;
            for (var i = start; i < end; i++)
            {
                var block = prose[i];
                if (block.Kind is not (BlockKind.Heading or BlockKind.Paragraph) || !HasNumber(block.Text))
                    continue;
                foreach (var line in ProseLines.Of(block))
                {
                    if (Number(block, line) >= 0 && titles.Contains(Title(block, line)) && (own?.Block != block || own.Span != line))
                        yield return new PastedHeading(block, line, null);
                }
            }
        }
    }

    private static int IndexOf(IReadOnlyList<FormPart> parts, string id)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (string.Equals(parts[i].Name.Id, id, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }

    /// <summary>Whether <paramref name="text"/> begins with a title of <paramref name="part"/>, blanks aside.</summary>
    private static bool BeginsWithTitle(string text, FormPart part)
    {
        foreach (var heading in part.AcceptedHeadings)
        {
            if (BeginsWith(text, heading))
                return true;
        }
        return BeginsWith(text, part.Heading);
    }

    /// <summary>Whether <paramref name="text"/> begins with <paramref name="heading"/> without its number, blanks aside.</summary>
    private static bool BeginsWith(string text, string heading)
    {
        var next = 2;
        for (var i = 0; i < text.Length && next < heading.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            if (text[i] != heading[next++])
                return false;
        }
        return next == heading.Length;
    }

    /// <summary>The first line of a part, when it stands for the part's own heading.</summary>
    private static PastedHeading? Own(IReadOnlyList<ProseBlock> blocks, FormPart part, int index, HashSet<string> titles)
    {
        var first = blocks[0];
        if (first.Kind is not (BlockKind.Heading or BlockKind.Paragraph))
            return null;
        var line = ProseLines.Of(first).First();
        var title = Title(first, line);
        var isOfficial = Titles(part).Contains(title, StringComparer.Ordinal);
        if (Number(first, line) == index)
        {
            // “一、…” and then “二、…” is a way to number the sections of the part, unless the second is pasted as well.
            var isSection = !isOfficial && blocks.Where(block => HasNumber(block.Text)).Any(block => ProseLines.Of(block).Any(next => Number(block, next) == index + 1 && !titles.Contains(Title(block, next))));
            return isSection || title.Length is 0 or > LongestTitle || !title.All(char.IsLetter) ? null : new PastedHeading(first, line, isOfficial ? null : part.Heading);
        }
        // Among other sections there may be one of the part's own name.
        var isAlone = blocks.Count(block => block.Kind == BlockKind.Heading && block.Level == first.Level) == 1;
        return first.Kind == BlockKind.Heading && isOfficial && isAlone ? new PastedHeading(first, line, null) : null;
    }

    private static IEnumerable<string> Titles(FormPart part) => part.AcceptedHeadings.Append(part.Heading).Select(heading => heading.Substring(2));

    /// <summary>What a line says without its number and blanks.</summary>
    private static string Title(ProseBlock block, TextSpan line)
    {
        var skipped = Number(block, line) >= 0 ? 2 : 0;
        return string.Concat(block.Text.Substring(line.Start + skipped, line.Length - skipped).Where(c => !char.IsWhiteSpace(c)));
    }

    /// <summary>The number at the beginning of a line: 0 for “一、”; -1 when there is none.</summary>
    private static int Number(ProseBlock block, TextSpan line) => IsNumber(block.Text, line.Start) ? Numerals.IndexOf(block.Text[line.Start]) : -1;

    private static bool HasNumber(string text)
    {
        for (var i = s_numbers.Next(text, 0); i >= 0; i = s_numbers.Next(text, i + 1))
        {
            if (IsNumber(text, i))
                return true;
        }
        return false;
    }

    private static bool IsNumber(string text, int index) => index + 1 < text.Length && Numerals.IndexOf(text[index]) >= 0 && text[index + 1] is ('、' or '.' or '．');
}
