namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A report as it is printed.</summary>
/// <param name="Html">One page. <c>data-line</c> names the line of a block or a figure, from 1, and <c>data-character</c> the character in it, from 0.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">The version of the document; null when it isn't open.</param>
/// <param name="Errors">How many errors were found: with any, it is but a draft.</param>
internal sealed record PreviewResult(string Html, string Title, int? Version = null, int Errors = 0);
