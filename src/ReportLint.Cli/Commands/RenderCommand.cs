using System.CommandLine;
using ReportLint.Cli.Output;
using ReportLint.Diagnostics;
using ReportLint.Files.Output;
using ReportLint.Files;
using ReportLint.Linting;
using ReportLint.Rendering;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint render</c>.</summary>
internal static class RenderCommand
{
    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var paths = CommonOptions.Paths(language);
        var today = CommonOptions.Today(language);
        var output = new Option<string>("--output", "-o") { Description = CliMessages.RenderOutputOption.ToString(language) };
        var format = new Option<string>("--format", "-f") { Description = CliMessages.RenderFormatOption.ToString(language), DefaultValueFactory = _ => DocumentFormats.Text.Name };
        format.AcceptOnlyFromAmong([.. DocumentFormats.All.Select(known => known.Name)]);

        var command = new Command("render", CliMessages.Render.ToString(language)) { paths, format, output, today };
        var baseline = new BaselineOptions(language, command);
        command.SetAction(result =>
        {
            var finder = new ReportFinder(environment);
            var sources = finder.Read(result.GetValue(paths) ?? []);
            // What is about to be written anew cannot be out of date.
            var options = CommonOptions.ReadLintOptions(result, today, environment, baseline.Read(result, environment)) with { RenderedTexts = null };
            var lint = LintSnapshot.Of(options, sources, finder.ReadContext(), cancellationToken).ToResult();
            var kind = DocumentFormats.Find(result.GetValue(format)!)!;
            if (result.GetValue(output) is not null && TwoInOnePlace(sources, kind) is { } twice)
                throw new UsageException(CliMessages.SamePlace.With(LocalizedList.Of(twice.Select(source => source.Path)), twice.Key));
            var isClean = true;
            foreach (var linted in lint.Reports)
                isClean &= Render(linted, lint, kind, result.GetValue(output), language, environment);
            finder.TellProblems(language);
            return finder.Failure is { } failure ? failure
                : isClean ? ExitCode.Clean
                : ExitCode.Findings;
        });
        return command;
    }

    /// <summary>Reports whose documents would overwrite each other; null when there are none.</summary>
    private static IGrouping<string, SourceText>? TwoInOnePlace(IReadOnlyList<SourceText> sources, DocumentFormat format) =>
        sources.GroupBy(source => RenderedPath.For(source.Path, format.Ending), StringComparer.OrdinalIgnoreCase).FirstOrDefault(place => place.Count() > 1);

    /// <summary>Writes one report; false when it could not be read or has errors.</summary>
    private static bool Render(LintedReport linted, LintResult lint, DocumentFormat format, string? folder, Language language, CliEnvironment environment)
    {
        var report = linted.Report;
        if (report.IsUnreadable)
        {
            environment.Complain(CliMessages.NotRendered.With(report.Source.Path), language);
            return false;
        }
        var text = format.Render(ReportDocumentBuilder.Build(report, lint.Set.Previous(report)));
        if (folder is null)
            environment.Out.Write(text);
        else
            WriteBelow(folder, RenderedPath.For(report.Source.Path, format.Ending), text, language, environment);

        var errors = lint.Findings.Count(finding => finding.Severity == Severity.Error && finding.Location.Source == report.Source);
        if (errors > 0)
            environment.Complain(CliMessages.RenderedWithErrors.With(report.Source.Path, Quantities.Of("error", errors, language)), language);
        return errors == 0;
    }

    private static void WriteBelow(string folder, string name, string text, Language language, CliEnvironment environment)
    {
        var path = Path.Combine(environment.Full(folder), name);
        environment.WriteFile(path, environment.Display(path), text, OutputKind.Document);
        environment.Complain(CliMessages.Rendered.With(environment.Display(path)), language);
    }
}
