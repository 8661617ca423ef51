using ReportLint.Diagnostics;

namespace ReportLint.Yaml.Recovery;

/// <summary>What a syntax error is taken to be.</summary>
/// <param name="Finding">What to say, and where.</param>
/// <param name="Line">The line, from 0, without which reading can go on.</param>
internal readonly record struct SyntaxDiagnosis(Finding Finding, int Line);
