using System.Text;

namespace ReportLint.Files.Output;

/// <summary>Tells a document that was rendered from a report from anybody else's file: by its title, which stands in its first line.</summary>
public static class RenderedTitle
{
    // What the title of every such report ends with, unless the report gives another.
    private const string UsualEnding = "政府信息公开工作年度报告";

    private const string PageBeginning = "<!DOCTYPE html>";
    private const string TitleBeginning = "<title>";
    private const string TitleEnding = "</title>";
    private const string FragmentBeginning = "<article ";

    // A Word document of ours is stored as it is, so that its properties can be read; one that Word saved is somebody's work.
    private const string ArchiveBeginning = "PK";
    private const int LongestHead = 8192;

    /// <summary>Whether the file <paramref name="before"/> is an earlier rendering of the report that is now rendered as <paramref name="now"/>, or of another one.</summary>
    public static bool IsRendering(byte[] before, byte[] now) => Of(before) is { Length: > 0 } title
        && (title.EndsWith(UsualEnding, StringComparison.Ordinal) || string.Equals(title, Of(now), StringComparison.Ordinal));

    /// <summary>The title of a text, of a Markdown text, of a page or its article, or of a Word document as we write it; null when the file is none of these.</summary>
    private static string? Of(byte[] content)
    {
        var head = Encoding.UTF8.GetString(content, 0, Math.Min(content.Length, LongestHead)).TrimStart('\uFEFF');
        if (head.StartsWith(PageBeginning, StringComparison.OrdinalIgnoreCase))
            return Between(head, TitleBeginning, TitleEnding);
        if (head.StartsWith(ArchiveBeginning, StringComparison.Ordinal))
            return Between(head, "<dc:title>", "</dc:title>");
        if (head.StartsWith(FragmentBeginning, StringComparison.Ordinal))
            return Between(head, "<h1", "</h1>") is { } heading ? heading.Substring(heading.IndexOf('>') + 1) : null;
        var line = head.IndexOf('\n');
        return (line < 0 ? head : head.Substring(0, line)).TrimStart('#', ' ').Trim();
    }

    private static string? Between(string head, string beginning, string ending)
    {
        var start = head.IndexOf(beginning, StringComparison.Ordinal) + beginning.Length;
        var end = head.IndexOf(ending, StringComparison.Ordinal);
        return start >= beginning.Length && end > start ? head.Substring(start, end - start).Trim() : null;
    }
}
