using ReportLint.Diagnostics;

namespace ReportLint.Linting;

/// <summary>What fixing came to.</summary>
/// <param name="Files">The files that change, by name.</param>
/// <param name="Remaining">What is found in the files once they are changed.</param>
/// <param name="Withheld">Of those, the findings whose rules were named, but whose fix would change a figure that was not.</param>
public sealed record FixResult(IReadOnlyList<FixedFile> Files, LintResult Remaining, IReadOnlyList<Finding> Withheld);
