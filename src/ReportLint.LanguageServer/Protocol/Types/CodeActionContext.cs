using System.Text.Json;

namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What the client wants of code actions.</summary>
/// <param name="Diagnostics">The diagnostics it shows there, of any server.</param>
/// <param name="Only">The kinds it wants; null: all.</param>
internal sealed record CodeActionContext(IReadOnlyList<JsonElement>? Diagnostics = null, IReadOnlyList<string>? Only = null);
