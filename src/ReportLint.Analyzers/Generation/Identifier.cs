using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportLint.Analyzers.Generation;

/// <summary>Makes C# names from file names and from the form's ids: words in PascalCase, Chinese as it is.</summary>
internal static class Identifier
{
    /// <summary>The name for <paramref name="text"/>. Holds no underscore, save one in front of what could not begin a name.</summary>
    public static string From(string text)
    {
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        var composed = Compose(text);
        for (var i = 0; i < composed.Length; i++)
        {
            var c = composed[i];
            if (char.IsHighSurrogate(c))
            {
                // C# takes no characters beyond U+FFFF in names: 𠮷 becomes U20BB7.
                name.AppendFormat(CultureInfo.InvariantCulture, "U{0:X}", char.ConvertToUtf32(c, composed[++i]));
                startsWord = false;
            }
            else if (c == '_' || !SyntaxFacts.IsIdentifierPartCharacter(c))
            {
                startsWord = true;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
            }
        }
        if (name.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(name[0]))
            name.Insert(0, '_');
        return name.ToString();
    }

    /// <summary>The text with accents put together, as file systems differ in that, and without halves of characters.</summary>
    private static string Compose(string text)
    {
        var whole = new StringBuilder(text);
        for (var i = 0; i < whole.Length; i++)
        {
            if (char.IsHighSurrogate(whole[i]) && i + 1 < whole.Length && char.IsLowSurrogate(whole[i + 1]))
                i++;
            else if (char.IsSurrogate(whole[i]))
                whole[i] = '-';
        }
        return whole.ToString().Normalize(NormalizationForm.FormC);
    }
}
