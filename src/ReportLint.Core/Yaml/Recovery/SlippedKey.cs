using ReportLint.Diagnostics;

namespace ReportLint.Yaml.Recovery;

/// <summary>A key of the form that cannot act where it stands: a sign before it, or a comment, or blanks, made something else of it.</summary>
/// <param name="Start">Where the key begins, or the comment before which the sign stands.</param>
/// <param name="Indent">How deep it is meant to stand.</param>
/// <param name="Finding">What is said of it, with the edit that mends it; null where its place says it.</param>
internal sealed record SlippedKey(int Start, int Indent, Finding? Finding);
