using ReportLint.Diagnostics;
using ReportLint.LanguageServer.Features.Places;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Rules;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Hovers;

/// <summary>What a rule is, where its code or name stands.</summary>
internal static class RuleHover
{
    private const int Longest = 64;

    private static readonly LocalizedText s_more = new("规则说明", "about this rule");

    /// <summary>What is said of the rule whose code or name stands at <paramref name="offset"/>; null when none does.</summary>
    public static (MarkupContent Content, TextSpan Span)? At(string text, int offset, Language language, IReadOnlyList<string>? formats)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && offset - start < Longest && IsWordCharacter(text[start - 1]))
            start--;
        while (end < text.Length && end - offset < Longest && IsWordCharacter(text[end]))
            end++;
        if (end == start || RuleCatalogue.Default.Find(text[start..end]) is not { } rule)
            return null;
        var markup = new Markup(formats);
        Write(markup, rule, language);
        return (markup.ToContent(), TextSpan.FromBounds(start, end));
    }

    /// <summary>Writes what <paramref name="rule"/> is.</summary>
    public static void Write(Markup markup, RuleDescriptor rule, Language language)
    {
        markup.Paragraph().Strong(rule.Code).Text($" {rule.Name}{(language == Language.Chinese ? "：" : ": ")}{rule.Summary.ToString(language)} ");
        markup.Link(s_more.ToString(language), rule.HelpLink);
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c == '-';
}
