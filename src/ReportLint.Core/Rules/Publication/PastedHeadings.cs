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

    /// <summary>All of them, in the order of the report.</summary>
    public static IEnumerable<PastedHeading> Find(RuleContext context)
    {
        var parts = context.Report.Edition.Parts;
        var titles = new HashSet<string>(parts.SelectMany(Titles), StringComparer.Ordinal);
        foreach (var text in context.Prose.GroupBy(block => block.PartId, StringComparer.Ordinal))
        {
            IReadOnlyList<ProseBlock> blocks = [.. text];
            var index = parts.ToList().FindIndex(part => string.Equals(part.Name.Id, text.Key, StringComparison.Ordinal));
            var own = index < 0 ? null : Own(blocks, parts[index], index, titles);
            if (own is not null)
                yield return own;
            foreach (var block in blocks.Where(block => block.Kind is BlockKind.Heading or BlockKind.Paragraph && HasNumber(block.Text)))
            {
                foreach (var line in ProseLines.Of(block).Where(line => Number(block, line) >= 0 && titles.Contains(Title(block, line))))
                {
                    if (own?.Block != block || own.Span != line)
                        yield return new PastedHeading(block, line, null);
                }
            }
        }
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
        for (var i = 0; i < text.Length; i++)
        {
            if (IsNumber(text, i))
                return true;
        }
        return false;
    }

    private static bool IsNumber(string text, int index) => index + 1 < text.Length && Numerals.IndexOf(text[index]) >= 0 && text[index + 1] is ('、' or '.' or '．');
}
