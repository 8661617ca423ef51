using DocumentFormat.OpenXml;

namespace ReportLint.Documents.Sources.Docx;

/// <summary>What the styles of a Word document say of headings and numbers.</summary>
internal sealed class DocxStyles(OpenXmlElement? root)
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, OpenXmlElement> _styles = (root?.ChildElements.Where(style => style.LocalName == "style" && style.Value("styleId") is not null) ?? [])
        .GroupBy(style => style.Value("styleId")!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The style of a paragraph, or null.</summary>
    public static string? Of(OpenXmlElement paragraph) => paragraph.Child("pPr").Child("pStyle").Value();

    /// <summary>The level of the heading that a paragraph is, from 1; 0 for others.</summary>
    public int HeadingLevel(OpenXmlElement paragraph)
    {
        if (paragraph.Child("pPr").Child("outlineLvl").Number() is { } own and < 9)
            return own + 1;
        foreach (var style in Chain(Of(paragraph)))
        {
            if (style.Child("pPr").Child("outlineLvl").Number() is { } level and < 9)
                return level + 1;
        }
        return 0;
    }

    /// <summary>The list and level that a style numbers its paragraphs by, or null.</summary>
    public (int List, int Level)? NumberingOf(string? styleId)
    {
        foreach (var style in Chain(styleId))
        {
            if (style.Child("pPr").Child("numPr") is { } properties && properties.Child("numId").Number() is { } list)
                return list == 0 ? null : (list, properties.Child("ilvl").Number() ?? 0);
        }
        return null;
    }

    private IEnumerable<OpenXmlElement> Chain(string? styleId)
    {
        for (var i = 0; i < LongestChain && styleId is not null && _styles.TryGetValue(styleId, out var style); i++)
        {
            yield return style;
            styleId = style.Child("basedOn").Value();
        }
    }
}
