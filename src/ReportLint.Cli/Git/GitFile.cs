namespace ReportLint.Cli.Git;

/// <summary>A file of a revision.</summary>
/// <param name="Path">Its name from the top of the repository, with <c>/</c>.</param>
/// <param name="Id">The id of its content.</param>
/// <param name="Length">How many bytes it has; −1 where a partial clone has not got it.</param>
internal sealed record GitFile(string Path, string Id, long Length);
