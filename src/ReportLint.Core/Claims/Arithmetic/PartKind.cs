namespace ReportLint.Claims.Arithmetic;

/// <summary>What the parts of a whole are.</summary>
internal enum PartKind
{
    /// <summary>Anything.</summary>
    Plain,

    /// <summary>Ways in which requests came in or information went out.</summary>
    Channels,

    /// <summary>Rows of 本年度办理结果.</summary>
    Outcomes,
}
