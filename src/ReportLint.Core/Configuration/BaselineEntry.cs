using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>A finding that a baseline records.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Key">By what it is recognised.</param>
/// <param name="Span">The entry as it is written.</param>
/// <param name="Lines">The lines to take out with it: its own, and the comments right above.</param>
/// <param name="Comments">Those comments, as they are written.</param>
public sealed record BaselineEntry(RuleDescriptor Rule, BaselineKey Key, TextSpan Span, TextSpan Lines, IReadOnlyList<string> Comments);
