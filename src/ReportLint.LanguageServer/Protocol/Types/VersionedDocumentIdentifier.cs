using System.Text.Json.Serialization;

namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Names a version of an open document.</summary>
/// <param name="Uri">Its URI.</param>
/// <param name="Version">The version; null for a document that isn't open.</param>
internal sealed record VersionedDocumentIdentifier(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version = null);
