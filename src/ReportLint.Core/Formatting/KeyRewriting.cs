using ReportLint.Text;

namespace ReportLint.Formatting;

/// <summary>What came of rewriting the keys of a file.</summary>
/// <param name="Edits">The changes; none where there is a clash.</param>
/// <param name="Clashes">The keys that stand there in both languages, so that nothing is rewritten.</param>
public sealed record KeyRewriting(IReadOnlyList<TextEdit> Edits, IReadOnlyList<KeyClash> Clashes);
