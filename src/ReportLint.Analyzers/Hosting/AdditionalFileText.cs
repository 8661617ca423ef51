using Microsoft.CodeAnalysis;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ReportLint.Analyzers.Hosting;

/// <summary>A file with the text that it has in one compilation.</summary>
internal sealed record AdditionalFileText(string Path, RoslynText? Text)
{
    /// <summary>The text that <paramref name="file"/> has now.</summary>
    public static AdditionalFileText Of(AdditionalText file, CancellationToken cancellationToken) => new(file.Path, file.GetText(cancellationToken));

    /// <summary>Whether both are the same file with the same text; the compiler keeps a text as long as it does not change.</summary>
    public bool IsSameAs(AdditionalFileText other) => string.Equals(Path, other.Path, StringComparison.Ordinal) && ReferenceEquals(Text, other.Text);
}
