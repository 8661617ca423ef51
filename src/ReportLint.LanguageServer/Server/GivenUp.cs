namespace ReportLint.LanguageServer.Server;

/// <summary>Why a request was given up.</summary>
internal enum GivenUp
{
    /// <summary>It was not.</summary>
    No,

    /// <summary>The client cancelled it.</summary>
    ByClient,

    /// <summary>What it asked about has changed.</summary>
    ByChange,
}
