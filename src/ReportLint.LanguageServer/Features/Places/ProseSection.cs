using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Places;

/// <summary>A heading of a text with all that follows down to the next of its level.</summary>
/// <param name="Narrative">The text.</param>
/// <param name="Level">2 or 3.</param>
/// <param name="Heading">The heading as a reader sees it.</param>
/// <param name="HeadingSpan">Where the heading stands.</param>
/// <param name="Span">All of it.</param>
internal sealed record ProseSection(Narrative Narrative, int Level, string Heading, TextSpan HeadingSpan, TextSpan Span)
{
    /// <summary>The sections of <paramref name="blocks"/>, in order.</summary>
    public static IReadOnlyList<ProseSection> Of(IReadOnlyList<ProseBlock> blocks)
    {
        var sections = new List<ProseSection>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Heading)
                continue;
            var last = i;
            while (last + 1 < blocks.Count && blocks[last + 1].Narrative == blocks[i].Narrative && !(blocks[last + 1].Kind == BlockKind.Heading && blocks[last + 1].Level <= blocks[i].Level))
                last++;
            var heading = Whole(blocks[i]);
            sections.Add(new ProseSection(blocks[i].Narrative, blocks[i].Level, blocks[i].Text, heading, TextSpan.FromBounds(heading.Start, Math.Max(heading.End, Whole(blocks[last]).End))));
        }
        return sections;
    }

    private static TextSpan Whole(ProseBlock block) => block.InFile(new TextSpan(0, block.Text.Length));
}
