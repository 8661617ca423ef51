using ReportLint.Wording;

namespace ReportLint.Rules;

/// <summary>Something that could not be worked out about a report, by a defect of this tool.</summary>
/// <param name="What">What it was.</param>
/// <param name="Exception">What happened.</param>
internal sealed record AnalysisFailure(LocalizedText What, Exception Exception);
