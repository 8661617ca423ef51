namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A finding, as an editor shows it.</summary>
internal sealed record LspDiagnostic
{
    /// <summary>Where.</summary>
    public required LspRange Range { get; init; }

    /// <summary>How bad.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>The rule's code.</summary>
    public required string Code { get; init; }

    /// <summary>Where the rule is explained.</summary>
    public CodeDescription? CodeDescription { get; init; }

    /// <summary>Whose it is.</summary>
    public string? Source { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>More ways to show it.</summary>
    public IReadOnlyList<DiagnosticTag>? Tags { get; init; }

    /// <summary>The other places that belong to it.</summary>
    public IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation { get; init; }

    /// <summary>What a client may want to know besides.</summary>
    public DiagnosticData? Data { get; init; }
}
