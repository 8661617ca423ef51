using System.Text;
using ReportLint.Forms;
using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Model.References;
using ReportLint.Text;

namespace ReportLint.Prose;

/// <summary>Reads the prose of a report. Linear in its length; every text has a meaning.</summary>
public static class ProseReader
{
    /// <summary>The blocks of all texts of <paramref name="report"/>, in its order.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lastYear">Last year's report of the same agency, for references to it; or null.</param>
    public static IReadOnlyList<ProseBlock> Read(Report report, Report? lastYear)
    {
        var resolver = new ReferenceResolver(report, lastYear);
        var blocks = new List<ProseBlock>();
        if (report.Preamble is { } preamble)
            Read(ReportKeys.Preamble.Id, preamble, resolver, blocks);
        foreach (var part in report.Edition.Parts)
        {
            if (report.Texts.TryGetValue(part.Name.Id, out var text))
                Read(part.Name.Id, text, resolver, blocks);
        }
        return blocks;
    }

    private static void Read(string partId, Narrative narrative, ReferenceResolver resolver, List<ProseBlock> blocks)
    {
        foreach (var block in NarrativeBlockReader.Read(narrative.Text, reference => resolver.Resolve(reference).Text))
        {
            var (text, origins) = Join(block.Source);
            if (text.Length > 0)
                blocks.Add(new ProseBlock(partId, narrative, block.Kind, block.Kind == BlockKind.Heading ? block.Number : 0, text, origins));
        }
    }

    private static (string Text, IReadOnlyList<TextSpan> Origins) Join(InlineSource source)
    {
        var text = new StringBuilder(source.Text.Length);
        var origins = new List<TextSpan>(source.Text.Length);
        foreach (var piece in InlineParser.ParsePieces(source))
        {
            if (piece.IsAddress)
            {
                text.Append(ProseBlock.Masked);
                origins.Add(source.Origin(piece.Start));
                continue;
            }
            for (var i = 0; i < piece.Text.Length; i++)
            {
                text.Append(piece.IsCode || source.IsUnresolved(piece.Start + i) ? ProseBlock.Masked : piece.Text[i]);
                origins.Add(source.Origin(piece.Start + i));
            }
        }
        WebAddresses.Mask(text);
        return (text.ToString(), origins);
    }
}
