using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Completion;

/// <summary>Where in the form something is being typed.</summary>
/// <param name="Scope">The key in whose mapping, or as whose value, it is typed.</param>
/// <param name="IsValue">Whether it is the value of <paramref name="Scope"/>, not a key below it.</param>
/// <param name="IsFlow">Whether it stands in brackets.</param>
/// <param name="Word">What is typed, to be replaced.</param>
/// <param name="HasColon">Whether a colon follows already.</param>
/// <param name="Present">The keys that stand in the same mapping already.</param>
internal sealed record TypedPlace(FormKey Scope, bool IsValue, bool IsFlow, TextSpan Word, bool HasColon, IReadOnlySet<string> Present);
