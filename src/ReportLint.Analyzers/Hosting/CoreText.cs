using System.Text;
using ReportLint.Text;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ReportLint.Analyzers.Hosting;

/// <summary>Turns the compiler's texts into the core's.</summary>
internal static class CoreText
{
    private const int Utf8CodePage = 65001;

    /// <summary>The core's text for the file <paramref name="path"/>; <paramref name="text"/> is null when the compiler could not read it.</summary>
    /// <remarks>
    /// A file that is not UTF-8, or no text at all, the compiler reads in some way instead of refusing it. Put back into bytes, the core
    /// refuses it as it would have.
    /// </remarks>
    public static SourceText From(string path, RoslynText? text)
    {
        if (text is null)
            return SourceText.Unreadable(path, FileProblem.Unknown);
        var content = text.ToString();
        if (content.Length > SourceText.MaxBytes)
            return SourceText.FromString(path, content);
        if (text.Encoding is { } encoding && encoding.CodePage != Utf8CodePage)
            return SourceText.FromBytes(path, [.. encoding.GetPreamble(), .. encoding.GetBytes(content)]);
        if (content.IndexOf('\0') >= 0)
            return SourceText.FromBytes(path, Encoding.UTF8.GetBytes(content));
        return LostBytes.Guess(text, content) is { } bytes ? SourceText.FromBytes(path, bytes) : SourceText.FromString(path, content);
    }
}
