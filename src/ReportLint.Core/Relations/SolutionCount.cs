namespace ReportLint.Relations;

/// <summary>How many answers a system of equations has.</summary>
internal enum SolutionCount
{
    /// <summary>None: the equations contradict each other.</summary>
    None,

    /// <summary>Exactly one.</summary>
    One,

    /// <summary>More than one.</summary>
    Many,
}
