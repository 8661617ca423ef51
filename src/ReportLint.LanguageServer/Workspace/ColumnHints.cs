namespace ReportLint.LanguageServer.Workspace;

/// <summary>Between the figures of which rows the names of columns are shown.</summary>
internal enum ColumnHints
{
    /// <summary>Of none.</summary>
    None,

    /// <summary>Of the first one of each group, like the head of a table.</summary>
    FirstRow,

    /// <summary>Of every one: the client shows those of the row in which its cursor is.</summary>
    EveryRow,
}
