namespace ReportLint.Rules.Wordings;

/// <summary>How prose names 《中华人民共和国政府信息公开条例》.</summary>
internal enum RegulationForm
{
    /// <summary>《中华人民共和国政府信息公开条例》.</summary>
    Full,

    /// <summary>《政府信息公开条例》.</summary>
    WithoutState,

    /// <summary>《条例》.</summary>
    Short,

    /// <summary>The full title without 《》.</summary>
    FullWithoutMarks,

    /// <summary>政府信息公开条例 without 《》.</summary>
    WithoutMarks,

    /// <summary>条例 without 《》.</summary>
    AloneWithoutMarks,

    /// <summary>《中华人民共和国政府信息公开条列》: the full title with one character wrong.</summary>
    Misspelt,
}
