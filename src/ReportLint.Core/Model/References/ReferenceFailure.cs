namespace ReportLint.Model.References;

/// <summary>Why a reference in a text cannot be written out.</summary>
public enum ReferenceFailure
{
    /// <summary>It can be.</summary>
    None,

    /// <summary>The path leads to no figure of the form.</summary>
    UnknownPath,

    /// <summary>The path leads to several figures.</summary>
    Ambiguous,

    /// <summary>The path leads to a cell that is blank or could not be read, so that nothing would be written.</summary>
    FigureUnknown,

    /// <summary>Last year's report is needed and isn't there, or it has no such cell.</summary>
    NoLastYear,

    /// <summary>What stands behind the bar is no format, or not one for this figure.</summary>
    UnknownFormat,

    /// <summary>Last year's figure is 0 or negative, so that there is no rate of change.</summary>
    NoChangeFromZero,

    /// <summary>A Chinese numeral is asked for, and the figure isn't a whole number that can be written as one.</summary>
    NotWhole,
}
