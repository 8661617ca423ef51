namespace ReportLint.LanguageServer.Server;

/// <summary>What makes the answer to a request stale while it is worked out.</summary>
/// <param name="ByAnyChange">Whether any change of the workspace does.</param>
/// <param name="Document">The document whose change does, by its key; null: none.</param>
/// <remarks>The answer about a document stays useful when another document changes: a client told otherwise shows nothing until it happens to ask again (LSP 3.17, <c>ContentModified</c>).</remarks>
internal readonly record struct Staleness(bool ByAnyChange, string? Document)
{
    /// <summary>Nothing does.</summary>
    public static Staleness Never => default;

    /// <summary>What makes an answer about <paramref name="document"/> stale.</summary>
    public static Staleness Of(StaleBy by, string? document) => new(by == StaleBy.Anything, by == StaleBy.Document ? document : null);

    /// <summary>Whether the answer is stale after a change.</summary>
    /// <param name="document">The document that changed; null when it was something else.</param>
    public bool After(string? document) => ByAnyChange || (Document is not null && string.Equals(Document, document, StringComparison.Ordinal));
}
