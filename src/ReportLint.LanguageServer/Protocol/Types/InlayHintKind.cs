namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What a hint is.</summary>
internal enum InlayHintKind
{
    /// <summary>Something that follows from the rest.</summary>
    Type = 1,

    /// <summary>The name of the place.</summary>
    Parameter = 2,
}
