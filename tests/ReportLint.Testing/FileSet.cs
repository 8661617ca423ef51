using ReportLint.Linting;
using ReportLint.Text;

namespace ReportLint.Testing;

/// <summary>The files of a small repository, in memory.</summary>
public sealed class FileSet
{
    private const string Root = "/r/";

    private readonly List<SourceText> _sources = [];

    /// <summary>The files.</summary>
    public IReadOnlyList<SourceText> Sources => _sources;

    /// <summary>The file with this name.</summary>
    public SourceText this[string name] => _sources.Single(source => string.Equals(source.Path, name, StringComparison.Ordinal));

    /// <summary>Adds a file.</summary>
    public FileSet With(string name, string text)
    {
        _sources.Add(SourceText.FromString(name, text, Root + name));
        return this;
    }

    /// <summary>Adds a report that states just what <paramref name="more"/> does.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="year">The report's year.</param>
    /// <param name="agency">Its agency.</param>
    /// <param name="requests">Rows of table 三, one a line.</param>
    /// <param name="more">Other lines at the top of the file.</param>
    public FileSet With(string name, int year, string agency, string requests = "", string more = "") =>
        With(name, $"年度: {year}\n单位: {agency}\n{more}{(more.Length > 0 ? "\n" : "")}主动公开: {{未列: 0}}\n依申请公开:\n  未列: 0\n{string.Concat(requests.Split('\n').Where(row => row.Length > 0).Select(row => $"  {row}\n"))}复议诉讼: {{未列: 0}}\n");

    /// <summary>What is found in all files.</summary>
    public LintResult Lint() => Run(_sources, []);

    /// <summary>What is found in the files with these names, in view of the others.</summary>
    public LintResult LintOnly(params string[] names) => Run([.. names.Select(name => this[name])], _sources);

    private static LintResult Run(IReadOnlyList<SourceText> sources, IReadOnlyList<SourceText> context) =>
        LintSnapshot.Check(new LintOptions { Today = Testing.Lint.Today }, sources, context);
}
