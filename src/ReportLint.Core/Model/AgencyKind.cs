namespace ReportLint.Model;

/// <summary>What kind of agency a report is about.</summary>
public enum AgencyKind
{
    /// <summary>部门: a department of a government.</summary>
    Department,

    /// <summary>政府: a government that reports for its whole region.</summary>
    Government,

    /// <summary>乡镇街道: a township or subdistrict.</summary>
    Township,

    /// <summary>事业单位: a public institution.</summary>
    Institution,
}
