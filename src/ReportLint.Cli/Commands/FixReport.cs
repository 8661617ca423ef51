using ReportLint.Cli.Output;
using ReportLint.Diagnostics;
using ReportLint.Files;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>Writes the files that were fixed, or shows how they would change, and says so.</summary>
internal sealed class FixReport(Language language, CliEnvironment environment, bool isDryRun)
{
    // The difference alone goes to standard output, so that it can be applied.
    private readonly TextWriter _words = isDryRun ? environment.Error : environment.Out;

    /// <summary>Writes <paramref name="result"/>; false when a file could not be written.</summary>
    public bool Write(FixResult result)
    {
        var areAllWritten = true;
        foreach (var file in result.Files)
        {
            if (isDryRun ? TryShow(file) : TryReplace(file))
                Say(file);
            else
                areAllWritten = false;
        }
        foreach (var finding in result.Withheld)
            SayWithheld(finding);
        if (result.Files.Count == 0)
            _words.WriteLine(CliMessages.NothingToFix.ToString(language));
        _words.WriteLine(CliMessages.AfterFixing.With(Verdict.Of(result.Remaining, language)).ToString(language));
        return areAllWritten;
    }

    private void Say(FixedFile file)
    {
        var rules = file.Fixed.GroupBy(finding => finding.Rule.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} ×{group.Count()}");
        var count = Quantities.Of("finding", file.Fixed.Count, language);
        _words.WriteLine((isDryRun ? CliMessages.WouldFix : CliMessages.Fixed).With(Printable.Of(file.Original.Path), count, LocalizedList.Of(rules)).ToString(language));
    }

    private void SayWithheld(Finding finding)
    {
        var start = finding.Location.LineSpan.Start;
        _words.WriteLine(CliMessages.WithheldFigure.With(Printable.Of(finding.Location.Source.Path), start.Line, start.Column, finding.Rule.Code, Printable.Of(finding.Location.Source.ToString(finding.Location.Span)), finding.Cell!).ToString(language));
    }

    private bool TryShow(FixedFile file)
    {
        try
        {
            var mark = ReportFileWriter.HasByteOrderMark(file.Original.FullPath) ? "\uFEFF" : "";
            var difference = UnifiedDiff.Write(file.Original.Path, mark + file.Original.Content, mark + file.Text);
            environment.Out.Write(environment.IsTerminal ? Printable.OfLines(difference) : difference);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine(CliMessages.CannotWrite.With(file.Original.Path, exception.Message).ToString(language));
            return false;
        }
    }

    private bool TryReplace(FixedFile file) => ReportReplacement.Try(file.Original, file.Text, environment, language);
}
