using ReportLint.Yaml;

namespace ReportLint.Formatting;

/// <summary>Says which keys can be moved to another column: those whose values, and the values below, all stand on the line of their key.</summary>
internal static class IndentShape
{
    /// <summary>Whether <paramref name="key"/> and all below it can be moved.</summary>
    public static bool IsPlain(YamlDocument document, int key, int value) => BeginsLine(document, key) && FlowShape.ColonAfter(document, key) is not null && HasPlainValue(document, key, value, isTop: true);

    private static bool HasPlainValue(YamlDocument document, int key, int value, bool isTop)
    {
        var node = document.Nodes[value];
        if (node.Span.Length == 0)
            return true;
        var lines = document.Source.Lines;
        var isBeside = lines.IndexOf(node.Span.Start) == lines.IndexOf(document.Nodes[key].Span.Start);
        // A key at the top stays where it is, and so may its text.
        if (isBeside && (isTop || FlowShape.IsOnOneLine(document.Source, node.Span)))
            return true;
        return !isBeside && node.Kind == YamlNodeKind.Mapping && document.Source.Content[node.Span.Start] != '{'
            && document.Entries(value).All(entry => BeginsLine(document, entry.Key) && FlowShape.ColonAfter(document, entry.Key) is not null && HasPlainValue(document, entry.Key, entry.Value, isTop: false));
    }

    private static bool BeginsLine(YamlDocument document, int key)
    {
        var start = document.Nodes[key].Span.Start;
        var line = document.Source.Lines.Line(document.Source.Lines.IndexOf(start)).Start;
        return document.Source.ToString(Text.TextSpan.FromBounds(line, start)).All(c => c == ' ');
    }
}
