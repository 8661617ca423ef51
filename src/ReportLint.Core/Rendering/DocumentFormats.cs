namespace ReportLint.Rendering;

/// <summary>The kinds of file that a document can be written as. A literal list, which hosts offer as it is.</summary>
public static class DocumentFormats
{
    /// <summary>Plain text.</summary>
    public static DocumentFormat Text { get; } = new("text", RenderedText.Ending, TextRenderer.Render);

    /// <summary>One HTML page.</summary>
    public static DocumentFormat Html { get; } = new("html", ".html", document => HtmlRenderer.Render(document));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DocumentFormat> All { get; } = [Text, Html];

    /// <summary>The format called <paramref name="name"/>, in any case; null when there is none.</summary>
    public static DocumentFormat? Find(string name) => All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
}
