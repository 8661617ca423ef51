using System.CommandLine;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Rendering;
using ReportLint.Rollover;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint link</c>.</summary>
internal static class LinkCommand
{
    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var paths = CommonOptions.Paths(language);
        var dryRun = new Option<bool>("--dry-run") { Description = CliMessages.DryRunOption.ToString(language) };
        var command = new Command("link", LinkMessages.Command.ToString(language)) { paths, dryRun };
        command.SetAction(result =>
        {
            var isDryRun = result.GetValue(dryRun);
            var finder = new ReportFinder(environment);
            var sources = finder.Read(result.GetValue(paths) ?? []);
            var lint = LintRun.Check(new LintOptions { Today = environment.Today, EditorConfigs = CommonOptions.EditorConfigs(environment) }, sources, finder.ReadContext(), language, environment, cancellationToken);
            var (count, areAllWritten) = (0, true);
            foreach (var report in lint.Reports.Select(linted => linted.Report))
            {
                var links = FigureLinks.Of(report, lint.AnalysisOf(report).Claims, lint.Set.Previous(report));
                if (links.Count == 0)
                    continue;
                var text = TextEdits.Apply(report.Source.Content, [.. links.Select(link => link.Edit)]);
                if (!IsRenderedTheSame(report, text, lint.Set))
                {
                    environment.Complain(LinkMessages.NotSame.With(report.Source.Path), language);
                    continue;
                }
                count += links.Count;
                if (!(isDryRun ? ReportReplacement.TryShow(report.Source, text, environment, language) : ReportReplacement.Try(report.Source, text, environment, language)))
                {
                    areAllWritten = false;
                    continue;
                }
                Tell((isDryRun ? LinkMessages.WouldLink : LinkMessages.Linked).With(report.Source.Path, links.Count));
            }
            if (count == 0)
                Tell(LinkMessages.Nothing);
            finder.TellProblems(language);
            return !areAllWritten ? ExitCode.Usage : finder.Failure ?? ExitCode.Clean;

            // The difference alone goes to standard output, so that it can be applied.
            void Tell(ILocalizable message)
            {
                if (isDryRun)
                    environment.Complain(message, language);
                else
                    environment.Say(message, language);
            }
        });
        return command;
    }

    private static bool IsRenderedTheSame(Report report, string text, ReportSet set)
    {
        var last = set.Previous(report);
        var linked = ReportReader.Read(SourceText.FromString(report.Source.Path, text, report.Source.FullPath));
        // The sums of a roll-up stay what they are: only its prose is another.
        var after = set.With(linked).Find(report.Source.FullPath)!;
        return string.Equals(TextRenderer.Render(ReportDocumentBuilder.Build(report, last)), TextRenderer.Render(ReportDocumentBuilder.Build(after, last)), StringComparison.Ordinal);
    }
}
