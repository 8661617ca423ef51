namespace ReportLint.Rules;

/// <summary>The report of another agency and the same year in which a part is most like that of a report.</summary>
/// <param name="Own">The report.</param>
/// <param name="Other">The other.</param>
/// <param name="Share">How much of the part the other's holds, in percent.</param>
internal sealed record LikeText(SketchedReport Own, SketchedReport Other, decimal Share);
