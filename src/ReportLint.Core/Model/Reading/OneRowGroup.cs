using System.Runtime.CompilerServices;
using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Wording;
using ReportLint.Yaml;

namespace ReportLint.Model.Reading;

/// <summary>Finds a group of rows that a file states as one row, as the edition before had it and some published reports still have: （六）其他处理.</summary>
internal static class OneRowGroup
{
    private static readonly ConditionalWeakTable<FormEdition, HashSet<FormKey>> s_leading = new();

    /// <summary>What is to be said of the first one in <paramref name="document"/>; null when there is none.</summary>
    public static Finding? Find(YamlDocument document, FormEdition edition) => Find(document, 0, edition.Keys, edition, s_leading.GetValue(edition, Leading));

    private static Finding? Find(YamlDocument document, int mapping, FormKey parent, FormEdition edition, HashSet<FormKey> leading)
    {
        foreach (var (key, value) in document.Entries(mapping))
        {
            if (parent.Child(document[key].Value) is not { } known || !leading.Contains(known))
                continue;
            var node = document.Nodes[value];
            if (known.Row?.AsOneRow is { } row && IsRow(document, value, row))
            {
                return GroupAsOneRow.Rule.At(document.Source, node.Span, ReadingMessages.GroupAsOneRow.With(new LocalizedText(row.Label, known.Address), edition.Year, known.Row.Children.Count)) with { Cell = known.Address };
            }
            if (node.Kind == YamlNodeKind.Mapping && Find(document, value, known, edition, leading) is { } inner)
                return inner;
        }
        return null;
    }

    /// <summary>The tables and groups that are such a group, or hold one: few of all.</summary>
    private static HashSet<FormKey> Leading(FormEdition edition)
    {
        var leading = new HashSet<FormKey>();
        foreach (var group in edition.Keys.All().Where(key => key.Kind is FormKeyKind.Table or FormKeyKind.Group && key.Row?.AsOneRow is not null))
        {
            for (var key = group; key is not null; key = key.Parent)
                leading.Add(key);
        }
        return leading;
    }

    private static bool IsRow(YamlDocument document, int value, FormRow row)
    {
        var node = document.Nodes[value];
        return node.Kind == YamlNodeKind.Sequence ? document.Items(value).Count() >= row.Columns.Count - 1
            : node.Kind == YamlNodeKind.Mapping && document.Entries(value).Count(entry => row.Columns.Any(column => column.Name.Is(document.Nodes[entry.Key].Value))) > 1;
    }
}
