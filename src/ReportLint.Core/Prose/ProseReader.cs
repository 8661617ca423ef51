using System.Text;
using ReportLint.Forms;
using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Model.References;

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
            if (report.TextOf(part.Name.Id) is { } text)
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

    private static (string Text, TextOrigins Origins) Join(InlineSource source)
    {
        if (source.Origins.IsPlain && !source.MayHaveMarks)
            return (WebAddresses.Mask(source.Text), source.Origins);
        var text = new StringBuilder(source.Text.Length);
        var origins = new TextOrigins();
        foreach (var piece in InlineParser.ParsePieces(source))
        {
            var length = piece.IsAddress ? 1 : piece.Text.Length;
            origins.Add(source.Origins, piece.Start, length);
            if (piece.IsAddress || piece.IsCode)
                text.Append(ProseBlock.Masked, length);
            else
                AppendResolved(text, piece, source.Origins);
        }
        return (WebAddresses.Mask(text.ToString()), origins);
    }

    private static void AppendResolved(StringBuilder text, InlinePiece piece, TextOrigins origins)
    {
        if (origins.IsPlain)
        {
            text.Append(piece.Text);
            return;
        }
        for (var i = 0; i < piece.Text.Length; i++)
            text.Append(origins.IsUnresolved(piece.Start + i) ? ProseBlock.Masked : piece.Text[i]);
    }
}
