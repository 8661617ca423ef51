namespace ReportLint.LanguageServer.Server;

/// <summary>Which changes make the answer to a request stale.</summary>
internal enum StaleBy
{
    /// <summary>Those of the document that it is about.</summary>
    Document,

    /// <summary>Every change of the workspace.</summary>
    Anything,

    /// <summary>None: what is answered holds for the place as it was when it was asked about.</summary>
    Nothing,
}
