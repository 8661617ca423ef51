namespace ReportLint.Diagnostics;

/// <summary>The groups of the rule catalogue; a group's severity can be set as one.</summary>
public enum RuleGroup
{
    /// <summary>RL0: the file and its keys.</summary>
    Syntax,

    /// <summary>RL1: figures within one report.</summary>
    Figures,

    /// <summary>RL2: this year against last year.</summary>
    Years,

    /// <summary>RL3: a district against its agencies.</summary>
    Rollup,

    /// <summary>RL4: prose against figures.</summary>
    Claims,

    /// <summary>RL5: the quality of the prose.</summary>
    Prose,

    /// <summary>RL6: what the law requires of a report and its publication.</summary>
    Publication,
}
