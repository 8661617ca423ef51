namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A symbol: one of a document's tree, or one of a list with its place.</summary>
internal sealed record Symbol
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required SymbolKind Kind { get; init; }

    /// <summary>In a tree: a few words beside it.</summary>
    public string? Detail { get; init; }

    /// <summary>In a tree: all of it.</summary>
    public LspRange? Range { get; init; }

    /// <summary>In a tree: its name in the document.</summary>
    public LspRange? SelectionRange { get; init; }

    /// <summary>In a tree: what lies in it.</summary>
    public IReadOnlyList<Symbol>? Children { get; init; }

    /// <summary>In a list: where it is.</summary>
    public LspLocation? Location { get; init; }

    /// <summary>In a list: what it lies in.</summary>
    public string? ContainerName { get; init; }
}
