using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Wording;
using ReportLint.Yaml;

namespace ReportLint.Model.Reading;

/// <summary>Finds a group of rows that a file states as one row, as the edition before had it and some published reports still have: （六）其他处理.</summary>
internal static class OneRowGroup
{
    /// <summary>What is to be said of the first one in <paramref name="document"/>; null when there is none.</summary>
    public static Finding? Find(YamlDocument document, FormEdition edition) => Find(document, 0, edition.Keys, edition);

    private static Finding? Find(YamlDocument document, int mapping, FormKey parent, FormEdition edition)
    {
        foreach (var (key, value) in document.Entries(mapping))
        {
            if (parent.Child(document[key].Value) is not { Kind: FormKeyKind.Table or FormKeyKind.Group } known)
                continue;
            var node = document.Nodes[value];
            if (known.Row?.AsOneRow is { } row && IsRow(document, value, row))
            {
                return GroupAsOneRow.Rule.At(document.Source, node.Span, ReadingMessages.GroupAsOneRow.With(new LocalizedText(row.Label, known.Address), edition.Year, known.Row.Children.Count)) with { Cell = known.Address };
            }
            if (node.Kind == YamlNodeKind.Mapping && Find(document, value, known, edition) is { } inner)
                return inner;
        }
        return null;
    }

    private static bool IsRow(YamlDocument document, int value, FormRow row)
    {
        var node = document.Nodes[value];
        return node.Kind == YamlNodeKind.Sequence ? document.Items(value).Count() >= row.Columns.Count - 1
            : node.Kind == YamlNodeKind.Mapping && document.Entries(value).Count(entry => row.Columns.Any(column => column.Name.Is(document.Nodes[entry.Key].Value))) > 1;
    }
}
