using ReportLint.Analyzers.Hosting;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Analyzers.Linting;

/// <summary>The findings of one run over all reports of a project, by the file in which they lie, each with the language to say it in.</summary>
internal sealed class FileFindings
{
    private readonly ILookup<string, (Finding Finding, Language Language)> _byPath;

    private FileFindings(ILookup<string, (Finding Finding, Language Language)> byPath) => _byPath = byPath;

    /// <summary>The findings in the file with the compiler's <paramref name="path"/>, in the order of the file.</summary>
    public IEnumerable<(Finding Finding, Language Language)> In(string path) => _byPath[path];

    /// <summary>Checks the reports of <paramref name="inputs"/>.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static FileFindings Find(LintInputs inputs, RuleCatalogue catalogue, CancellationToken cancellationToken)
    {
        var neighbours = new AdditionalNeighbours(inputs.Neighbours);
        var options = new LintOptions
        {
            Today = inputs.Options.Today,
            EditorConfigs = neighbours,
            RenderedTexts = neighbours,
            Baseline = inputs.Options.Baseline,
            Catalogue = catalogue,
        };
        var result = LintSnapshot.Check(options, Read(inputs.Reports), Read(inputs.Context), cancellationToken);
        return new FileFindings(result.Findings.ToLookup(
            finding => finding.Location.Source.Path,
            finding => (finding, inputs.Options.Language ?? result.ConfiguredLanguage(finding) ?? Language.Chinese),
            StringComparer.Ordinal));
    }

    private static IReadOnlyList<SourceText> Read(IEnumerable<AdditionalFileText> files) => [.. files.Select(file => CoreText.From(file.Path, file.Text))];
}
