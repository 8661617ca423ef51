namespace ReportLint.Linting.Caching;

/// <summary>The report that a run found to be most like another in one part.</summary>
/// <param name="Part">The part.</param>
/// <param name="File">Its file; null where none was like it.</param>
/// <param name="Share">How much of the other it holds, in percent.</param>
internal sealed record KeptSibling(string Part, string? File, decimal Share);
