namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What a symbol is; the client chooses an icon.</summary>
internal enum SymbolKind
{
    /// <summary>A report.</summary>
    File = 1,

    /// <summary>A part of the form.</summary>
    Namespace = 3,

    /// <summary>A group of rows.</summary>
    Class = 5,

    /// <summary>A single value.</summary>
    Property = 7,

    /// <summary>A heading of a text.</summary>
    String = 15,

    /// <summary>A row of figures.</summary>
    Array = 18,
}
