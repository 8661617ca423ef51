namespace ReportLint.Linting;

/// <summary>How far an agency's report has come.</summary>
public enum AgencyState
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It cannot be read.</summary>
    Unreadable,

    /// <summary>Cells or places of its text are to be filled in.</summary>
    Draft,

    /// <summary>It has errors.</summary>
    Errors,

    /// <summary>It has no errors.</summary>
    Clean,
}
