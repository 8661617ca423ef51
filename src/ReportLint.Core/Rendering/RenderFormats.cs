using System.Text;
using ReportLint.Rendering.Html;

namespace ReportLint.Rendering;

/// <summary>The kinds of file that need nothing but this assembly. What hosts offer is the list <c>ReportFormats</c> of ReportLint.Documents.</summary>
public static class RenderFormats
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Plain text.</summary>
    public static RenderFormat Text { get; } = new("text", RenderedText.Ending, (document, _, stream) => Write(TextRenderer.Render(document), stream));

    /// <summary>Markdown.</summary>
    public static RenderFormat Markdown { get; } = new("markdown", ".md", (document, _, stream) => Write(MarkdownRenderer.Render(document), stream));

    /// <summary>One HTML page.</summary>
    public static RenderFormat Html { get; } = new("html", ".html", (document, _, stream) => Write(HtmlRenderer.Render(document), stream));

    /// <summary>The article of the page alone, to be pasted into another.</summary>
    public static RenderFormat HtmlFragment { get; } = new("html", ".fragment.html", (document, _, stream) => Write(HtmlRenderer.RenderFragment(document), stream));

    private static void Write(string text, Stream stream)
    {
        var bytes = s_utf8.GetBytes(text);
        stream.Write(bytes, 0, bytes.Length);
    }
}
