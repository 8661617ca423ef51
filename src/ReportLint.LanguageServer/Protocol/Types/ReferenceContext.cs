namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What the client wants of references.</summary>
/// <param name="IncludeDeclaration">Whether the place itself is to be among them.</param>
internal sealed record ReferenceContext(bool IncludeDeclaration = false);
