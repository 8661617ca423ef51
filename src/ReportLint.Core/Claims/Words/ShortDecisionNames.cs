using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>处罚 for 行政处罚: whether the short name of a decision stands for all of them.</summary>
internal static class ShortDecisionNames
{
    private const int Near = 16;

    private static readonly string[] s_names = ["许可", "处罚", "强制"];

    /// <summary>当场＋处罚: the short name of a decision stands for all of them only where nothing narrows it.</summary>
    public static bool IsCut(List<Word> before, Word word) => word is { Class: WordClass.Decision, Entry: { Origin: WordOrigin.Guessed, Text.Length: 2 } } && before.Count > 0
        && before[before.Count - 1].Class is not (WordClass.Mark or WordClass.And or WordClass.Filler or WordClass.DecisionVerb or WordClass.Handle or WordClass.Number or WordClass.Year or WordClass.ThisYear or WordClass.Among or WordClass.Including);

    /// <summary>许可2846件、处罚357件: beside another short name nothing else is meant.</summary>
    public static bool IsListed(string text, Word word)
    {
        if (word is not { Class: WordClass.Decision, Entry: { Origin: WordOrigin.Guessed, Text.Length: 2 } name })
            return false;
        foreach (var other in s_names)
        {
            if (!string.Equals(other, name.Text, StringComparison.Ordinal) && IsCounted(text, word.Span, other))
                return true;
        }
        return false;
    }

    /// <summary>Whether <paramref name="name"/> stands near <paramref name="span"/>, before a number or another name.</summary>
    private static bool IsCounted(string text, TextSpan span, string name)
    {
        var start = Math.Max(0, span.Start - Near);
        var at = text.IndexOf(name, start, Math.Min(text.Length, span.End + Near) - start, StringComparison.Ordinal);
        return at >= 0 && at + name.Length < text.Length && (ProseText.IsDigit(text[at + name.Length]) || "、与和两三决".IndexOf(text[at + name.Length]) >= 0);
    }
}
