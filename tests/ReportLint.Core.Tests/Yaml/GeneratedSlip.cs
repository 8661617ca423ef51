namespace ReportLint.Core.Tests.Yaml;

/// <summary>A report with one slip in it.</summary>
/// <param name="Kind">What was done to the line.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Was">The line as it was.</param>
/// <param name="Text">The line as it is now.</param>
/// <param name="Yaml">The report.</param>
public sealed record GeneratedSlip(string Kind, int Line, string Was, string Text, string Yaml);
