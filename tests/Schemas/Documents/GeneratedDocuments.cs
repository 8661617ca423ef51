using ReportLint.Forms;
using ReportLint.Testing;

namespace ReportLint.SchemaDocuments;

/// <summary>The reports that property tests draw, in every style of writing.</summary>
internal static class GeneratedDocuments
{
    private const int Count = 600;

    /// <summary>The same ones in each run.</summary>
    public static IEnumerable<DocumentText> All()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var random = new Random(seed);
            var report = GeneratedReport.Draw(StatutoryForm.All[random.Next(StatutoryForm.All.Count)], random.Next());
            yield return new($"generated {seed}", ReportWriter.Write(report, ReportStyle.Draw(random), random.Next()), "generated");
        }
    }
}
