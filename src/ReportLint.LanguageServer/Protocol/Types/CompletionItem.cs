namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Something that could stand at a place.</summary>
internal sealed record CompletionItem
{
    /// <summary>What the list shows.</summary>
    public required string Label { get; init; }

    /// <summary>What it is.</summary>
    public CompletionItemKind? Kind { get; init; }

    /// <summary>A few words beside it.</summary>
    public string? Detail { get; init; }

    /// <summary>What is said of it.</summary>
    public MarkupContent? Documentation { get; init; }

    /// <summary>By what it is sorted.</summary>
    public string? SortText { get; init; }

    /// <summary>What the typed characters are compared with.</summary>
    public string? FilterText { get; init; }

    /// <summary>How its text is meant.</summary>
    public InsertTextFormat? InsertTextFormat { get; init; }

    /// <summary>What it changes.</summary>
    public required LspTextEdit TextEdit { get; init; }
}
