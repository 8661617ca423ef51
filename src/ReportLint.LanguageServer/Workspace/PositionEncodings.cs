namespace ReportLint.LanguageServer.Workspace;

/// <summary>The encodings by the names that the protocol has for them.</summary>
internal static class PositionEncodings
{
    /// <summary>The first of the client's encodings that the server knows; UTF-16 when it offers none.</summary>
    public static PositionEncoding Choose(IReadOnlyList<string>? offered) =>
        offered?.Select(Parse).FirstOrDefault(encoding => encoding is not null) ?? PositionEncoding.Utf16;

    /// <summary>The name of <paramref name="encoding"/>.</summary>
    public static string Name(this PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => "utf-8",
        PositionEncoding.Utf32 => "utf-32",
        _ => "utf-16",
    };

    private static PositionEncoding? Parse(string name) => name switch
    {
        "utf-8" => PositionEncoding.Utf8,
        "utf-16" => PositionEncoding.Utf16,
        "utf-32" => PositionEncoding.Utf32,
        _ => null,
    };
}
