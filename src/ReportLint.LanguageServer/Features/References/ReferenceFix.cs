using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.References;

/// <summary>A figure of the prose that can be written as a reference.</summary>
/// <param name="Claim">The figure.</param>
/// <param name="Reference">The reference.</param>
/// <param name="Edit">The change.</param>
internal sealed record ReferenceFix(Claim Claim, string Reference, TextEdit Edit);
