using ReportLint.Cli.Output;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>Writes the files that were fixed, or shows how they would change, and says so.</summary>
internal sealed class FixReport(Language language, CliEnvironment environment, bool isDryRun)
{
    /// <summary>Writes <paramref name="result"/>; false when a file could not be written.</summary>
    public bool Write(FixResult result)
    {
        var areAllWritten = true;
        foreach (var file in result.Files)
        {
            if (isDryRun ? ReportReplacement.TryShow(file.Original, file.Text, environment, language) : ReportReplacement.Try(file.Original, file.Text, environment, language))
                Say(file);
            else
                areAllWritten = false;
        }
        foreach (var finding in result.Withheld)
            SayWithheld(finding);
        if (result.Files.Count == 0)
            Tell(CliMessages.NothingToFix);
        Tell(CliMessages.AfterFixing.With(Verdict.Of(result.Remaining, language)));
        return areAllWritten;
    }

    private void Say(FixedFile file)
    {
        var rules = file.Fixed.GroupBy(finding => finding.Rule.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} ×{group.Count()}");
        var count = Quantities.Of("finding", file.Fixed.Count, language);
        Tell((isDryRun ? CliMessages.WouldFix : CliMessages.Fixed).With(file.Original.Path, count, LocalizedList.Of(rules)));
    }

    private void SayWithheld(Finding finding)
    {
        var start = finding.Location.LineSpan.Start;
        Tell(CliMessages.WithheldFigure.With(finding.Location.Source.Path, start.Line, start.Column, finding.Rule.Code, finding.Location.Source.ToString(finding.Location.Span), finding.Cell!));
    }

    // The difference alone goes to standard output, so that it can be applied.
    private void Tell(ILocalizable message)
    {
        if (isDryRun)
            environment.Complain(message, language);
        else
            environment.Say(message, language);
    }
}
