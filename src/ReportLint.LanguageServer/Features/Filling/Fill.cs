using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Filling;

/// <summary>Something that could be filled in.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Edit">How.</param>
internal sealed record Fill(ILocalizable Title, TextEdit Edit);
