namespace ReportLint.Linting;

/// <summary>What fixing came to.</summary>
/// <param name="Files">The files that change, by name.</param>
/// <param name="Remaining">What is found in the files once they are changed.</param>
public sealed record FixResult(IReadOnlyList<FixedFile> Files, LintResult Remaining);
