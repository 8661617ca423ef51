namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What an item of a completion is; the client chooses an icon.</summary>
internal enum CompletionItemKind
{
    /// <summary>A figure.</summary>
    Value = 12,

    /// <summary>A word out of a few.</summary>
    EnumMember = 20,

    /// <summary>A head of the file.</summary>
    Property = 10,

    /// <summary>A part or group of rows.</summary>
    Module = 9,

    /// <summary>A row or column.</summary>
    Field = 5,

    /// <summary>A rule.</summary>
    Reference = 18,

    /// <summary>A word of a comment.</summary>
    Keyword = 14,

    /// <summary>Several keys at once.</summary>
    Struct = 22,
}
