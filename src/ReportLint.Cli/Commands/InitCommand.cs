using System.CommandLine;
using System.Globalization;
using ReportLint.Files;
using ReportLint.Files.Output;
using ReportLint.Forms;
using ReportLint.Model.Writing;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint init</c>.</summary>
internal static class InitCommand
{
    private const int LastYear = 9998;

    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
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

        var from = new Option<string>("--from") { Description = InitMessages.FromOption.ToString(language) };
        var allFrom = new Option<string>("--all-from") { Description = InitMessages.AllFromOption.ToString(language) };
        var output = new Option<string>("--output", "-o") { Description = InitMessages.OutputOption.ToString(language) };

        var command = new Command("init", CliMessages.Init.ToString(language)) { file, from, allFrom, output, year, edition, keys, agency, kind };
        command.SetAction(result =>
        {
            var (last, all, folder) = (result.GetValue(from), result.GetValue(allFrom), result.GetValue(output));
            if (folder is not null && all is null)
                throw new UsageException(InitMessages.OutputNeedsAll);
            if (last is not null || all is not null)
            {
                var isTold = result.GetResult(year) is not null || result.GetResult(edition) is not null || result.GetResult(agency) is not null || result.GetResult(keys) is { Implicit: false };
                if (isTold || (last is not null && all is not null))
                    throw new UsageException(InitMessages.FromAlone);
                var run = new RolloverRun(language, environment, cancellationToken);
                if (last is not null)
                    return run.One(last, result.GetValue(file), result.GetValue(kind));
                return folder is not null && result.GetValue(file) is null ? run.All(all!, folder) : throw new UsageException(InitMessages.AllNeedsOutput);
            }
            var report = Read(environment, result.GetValue(year), result.GetValue(edition), result.GetValue(agency), result.GetValue(keys)) with { Kind = AgencyKindChoice.Read(result.GetValue(kind), environment, language) };
            var name = result.GetValue(file) ?? DefaultName(report);
            Write(name, NewReportWriter.Write(report), environment);
            TellCreated(name, environment, language);
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Writes a new file.</summary>
    /// <exception cref="UsageException">It is there already, or cannot be written.</exception>
    internal static void Write(string name, string text, CliEnvironment environment)
    {
        try
        {
            environment.Outputs.Create(environment.Full(name), text);
        }
        catch (OutputRefusedException exception) when (exception.Refusal == OutputRefusal.Exists)
        {
            throw new UsageException(CliMessages.Exists.With(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(CliMessages.CannotWrite.With(name, SystemFailure.Describe(exception)));
        }
    }

    /// <summary>Says that the file was written, and where no check of a folder would find it.</summary>
    internal static void TellCreated(string name, CliEnvironment environment, Language language)
    {
        var path = environment.Full(name);
        environment.Say(CliMessages.Created.With(environment.Display(path)), language);
        if (!ReportFolder.IsReport(path))
            environment.Complain(CliMessages.NotFoundInFolders, language);
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

    private static NewReport Read(CliEnvironment environment, int? stated, int? editionNumber, string? agency, string? keys)
    {
        var year = stated ?? environment.Today.Year - 1;
        if (year is < StatutoryForm.FirstYear or > LastYear)
            throw new UsageException(CliMessages.YearOutOfRange.With(year));
        // As RL0015 has it.
        if (year > environment.Today.Year)
            throw new UsageException(InitMessages.YearTooLate.With(year));
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
        };
    }

    private static string DefaultName(NewReport report)
    {
        var year = report.Year.ToString(CultureInfo.InvariantCulture);
        return RenderedPath.For(report.Agency.Length == 0 ? year : $"{report.Agency}-{year}".Replace('/', '_').Replace('\\', '_'), ReportFileReader.Ending);
    }
}
