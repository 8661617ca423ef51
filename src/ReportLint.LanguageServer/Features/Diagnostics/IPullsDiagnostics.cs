using System.Text.Json;

namespace ReportLint.LanguageServer.Features.Diagnostics;

/// <summary>A request by which a client pulls diagnostics, which need then not be pushed.</summary>
internal interface IPullsDiagnostics
{
    /// <summary>Takes note of what the client pulls. Runs on the dispatcher's thread.</summary>
    void Note(JsonElement parameters, DiagnosticPublisher publisher);
}
