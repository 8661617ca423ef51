using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Model.Reading;

/// <summary>What a scalar says as a number.</summary>
/// <param name="Value">The number, or null when none could be made out.</param>
/// <param name="Rule">The rule that its way of writing breaks, or null.</param>
/// <param name="Message">What to say of it; {0} is the cell's description. Null when nothing.</param>
/// <param name="Digits">The number as it should be written, or as it is.</param>
internal readonly record struct ReadNumber(decimal? Value, string Digits, RuleDescriptor? Rule = null, Func<ILocalizable, Message>? Message = null);
