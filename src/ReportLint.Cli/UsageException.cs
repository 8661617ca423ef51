using ReportLint.Wording;

namespace ReportLint.Cli;

/// <summary>The command line asks for something that cannot be done; ends the run with <see cref="ExitCode.Usage"/>.</summary>
internal sealed class UsageException(ILocalizable message) : Exception(message.ToString(Language.English))
{
    /// <summary>What to tell the user.</summary>
    public ILocalizable Localized { get; } = message;
}
