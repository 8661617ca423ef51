using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Formatting;

/// <summary>Says which lists and mappings in brackets can be laid out: those on one line, of plain entries.</summary>
internal static class FlowShape
{
    /// <summary>Whether the node is a list or mapping in brackets that can be laid out.</summary>
    public static bool IsPlain(YamlDocument document, int index)
    {
        var node = document.Nodes[index];
        var text = document.Source.Content;
        if (node.Kind is not (YamlNodeKind.Sequence or YamlNodeKind.Mapping) || node.Span.Length < 2 || !IsOnOneLine(document.Source, node.Span))
            return false;
        var (open, close) = node.Kind == YamlNodeKind.Sequence ? ('[', ']') : ('{', '}');
        if (text[node.Span.Start] != open || text[node.Span.End - 1] != close)
            return false;
        return node.Kind == YamlNodeKind.Sequence
            ? document.Items(index).ToList() is var items && items.TrueForAll(item => IsPlainItem(document, item)) && FlowValues.FindSplitNumber(document, items) is null
            : document.Entries(index).All(entry => IsPlainItem(document, entry.Key) && document.Nodes[entry.Key].Kind == YamlNodeKind.Scalar
                && ColonAfter(document, entry.Key) is not null && IsPlainItem(document, entry.Value));
    }

    /// <summary>Where the colon behind a key stands; null when there is none on its line.</summary>
    public static int? ColonAfter(YamlDocument document, int key)
    {
        var text = document.Source.Content;
        var at = document.Nodes[key].Span.End;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at < text.Length && text[at] == ':' ? at : null;
    }

    /// <summary>Whether <paramref name="span"/> has no line end in it.</summary>
    public static bool IsOnOneLine(SourceText source, TextSpan span) => source.Content.IndexOfAny(['\r', '\n'], span.Start, span.Length) < 0;

    private static bool IsPlainItem(YamlDocument document, int index) => document.Nodes[index].Kind switch
    {
        YamlNodeKind.Scalar => document.Nodes[index].Span.Length > 0,
        YamlNodeKind.Alias => false,
        _ => IsPlain(document, index),
    };
}
