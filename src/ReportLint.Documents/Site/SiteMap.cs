using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Documents.Site;

/// <summary>What a site shows, and where its pages lie.</summary>
public sealed class SiteMap
{
    /// <summary>The page that all others lead to.</summary>
    public const string Index = "index.html";

    /// <summary>The file by which a folder is known to hold a site of this tool: the list of its pages, written first.</summary>
    public const string Manifest = "reportlint-site.txt";

    private readonly Dictionary<Report, string> _pages = [];
    private readonly Dictionary<SourceText, Report> _reports = [];

    /// <summary>A site of the reports that were checked.</summary>
    /// <param name="lint">What was found in them.</param>
    /// <param name="language">The language of the site; the reports themselves are in Chinese.</param>
    /// <param name="pathOf">The path of a report's page without its ending, below a folder for reports: relative, with <c>/</c>, without <c>..</c>.</param>
    public SiteMap(LintResult lint, Language language, Func<Report, string> pathOf)
    {
        Lint = lint;
        Language = language;
        Findings = lint.Findings.ToLookup(finding => finding.Location.Source);
        foreach (var linted in lint.Reports)
        {
            _pages[linted.Report] = "reports/" + pathOf(linted.Report);
            _reports[linted.Report.Source] = linted.Report;
        }
    }

    /// <summary>What was found.</summary>
    public LintResult Lint { get; }

    /// <summary>The language of the site.</summary>
    public Language Language { get; }

    /// <summary>The findings of each file.</summary>
    public ILookup<SourceText, Diagnostics.Finding> Findings { get; }

    /// <summary>The reports, in order.</summary>
    public IEnumerable<Report> Reports => Lint.Reports.Select(linted => linted.Report);

    /// <summary>The path of a report's page; null when it was only compared with.</summary>
    public string? PageOf(Report report) => _pages.TryGetValue(report, out var path) ? path + ".html" : null;

    /// <summary>The path of the page of the report in <paramref name="source"/>; null when there is none.</summary>
    public string? PageOf(SourceText source) => _reports.TryGetValue(source, out var report) ? PageOf(report) : null;

    /// <summary>The path of the page on which a roll-up opens into its addends.</summary>
    public string RollupPageOf(Report report) => _pages[report] + ".rollup.html";

    /// <summary>The address of the page <paramref name="target"/> as a link on the page <paramref name="page"/>.</summary>
    public static string Link(string page, string target) =>
        string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/'))) + string.Join("/", target.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The paths of all pages.</summary>
    public IReadOnlyList<string> Pages =>
    [
        Index,
        .. Reports.Select(report => PageOf(report)!),
        .. Reports.Where(report => !report.IsUnreadable && Lint.Set.RollupOf(report) is not null).Select(RollupPageOf),
    ];

    /// <summary>The paths of the reports' pages, for a look at clashes before anything is written.</summary>
    public IEnumerable<(Report Report, string Path)> Paths() => Reports.Select(report => (report, PageOf(report)!));
}
