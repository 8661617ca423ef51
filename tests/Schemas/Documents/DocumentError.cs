namespace ReportLint.SchemaDocuments;

/// <summary>An error that the tool reports.</summary>
internal sealed record DocumentError(string Code, int Line);
