using ReportLint.LanguageServer.Features.Places;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Selection;

/// <summary>The stretches of a report that mean something: keys, values, rows, tables; figures of the prose, sentences, paragraphs, sections.</summary>
internal sealed class SelectableSpans
{
    private readonly IReadOnlyList<TextSpan> _spans;

    private SelectableSpans(IReadOnlyList<TextSpan> spans) => _spans = spans;

    /// <summary>The stretches of <paramref name="report"/>.</summary>
    public static SelectableSpans Of(LintSnapshot repository, Report report)
    {
        var spans = new HashSet<TextSpan> { new(0, report.Source.Content.Length) };
        foreach (var node in report.Outline.SelectMany(node => node.SelfAndBelow))
        {
            spans.Add(node.KeySpan);
            spans.Add(node.ValueSpan);
            spans.Add(node.Span);
            spans.UnionWith(node.Items);
        }
        foreach (var narrative in report.Narratives)
        {
            spans.Add(narrative.Span);
            spans.UnionWith(narrative.References.Select(reference => narrative.InFile(reference.Span)));
        }
        AddProse(spans, repository.AnalysisOf(report));
        return new SelectableSpans([.. spans.Where(span => span.Length > 0).OrderByDescending(span => span.Length).ThenBy(span => span.Start)]);
    }

    /// <summary>The stretches around a place, from the whole file inwards, each within the one before.</summary>
    public IEnumerable<TextSpan> Around(int offset)
    {
        TextSpan? outer = null;
        foreach (var span in _spans)
        {
            if (!ReportPlaces.Touches(span, offset) || (outer is { } last && !last.Contains(span)))
                continue;
            outer = span;
            yield return span;
        }
    }

    private static void AddProse(HashSet<TextSpan> spans, ReportAnalysis analysis)
    {
        IReadOnlyList<ProseBlock> prose;
        try
        {
            prose = analysis.Prose;
        }
        catch (AnalysisFailedException)
        {
            return;
        }
        spans.UnionWith(ProseSection.Of(prose).Select(section => section.Span));
        foreach (var block in prose.Where(block => block.Text.Length > 0))
        {
            spans.Add(block.InFile(new TextSpan(0, block.Text.Length)));
            spans.UnionWith(Sentences(block).Select(block.InFile));
        }
        spans.UnionWith(analysis.Claims.Select(claim => claim.InFile));
    }

    private static IEnumerable<TextSpan> Sentences(ProseBlock block)
    {
        for (var start = 0; start < block.Text.Length;)
        {
            var end = block.Text.IndexOfAny(['。', '！', '？', '；'], start);
            var stop = end < 0 ? block.Text.Length : end + 1;
            yield return TextSpan.FromBounds(start, stop);
            start = stop;
        }
    }
}
