using System.CommandLine;
using System.Text;
using ReportLint.Cli.Output;
using ReportLint.Diagnostics;
using ReportLint.Documents;
using ReportLint.Files.Output;
using ReportLint.Linting;
using ReportLint.Rendering;
using ReportLint.Rules.Rollups;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint render</c>.</summary>
internal static class RenderCommand
{
    private static readonly MessageTemplate s_blank = new("{0}：{1}", "{0}: {1}");

    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var paths = CommonOptions.Paths(language);
        var today = CommonOptions.Today(language);
        var output = new Option<string>("--output", "-o") { Description = CliMessages.RenderOutputOption.ToString(language) };
        var format = new Option<string>("--format", "-f") { Description = CliMessages.RenderFormatOption.ToString(language), DefaultValueFactory = _ => RenderFormats.Text.Name };
        format.CompletionSources.Add(_ => ReportFormats.All.Select(known => new System.CommandLine.Completions.CompletionItem(known.Name)));
        var fragment = new Option<bool>("--fragment") { Description = CliMessages.FragmentOption.ToString(language) };

        var command = new Command("render", CliMessages.Render.ToString(language)) { paths, format, fragment, output, today };
        var baseline = new BaselineOptions(language, command);
        command.SetAction(result =>
        {
            var kind = ReadFormat(result.GetValue(format)!, result.GetValue(fragment));
            if (!kind.IsText && result.GetValue(output) is null)
                throw new UsageException(CliMessages.NeedsFolder.With(kind.Name));
            var finder = new ReportFinder(environment);
            var sources = finder.Read(result.GetValue(paths) ?? []);
            // What is about to be written anew cannot be out of date.
            var options = CommonOptions.ReadLintOptions(result, today, environment, baseline.Read(result, environment)) with { RenderedTexts = null };
            var lint = LintRun.Check(options, sources, finder.ReadContext(), language, environment, cancellationToken);
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

    private static RenderFormat ReadFormat(string name, bool isFragment)
    {
        var format = ReportFormats.Find(name) ?? throw new UsageException(CliMessages.UnknownFormat.With(name, LocalizedList.Of(ReportFormats.All.Select(known => known.Name))));
        return !isFragment ? format : format == RenderFormats.Html ? RenderFormats.HtmlFragment : throw new UsageException(CliMessages.FragmentOfHtml);
    }

    /// <summary>Reports whose documents would overwrite each other; null when there are none.</summary>
    private static IGrouping<string, SourceText>? TwoInOnePlace(IReadOnlyList<SourceText> sources, RenderFormat format) =>
        sources.GroupBy(source => RenderedPath.For(source.Path, format.Ending), StringComparer.OrdinalIgnoreCase).FirstOrDefault(place => place.Count() > 1);

    /// <summary>Writes one report; false when it could not be read or has errors.</summary>
    private static bool Render(LintedReport linted, LintResult lint, RenderFormat format, string? folder, Language language, CliEnvironment environment)
    {
        var report = linted.Report;
        if (report.IsUnreadable)
        {
            environment.Complain(CliMessages.NotRendered.With(report.Source.Path), language);
            return false;
        }
        var document = ReportDocumentBuilder.Build(report, lint.Set.Previous(report));
        var marks = DocumentMarks.Of(document, lint.Findings.Where(finding => finding.Location.Source == report.Source), linted.Options.Language ?? language);
        var bytes = format.ToBytes(document, marks);
        if (folder is null)
            environment.WriteText(Encoding.UTF8.GetString(bytes));
        else
            WriteBelow(folder, RenderedPath.For(report.Source.Path, format.Ending), bytes, language, environment);

        // What cannot be added up is named: whoever reads the document sees blanks.
        foreach (var finding in marks.All.Where(finding => finding.Rule == RollupSumUnknownRule.Rule))
            environment.Complain(s_blank.With(report.Source.Path, finding.Message), language);
        var errors = marks.All.Count(finding => finding.Severity == Severity.Error);
        if (errors > 0)
            environment.Complain(CliMessages.RenderedWithErrors.With(report.Source.Path, Quantities.Of("error", errors, language)), language);
        return errors == 0;
    }

    private static void WriteBelow(string folder, string name, byte[] bytes, Language language, CliEnvironment environment)
    {
        var path = Path.Combine(environment.Full(folder), name);
        environment.WriteFile(path, environment.Display(path), bytes, OutputKind.Document);
        environment.Complain(CliMessages.Rendered.With(environment.Display(path)), language);
    }
}
