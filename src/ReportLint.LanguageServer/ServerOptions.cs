using ReportLint.Wording;

namespace ReportLint.LanguageServer;

/// <summary>What the process brings to the server besides its streams.</summary>
public sealed record ServerOptions
{
    /// <summary>The day of the check; asked again and again, because a server may run for weeks.</summary>
    public required Func<DateTime> Today { get; init; }

    /// <summary>The language that the command line asks for; null when it doesn't.</summary>
    public Language? Language { get; init; }

    /// <summary>The language of messages when neither the client nor configuration names one.</summary>
    public Language UserLanguage { get; init; } = ReportLint.Wording.Language.Chinese;

    /// <summary>The process with which the server is to end; null when there is none. The client may name one as well.</summary>
    public int? ClientProcessId { get; init; }

    /// <summary>How long the first findings may wait for the folders to be looked through; in a large workspace what is open comes first.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The version of the tool, as the client is told.</summary>
    public string Version { get; init; } = "";
}
