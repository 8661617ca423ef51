using ReportLint.Documents.Word;
using ReportLint.Rendering;

namespace ReportLint.Documents;

/// <summary>The kinds of file that hosts offer. A literal list: a format is its renderer and a line here.</summary>
public static class ReportFormats
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<RenderFormat> All { get; } = [RenderFormats.Text, RenderFormats.Markdown, RenderFormats.Html, WordRenderer.Format];

    /// <summary>The format called <paramref name="name"/>, in any case, or by the ending of its files (<c>md</c>); null when there is none.</summary>
    public static RenderFormat? Find(string name) => All.FirstOrDefault(format =>
        string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase) || string.Equals(format.Ending.Substring(1), name, StringComparison.OrdinalIgnoreCase));
}
