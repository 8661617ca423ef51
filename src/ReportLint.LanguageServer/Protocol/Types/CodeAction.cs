using System.Text.Json;

namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Something that could be done.</summary>
internal sealed record CodeAction
{
    /// <summary>What the menu shows.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of action it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The diagnostics that it settles.</summary>
    public IReadOnlyList<JsonElement>? Diagnostics { get; init; }

    /// <summary>Whether it is the one to choose; null: no.</summary>
    public bool? IsPreferred { get; init; }

    /// <summary>What it changes.</summary>
    public required WorkspaceEdit Edit { get; init; }
}
