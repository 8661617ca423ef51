namespace ReportLint.Wording;

/// <summary>The language of messages. The report itself is always Chinese.</summary>
public enum Language
{
    /// <summary>zh-CN, the first language of this product.</summary>
    Chinese,

    /// <summary>en.</summary>
    English,
}
