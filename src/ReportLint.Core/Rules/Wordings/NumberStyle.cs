namespace ReportLint.Rules.Wordings;

/// <summary>How the number at the beginning of a heading or paragraph is written.</summary>
internal enum NumberStyle
{
    /// <summary>There is none, or one that is no level of official documents: 一是, 第一, ①.</summary>
    None,

    /// <summary>一、 as the six parts have it.</summary>
    Part,

    /// <summary>（一）</summary>
    Bracketed,

    /// <summary>1.</summary>
    Dotted,

    /// <summary>（1）</summary>
    BracketedArabic,

    /// <summary>1、 which is wrong.</summary>
    ArabicComma,

    /// <summary>一. which is wrong.</summary>
    ChineseDot,

    /// <summary>（一）、 which is wrong.</summary>
    BracketedMark,
}
