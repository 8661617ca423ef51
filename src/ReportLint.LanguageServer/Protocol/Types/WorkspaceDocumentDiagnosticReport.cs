using System.Text.Json.Serialization;

namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>The diagnostics of one document among all.</summary>
internal sealed record WorkspaceDocumentDiagnosticReport : DocumentDiagnosticReport
{
    /// <summary>The document.</summary>
    public required string Uri { get; init; }

    /// <summary>The version they are of; null for a document that isn't open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Version { get; init; }
}
