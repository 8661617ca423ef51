namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A report as it is printed.</summary>
/// <param name="Html">One page. <c>data-line</c> names the line of a block, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">The version of the document; null when it isn't open.</param>
internal sealed record PreviewResult(string Html, string Title, int? Version = null);
