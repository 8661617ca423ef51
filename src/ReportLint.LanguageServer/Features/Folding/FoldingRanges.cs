using ReportLint.LanguageServer.Features.Places;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Model;
using ReportLint.Rules;

namespace ReportLint.LanguageServer.Features.Folding;

/// <summary>Finds the lines of a report that belong together.</summary>
internal static class FoldingRanges
{
    /// <summary>The ranges, one for each line that heads others.</summary>
    public static IReadOnlyList<FoldingRange> Of(Report report, ReportAnalysis analysis)
    {
        var lines = report.Source.Lines;
        var keys = report.Outline.SelectMany(node => node.SelfAndBelow).Select(node => (Start: lines.IndexOf(node.KeySpan.Start), End: lines.IndexOf(Math.Max(node.Span.Start, node.Span.End - 1))));
        var sections = ProseSection.Of(analysis.Prose).Select(section => (Start: lines.IndexOf(section.Span.Start), End: lines.IndexOf(Math.Max(section.Span.Start, section.Span.End - 1))));
        return [.. keys.Concat(sections).Where(range => range.End > range.Start).DistinctBy(range => range.Start).OrderBy(range => range.Start).Select(range => new FoldingRange(range.Start, range.End))];
    }
}
