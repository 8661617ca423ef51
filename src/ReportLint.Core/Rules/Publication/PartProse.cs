using ReportLint.Forms;
using ReportLint.Markdown;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Publication;

/// <summary>The prose of one part, as the rules on statutory content look at it.</summary>
internal sealed class PartProse
{
    /// <summary>Part 一.</summary>
    public const string Overview = "overview";

    /// <summary>Part 五.</summary>
    public const string Problems = "problems";

    /// <summary>Part 六.</summary>
    public const string Other = "other";

    private readonly RuleContext _context;

    private PartProse(RuleContext context, FormPart part)
    {
        _context = context;
        Part = part;
    }

    /// <summary>The part.</summary>
    public FormPart Part { get; }

    /// <summary>All blocks, headings among them.</summary>
    public IReadOnlyList<ProseBlock> Blocks => field ??= [.. _context.Prose.Where(IsOfPart)];

    /// <summary>The blocks that are no headings.</summary>
    public IReadOnlyList<ProseBlock> Body => field ??= [.. Blocks.Where(block => block.Kind != BlockKind.Heading)];

    /// <summary>The blocks without headings that have nothing below them.</summary>
    public IEnumerable<ProseBlock> Said
    {
        get
        {
            for (var i = 0; i < Blocks.Count; i++)
            {
                var next = i + 1;
                while (next < Blocks.Count && Blocks[next].Kind == BlockKind.Heading && Blocks[next].Level > Blocks[i].Level)
                    next++;
                if (Blocks[i].Kind != BlockKind.Heading || (next < Blocks.Count && Blocks[next].Kind != BlockKind.Heading))
                    yield return Blocks[i];
            }
        }
    }

    /// <summary>Whether it says nothing, or has headings only.</summary>
    public bool IsEmpty
    {
        get
        {
            foreach (var block in _context.Prose)
            {
                if (block.Kind != BlockKind.Heading && IsOfPart(block))
                    return false;
            }
            return true;
        }
    }

    /// <summary>Where its text stands, from the first block to the last, without headings before and after.</summary>
    public TextSpan BodySpan => TextSpan.FromBounds(
        Body[0].InFile(new TextSpan(0, Body[0].Text.Length)).Start,
        Body[Body.Count - 1].InFile(new TextSpan(0, Body[Body.Count - 1].Text.Length)).End);

    /// <summary>Where findings on the part as a whole are reported: its key, or the beginning of the file when it has none.</summary>
    public TextSpan Place => _context.Report.Keys.TryGetValue(Part.Name.Id, out var key) ? key : _context.Report.Start;

    /// <summary>The part with the key <paramref name="id"/> in the report of <paramref name="context"/>.</summary>
    public static PartProse Of(RuleContext context, string id) =>
        new(context, context.Report.Edition.Parts.First(part => string.Equals(part.Name.Id, id, StringComparison.Ordinal)));

    /// <summary>The parts of prose of the report of <paramref name="context"/>.</summary>
    public static IEnumerable<PartProse> All(RuleContext context) =>
        context.Report.Edition.Parts.Where(part => part.Table is null).Select(part => new PartProse(context, part));

    private bool IsOfPart(ProseBlock block) => string.Equals(block.PartId, Part.Name.Id, StringComparison.Ordinal);
}
