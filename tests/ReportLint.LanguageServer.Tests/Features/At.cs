using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Tests.Features;

/// <summary>A place in a report, which stands in its text as ‸, among other reports.</summary>
internal sealed class At
{
    private const string Cursor = "‸";

    /// <summary>The place ‸ of <paramref name="text"/>; at its end where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="others">Other reports: names and texts by turns.</param>
    public At(string text, params string[] others)
    {
        var cursor = text.IndexOf(Cursor, StringComparison.Ordinal);
        Text = text.Replace(Cursor, "", StringComparison.Ordinal);
        Offset = cursor < 0 ? Text.Length : cursor;
        var sources = others.Chunk(2).Select(other => SourceText.FromString(other[0], other[1], "/r/" + other[0])).Prepend(SourceText.FromString("a.report.yaml", Text, "/r/a.report.yaml"));
        Repository = LintSnapshot.Of(new LintOptions { Today = Lint.Today }, [.. sources], cancellationToken: TestContext.Current.CancellationToken);
    }

    public string Text { get; }

    public int Offset { get; }

    public LintSnapshot Repository { get; }

    public CheckedReport Document => Repository.Find("/r/a.report.yaml")!;

    public Report Report => Document.Report;

    /// <summary>The sample report with ‸ where <paramref name="here"/> has it.</summary>
    public static At Sample(string here, params string[] others) => new(SampleReport.Change(here.Replace(Cursor, "", StringComparison.Ordinal), here), others);

    /// <summary>Places as line, column and the characters there; those in other files with their names.</summary>
    public IReadOnlyList<string> Describe(IEnumerable<Location> locations) =>
        [.. locations.Select(location => $"{(location.Source == Report.Source ? "" : location.Source.Path + " ")}{location.LineSpan.Start.Line}:{location.LineSpan.Start.Column} {location.Source.ToString(location.Span)}")];

    /// <summary>What the mouse shows.</summary>
    public string? Hover(Language language = Language.Chinese) =>
        LanguageServer.Features.Hovers.ReportHover.At(Repository, Document, Offset, language, formats: ["plaintext"])?.Content.Value;
}
