namespace ReportLint.Linting.Caching;

/// <summary>What a run learned of a file beyond its head, which is read off its lines.</summary>
internal enum FileStanding
{
    /// <summary>Nobody read it, and with the same heads nobody would.</summary>
    Unread,

    /// <summary>It can be read whole and says what its head says: what it answers to questions about agencies, years and places follows from its head.</summary>
    Plain,

    /// <summary>What it answers depends on all of its text: it is damaged, or states other names of its agency.</summary>
    Other,
}
