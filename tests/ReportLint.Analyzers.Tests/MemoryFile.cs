using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ReportLint.Analyzers.Tests;

/// <summary>An additional file that is nowhere but in memory.</summary>
internal sealed class MemoryFile(string path, SourceText? text) : AdditionalText
{
    public MemoryFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    /// <summary>The bytes of a file, read as the compiler does.</summary>
    public MemoryFile(string path, byte[] bytes)
        : this(path, SourceText.From(new MemoryStream(bytes), checksumAlgorithm: SourceHashAlgorithm.Sha256))
    {
    }

    /// <summary>The text.</summary>
    public SourceText? Text => text;

    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
