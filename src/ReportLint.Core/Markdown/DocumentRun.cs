namespace ReportLint.Markdown;

/// <summary>A stretch of text of one look.</summary>
/// <param name="Text">The text, as it is: not escaped.</param>
/// <param name="IsStrong">Whether it is bold.</param>
/// <param name="IsCode">Whether it is code.</param>
/// <param name="Url">Where it links to, or null: an http, https, ftp or mailto address, or one without a scheme.</param>
public sealed record DocumentRun(string Text, bool IsStrong = false, bool IsCode = false, string? Url = null);
