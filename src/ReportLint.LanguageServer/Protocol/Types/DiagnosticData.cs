namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What a client may want to know of a finding besides.</summary>
/// <param name="Name">The rule's other name.</param>
/// <param name="Cell">The address of the cell.</param>
/// <param name="Expected">The value that would be right.</param>
/// <param name="Actual">The value that stands there.</param>
internal sealed record DiagnosticData(string Name, string? Cell = null, string? Expected = null, string? Actual = null);
