using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>Words that several messages on statutory content share.</summary>
internal static class PublicationMessages
{
    /// <summary>What messages call a key: its name in quotation marks.</summary>
    public static LocalizedText Title(FormName name) => new($"“{name.Key}”", $"'{name.Id}'");
}
