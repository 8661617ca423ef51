using System.Text;

namespace ReportLint.Documents.Sources.Pdf;

/// <summary>Turns the characters that fonts of PDF files map to into those that are meant.</summary>
internal static class PdfText
{
    /// <summary>The text of a letter: radicals and compatibility forms, which look like the character they stand for, become it.</summary>
    public static string Clean(string value)
    {
        if (value.Any(c => c is >= '\u2E80' and <= '\u2FDF' or >= '\uF900' and <= '\uFAFF' or >= '\uFB00' and <= '\uFB06'))
            value = string.Concat(value.Select(CjkRadicals.Meant)).Normalize(NormalizationForm.FormKC);
        return value.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\uFFFD' or '\u200B' or '\uFEFF' or '\u00AD')
            ? new string([.. value.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF' or '\u00AD'))])
            : value;
    }
}
