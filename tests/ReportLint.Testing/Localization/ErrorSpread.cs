namespace ReportLint.Testing.Localization;

/// <summary>Where the wrong figures of a report stand.</summary>
public enum ErrorSpread
{
    /// <summary>Anywhere in the tables that have relations.</summary>
    Anywhere,

    /// <summary>All in one row or column of the table of requests.</summary>
    OneLine,
}
