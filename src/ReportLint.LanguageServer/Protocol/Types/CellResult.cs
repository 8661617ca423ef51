namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>The cell of the form at a place.</summary>
/// <param name="Label">What the form calls it: row and column.</param>
/// <param name="Address">Its address, such as <c>requests.received.total</c>.</param>
/// <param name="Value">The figure in it as written; null where there is none.</param>
internal sealed record CellResult(string Label, string Address, string? Value = null);
