using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Writing;

namespace ReportLint.SchemaDocuments;

/// <summary>What <c>reportlint init</c> writes.</summary>
internal static class NewDocuments
{
    /// <summary>A file for each edition, language and kind of agency.</summary>
    public static IEnumerable<DocumentText> All() =>
        from edition in StatutoryForm.All
        from keys in Enum.GetValues<KeyLanguage>()
        from kind in Enum.GetValues<AgencyKind>().Cast<AgencyKind?>().Append(null)
        let report = new NewReport { Year = edition.Year, Edition = edition, Keys = keys, Agency = "示例县统计局", Kind = kind }
        select new DocumentText($"init {edition} {keys} {kind}", NewReportWriter.Write(report), "new");
}
