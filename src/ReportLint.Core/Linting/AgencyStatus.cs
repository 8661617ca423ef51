using ReportLint.Model;

namespace ReportLint.Linting;

/// <summary>How far the report of an agency for a year has come.</summary>
/// <param name="Agency">The agency; of a file that states none its name.</param>
/// <param name="Year">The year.</param>
/// <param name="State">How far it has come.</param>
public sealed record AgencyStatus(string Agency, long Year, AgencyState State)
{
    /// <summary>What kind of agency it is, where its report, or that of the year before, says so.</summary>
    public AgencyKind? Kind { get; init; }

    /// <summary>How many cells and places of the text are to be filled in.</summary>
    public int ToFill { get; init; }

    /// <summary>How many other errors there are.</summary>
    public int Errors { get; init; }

    /// <summary>How many warnings there are.</summary>
    public int Warnings { get; init; }

    /// <summary>The day of publication that it states, or null.</summary>
    public string? Issued { get; init; }

    /// <summary>Its file; of a report that is missing that of the year before.</summary>
    public required string File { get; init; }
}
