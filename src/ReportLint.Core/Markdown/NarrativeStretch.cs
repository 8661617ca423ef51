namespace ReportLint.Markdown;

/// <summary>A part of a text on one line.</summary>
/// <param name="Text">The part, trimmed.</param>
/// <param name="Start">Where it begins in the whole text.</param>
internal readonly record struct NarrativeStretch(string Text, int Start);
