using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.Rollover;

/// <summary>A figure of the prose that can be written as a reference.</summary>
/// <param name="Claim">The figure.</param>
/// <param name="Reference">The reference.</param>
/// <param name="Edit">The change to the file.</param>
public sealed record FigureLink(Claim Claim, string Reference, TextEdit Edit);
