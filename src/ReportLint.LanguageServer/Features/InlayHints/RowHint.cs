using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.InlayHints;

/// <summary>A hint in a row.</summary>
/// <param name="Offset">Where.</param>
/// <param name="Label">What it says.</param>
/// <param name="About">The official label of the column.</param>
/// <param name="Figure">The figure behind it; null for a total that the row leaves out.</param>
internal sealed record RowHint(int Offset, string Label, string About, TextSpan? Figure)
{
    /// <summary>Whether it is a total that the row leaves out.</summary>
    public bool IsTotal => Figure is null;
}
