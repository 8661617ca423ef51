namespace ReportLint.Documents.Site;

/// <summary>A file of a site.</summary>
/// <param name="Path">Its name below the site's folder, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record SitePage(string Path, string Text);
