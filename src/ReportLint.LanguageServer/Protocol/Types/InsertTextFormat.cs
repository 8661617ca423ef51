namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>How the text of an item is meant.</summary>
internal enum InsertTextFormat
{
    /// <summary>As it is.</summary>
    PlainText = 1,

    /// <summary>With places to fill in.</summary>
    Snippet = 2,
}
