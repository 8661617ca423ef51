namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>More about a notification that is wanted.</summary>
/// <param name="Watchers">The files to watch.</param>
/// <param name="Section">The settings to tell of.</param>
internal sealed record RegistrationOptions(IReadOnlyList<WatchedFiles>? Watchers = null, string? Section = null);
