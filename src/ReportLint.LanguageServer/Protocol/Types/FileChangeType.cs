namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What became of a file on disk.</summary>
internal enum FileChangeType
{
    /// <summary>It is new.</summary>
    Created = 1,

    /// <summary>Its content changed.</summary>
    Changed = 2,

    /// <summary>It is gone.</summary>
    Deleted = 3,
}
