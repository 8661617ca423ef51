namespace ReportLint.Forms;

/// <summary>The language in which a file's keys are written.</summary>
public enum KeyLanguage
{
    /// <summary>Chinese names: 依申请公开.</summary>
    Chinese,

    /// <summary>English ids: requests.</summary>
    English,
}
