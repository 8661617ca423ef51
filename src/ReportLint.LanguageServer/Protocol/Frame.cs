namespace ReportLint.LanguageServer.Protocol;

/// <summary>One step through the client's stream.</summary>
/// <param name="Kind">What was there.</param>
/// <param name="Content">The bytes of the message; empty for the others.</param>
/// <param name="Problem">Why it is no message; empty for the others.</param>
internal readonly record struct Frame(FrameKind Kind, byte[] Content, string Problem)
{
    /// <summary>The end of the stream.</summary>
    public static Frame End { get; } = new(FrameKind.End, [], "");

    /// <summary>A message.</summary>
    public static Frame Of(byte[] content) => new(FrameKind.Content, content, "");

    /// <summary>Something that is no message.</summary>
    public static Frame Malformed(string problem) => new(FrameKind.Malformed, [], problem);
}
