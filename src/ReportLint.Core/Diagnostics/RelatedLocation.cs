using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Diagnostics;

/// <summary>Another place that belongs to a finding: an addend, the first of two equal keys, last year's cell.</summary>
/// <param name="Location">Where.</param>
/// <param name="Message">A few words on what is there.</param>
/// <param name="Cell">The address of the cell there, or null.</param>
public sealed record RelatedLocation(Location Location, ILocalizable Message, string? Cell = null);
