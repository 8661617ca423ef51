using System.CommandLine;
using System.Globalization;
using ReportLint.Files;
using ReportLint.Files.Output;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Writing;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint init</c>.</summary>
internal static class InitCommand
{
    private const int LastYear = 9998;

    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment)
    {
        var file = new Argument<string?>("file") { Description = CliMessages.InitFileArgument.ToString(language), Arity = ArgumentArity.ZeroOrOne };
        var year = WholeNumber("--year", CliMessages.YearOption, language);
        year.Aliases.Add("-y");
        var edition = WholeNumber("--edition", CliMessages.EditionOption, language);
        var keys = new Option<string>("--keys") { Description = CliMessages.KeysOption.ToString(language), DefaultValueFactory = _ => "zh" };
        keys.AcceptOnlyFromAmong("zh", "en");
        var agency = new Option<string>("--agency") { Description = CliMessages.AgencyOption.ToString(language) };
        var kind = new Option<string>("--kind") { Description = CliMessages.KindOption.ToString(language) };
        kind.CompletionSources.Add(_ => ReportKeys.AgencyKinds.SelectMany(known => new[] { known.Key, known.Id }));
        edition.CompletionSources.Add(_ => StatutoryForm.All.Select(known => known.ToString()));

        var command = new Command("init", CliMessages.Init.ToString(language)) { file, year, edition, keys, agency, kind };
        command.SetAction(result =>
        {
            var report = Read(result.GetValue(year) ?? environment.Today.Year - 1, result.GetValue(edition), result.GetValue(agency), result.GetValue(kind), result.GetValue(keys));
            var name = result.GetValue(file) ?? DefaultName(report);
            var path = environment.Full(name);
            try
            {
                environment.Outputs.Create(path, NewReportWriter.Write(report));
            }
            catch (OutputRefusedException exception) when (exception.Refusal == OutputRefusal.Exists)
            {
                throw new UsageException(CliMessages.Exists.With(name));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new UsageException(CliMessages.CannotWrite.With(name, SystemFailure.Describe(exception)));
            }
            environment.Say(CliMessages.Created.With(environment.Display(path)), language);
            if (!ReportFolder.IsReport(path))
                environment.Complain(CliMessages.NotFoundInFolders, language);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Option<int?> WholeNumber(string name, LocalizedText description, Language language) => new(name)
    {
        Description = description.ToString(language),
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (int.TryParse(written, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
                return number;
            argument.AddError(CliMessages.NotWhole.With(name, written).ToString(language));
            return null;
        },
    };

    private static NewReport Read(int year, int? editionNumber, string? agency, string? kind, string? keys)
    {
        if (year is < StatutoryForm.FirstYear or > LastYear)
            throw new UsageException(CliMessages.YearOutOfRange.With(year));
        var edition = StatutoryForm.ForYear(year);
        if (editionNumber is { } number && number != edition.Year)
        {
            throw new UsageException(StatutoryForm.Find(number) is null
                ? CliMessages.UnknownWord.With("--edition", number, LocalizedList.Of(StatutoryForm.All.Select(known => known.ToString())))
                : CliMessages.EditionMismatch.With(year, edition.Year));
        }
        return new NewReport
        {
            Year = year,
            Edition = edition,
            Keys = string.Equals(keys, "en", StringComparison.Ordinal) ? KeyLanguage.English : KeyLanguage.Chinese,
            Agency = agency?.Trim() ?? "",
            Kind = kind is null ? null : ReadKind(kind),
        };
    }

    private static AgencyKind ReadKind(string word)
    {
        for (var i = 0; i < ReportKeys.AgencyKinds.Count; i++)
        {
            if (ReportKeys.AgencyKinds[i].Is(word))
                return (AgencyKind)i;
        }
        throw new UsageException(CliMessages.UnknownWord.With("--kind", word, LocalizedList.Of(ReportKeys.AgencyKinds.SelectMany(kind => new[] { kind.Key, kind.Id }))));
    }

    private static string DefaultName(NewReport report)
    {
        var year = report.Year.ToString(CultureInfo.InvariantCulture);
        return RenderedPath.For(report.Agency.Length == 0 ? year : $"{report.Agency}-{year}".Replace('/', '_').Replace('\\', '_'), ReportFileReader.Ending);
    }
}
