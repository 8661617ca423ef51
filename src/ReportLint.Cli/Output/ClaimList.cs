using ReportLint.Claims;
using ReportLint.Linting;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>Lists the figures that the prose states, a line each, so that a reviewer sees what was compared and what was not.</summary>
internal static class ClaimList
{
    /// <summary>The claims of all reports that were checked.</summary>
    public static IReadOnlyList<Claim> Of(LintResult result) => [.. result.Reports.SelectMany(report => result.AnalysisOf(report.Report).Claims)];

    /// <summary>Writes the list and its sum.</summary>
    public static void Write(LintResult result, Language language, TextWriter writer)
    {
        var claims = Of(result);
        foreach (var claim in claims)
        {
            var source = claim.Block.Narrative.Source;
            var start = new Location(source, claim.InFile).LineSpan.Start;
            writer.WriteLine($"{Printable.OfLine(source.Path)}:{start.Line}:{start.Column}: {ClaimText.Verdict(claim).ToString(language)} {Printable.Of(CliMessages.Quoted.With(claim.Wording).ToString(language))} {ClaimText.Match(claim).ToString(language)}");
        }
        if (claims.Count > 0)
            writer.WriteLine();
        writer.WriteLine(ClaimText.Summary(claims).ToString(language));
    }
}
