namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A folder that the editor has open.</summary>
/// <param name="Uri">Its URI.</param>
/// <param name="Name">What the editor calls it.</param>
internal sealed record WorkspaceFolder(string Uri, string? Name = null);
