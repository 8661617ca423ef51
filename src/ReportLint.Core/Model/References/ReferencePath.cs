using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Model.References;

/// <summary>A path that a reference in a text may spell.</summary>
/// <param name="Path">The path, without the leading parts that can be left out.</param>
/// <param name="FullPath">The whole path.</param>
/// <param name="Description">What a message calls that to which it leads.</param>
/// <param name="Value">What is written for it now; null where nothing can be.</param>
/// <param name="Cell">The cell, or null for a fee and the year.</param>
public sealed record ReferencePath(string Path, string FullPath, LocalizedText Description, string? Value, FormCell? Cell = null);
