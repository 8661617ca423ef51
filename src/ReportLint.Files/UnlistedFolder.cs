using ReportLint.Text;

namespace ReportLint.Files;

/// <summary>A folder that could not be looked through, so that nobody knows which reports are in it.</summary>
/// <param name="Path">Its absolute name.</param>
/// <param name="Problem">Why.</param>
/// <param name="Detail">What the operating system said.</param>
public sealed record UnlistedFolder(string Path, FileProblem Problem, string Detail);
