using ReportLint.Forms;

namespace ReportLint.Model.Writing;

/// <summary>What a new report file is to hold.</summary>
public sealed record NewReport
{
    /// <summary>The year it reports on.</summary>
    public required int Year { get; init; }

    /// <summary>The edition of the form.</summary>
    public required FormEdition Edition { get; init; }

    /// <summary>The language of its keys.</summary>
    public KeyLanguage Keys { get; init; } = KeyLanguage.Chinese;

    /// <summary>The agency's full official name; empty leaves the value to be filled in.</summary>
    public string Agency { get; init; } = "";

    /// <summary>What kind of agency it is, or null.</summary>
    public AgencyKind? Kind { get; init; }
}
