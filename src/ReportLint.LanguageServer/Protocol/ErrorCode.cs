namespace ReportLint.LanguageServer.Protocol;

/// <summary>The error codes of JSON-RPC and LSP 3.17 that the server uses.</summary>
internal static class ErrorCode
{
    /// <summary>Bytes that are no JSON.</summary>
    public const int ParseError = -32_700;

    /// <summary>JSON that is no request, or one that may not come now.</summary>
    public const int InvalidRequest = -32_600;

    /// <summary>There is no such method.</summary>
    public const int MethodNotFound = -32_601;

    /// <summary>The parameters don't fit the method.</summary>
    public const int InvalidParams = -32_602;

    /// <summary>A defect of the server.</summary>
    public const int InternalError = -32_603;

    /// <summary>A request came before <c>initialize</c>.</summary>
    public const int ServerNotInitialized = -32_002;

    /// <summary>The request was fine and could not be carried out.</summary>
    public const int RequestFailed = -32_803;

    /// <summary>The server gave the request up; the client may ask again.</summary>
    public const int ServerCancelled = -32_802;

    /// <summary>The text changed while the answer was being worked out.</summary>
    public const int ContentModified = -32_801;

    /// <summary>The client cancelled the request.</summary>
    public const int RequestCancelled = -32_800;
}
