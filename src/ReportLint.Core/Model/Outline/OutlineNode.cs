using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Model.Outline;

/// <summary>A key of a report file with its value, as they stand there.</summary>
/// <param name="Key">The key of the form.</param>
/// <param name="Written">The key as the file spells it.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="ValueSpan">Where its value stands; empty where there is none.</param>
/// <param name="Items">The items of a value that is a list.</param>
/// <param name="Children">The keys of a value that is a mapping; those that the form doesn't know are left out.</param>
public sealed record OutlineNode(FormKey Key, string Written, TextSpan KeySpan, TextSpan ValueSpan, IReadOnlyList<TextSpan> Items, IReadOnlyList<OutlineNode> Children)
{
    /// <summary>Key and value together.</summary>
    public TextSpan Span => TextSpan.FromBounds(KeySpan.Start, Math.Max(KeySpan.End, ValueSpan.End));

    /// <summary>Whether the key is spelled in English.</summary>
    public KeyLanguage Language => string.Equals(Written, Key.Name.Id, StringComparison.Ordinal) ? KeyLanguage.English : KeyLanguage.Chinese;

    /// <summary>This key and all below it, in the order of the file.</summary>
    public IEnumerable<OutlineNode> SelfAndBelow => new[] { this }.Concat(Children.SelectMany(child => child.SelfAndBelow));
}
