using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;
using ReportLint.Yaml.Recovery;

namespace ReportLint.Yaml;

/// <summary>Reads a text as YAML into a <see cref="YamlDocument"/>. Never throws for any input; what is wrong becomes a problem with its place.</summary>
/// <remarks>
/// A line with a syntax error is taken out, together with the deeper lines that belong to it, and the rest is read again: one slip hides nothing else.
/// </remarks>
public static class YamlReader
{
    /// <summary>Reads <paramref name="source"/>.</summary>
    /// <param name="source">The file.</param>
    public static YamlDocument Read(SourceText source)
    {
        if (source.Defect is { } defect)
            return Nothing(source, SourceDefects.Describe(source, defect));
        if (ConflictMarkers.Find(source) is { } conflict)
            return Nothing(source, conflict);

        var findings = new List<Finding>();
        var holes = new List<TextSpan>();
        var patch = new PatchedText(source);
        holes.AddRange(SyntaxRecovery.Mend(patch, findings).Select(hole => WithNeighbours(source, hole)));
        var mendedLines = new HashSet<int>(findings.Select(finding => source.Lines.IndexOf(finding.Location.Span.Start)));

        // Each round is a parse of the whole text: their number is what bounds the work.
        var attempt = YamlEventReader.Read(patch);
        for (var errors = 0; attempt.Error is { } error; errors++)
        {
            var diagnosis = SyntaxErrors.Diagnose(source, patch, error);
            if (!mendedLines.Contains(diagnosis.Line))
                findings.Add(diagnosis.Finding);
            var hole = patch.RemoveLines(diagnosis.Line);
            if (errors >= YamlLimits.MaxSyntaxErrors || hole.Length == 0)
            {
                holes.Add(WithNeighbours(source, TextSpan.FromBounds(Math.Min(diagnosis.Finding.Location.Span.Start, source.Content.Length), source.Content.Length)));
                break;
            }
            holes.Add(WithNeighbours(source, hole));
            attempt = YamlEventReader.Read(patch);
        }

        findings.AddRange(attempt.Findings);
        if (attempt.StoppedAt is { } stop)
            holes.Add(WithNeighbours(source, TextSpan.FromBounds(stop, source.Content.Length)));
        if (holes.Count == 0)
            CheckRoot(source, attempt.Nodes, findings);
        return new YamlDocument(source, attempt.Nodes, findings, holes);
    }

    /// <summary>What was taken out may have belonged to the list or mapping that ends on the line before, or to the one that goes on behind it.</summary>
    private static TextSpan WithNeighbours(SourceText source, TextSpan hole)
    {
        var first = source.Lines.IndexOf(hole.Start) - 1;
        while (first > 0 && SaysNothing(source, first))
            first--;
        var last = source.Lines.IndexOf(hole.End) + 1;
        while (last < source.Lines.Count && SaysNothing(source, last))
            last++;
        var end = last < source.Lines.Count ? source.Lines.Line(last).End : source.Content.Length;
        return TextSpan.FromBounds(source.Lines.Line(Math.Max(0, first)).Start, end);
    }

    private static bool SaysNothing(SourceText source, int line)
    {
        var text = source.ToString(source.Lines.Line(line)).TrimStart();
        return text.Length == 0 || text[0] == '#';
    }

    private static YamlDocument Nothing(SourceText source, Finding finding) =>
        new(source, [], [finding], [new TextSpan(0, source.Content.Length)]);

    private static void CheckRoot(SourceText source, YamlNode[] nodes, List<Finding> findings)
    {
        if (nodes.Length == 0 || nodes[0].IsBlank)
        {
            findings.Add(YamlUnreadable.Rule.At(source, new TextSpan(0, 0), YamlMessages.Empty.With()));
        }
        else if (nodes[0].Kind != YamlNodeKind.Mapping)
        {
            var what = nodes[0].Kind == YamlNodeKind.Sequence ? YamlMessages.Sequence : YamlMessages.Scalar;
            var line = source.Lines.Line(source.Lines.IndexOf(nodes[0].Span.Start));
            findings.Add(YamlUnreadable.Rule.At(source, TextSpan.FromBounds(nodes[0].Span.Start, Math.Max(nodes[0].Span.Start, Math.Min(line.End, nodes[0].Span.End))), YamlMessages.NotMapping.With(what)));
        }
    }
}
