namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A hint between the characters of a document.</summary>
internal sealed record InlayHint
{
    /// <summary>Where.</summary>
    public required LspPosition Position { get; init; }

    /// <summary>What it says, one part after the other.</summary>
    public required IReadOnlyList<InlayHintLabelPart> Label { get; init; }

    /// <summary>What it is.</summary>
    public InlayHintKind Kind { get; init; }

    /// <summary>What is said of it.</summary>
    public string? Tooltip { get; init; }

    /// <summary>Whether a blank stands before it.</summary>
    public bool? PaddingLeft { get; init; }

    /// <summary>Whether a blank stands behind it.</summary>
    public bool? PaddingRight { get; init; }
}
