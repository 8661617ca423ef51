namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>How far something is.</summary>
/// <param name="Kind"><c>begin</c>, <c>report</c> or <c>end</c>.</param>
/// <param name="Title">What is being done; with <c>begin</c> only.</param>
/// <param name="Message">How far it is, in words.</param>
internal sealed record WorkDoneProgress(string Kind, string? Title = null, string? Message = null);
