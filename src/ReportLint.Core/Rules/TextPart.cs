using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules;

/// <summary>Names a part of prose as a whole.</summary>
internal static class TextPart
{
    /// <summary>What messages call the part with the key <paramref name="id"/>.</summary>
    public static LocalizedText Title(FormEdition edition, string id)
    {
        var name = edition.Parts.First(part => string.Equals(part.Name.Id, id, StringComparison.Ordinal)).Name;
        return new LocalizedText("“" + name.Key + "”", "'" + name.Id + "'");
    }

    /// <summary>Its key in the file; the beginning where it has none.</summary>
    public static TextSpan Place(Report report, string id) => report.Keys.TryGetValue(id, out var key) ? key : report.Start;
}
