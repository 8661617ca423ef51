using ReportLint.Documents;
using ReportLint.Wording;

namespace ReportLint.Cli.Import;

/// <summary>What came of one document.</summary>
/// <param name="Source">Its name in messages.</param>
internal sealed record ImportOutcome(ILocalizable Source)
{
    /// <summary>The report; null when there is none.</summary>
    public ImportResult? Result { get; init; }

    /// <summary>The file written, as output has it; null when none was.</summary>
    public string? Output { get; init; }

    /// <summary>Why it was not imported or not written, or null.</summary>
    public Message? Failure { get; init; }

    /// <summary>Whether the tool itself failed.</summary>
    public bool IsInternal { get; init; }
}
