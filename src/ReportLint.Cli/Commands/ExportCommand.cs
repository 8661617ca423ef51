using System.CommandLine;
using ReportLint.Documents.Data;
using ReportLint.Model.Reading;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint export</c>.</summary>
internal static class ExportCommand
{
    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var paths = CommonOptions.Paths(language);
        var format = new Option<string>("--format", "-f") { Description = ExportMessages.FormatOption.ToString(language), DefaultValueFactory = _ => DataFormats.Csv.Name };
        format.AcceptOnlyFromAmong([.. DataFormats.All.Select(known => known.Name)]);
        var output = new Option<string>("--output", "-o") { Description = ExportMessages.OutputOption.ToString(language) };
        var wide = new Option<bool>("--wide") { Description = ExportMessages.WideOption.ToString(language) };
        var bom = new Option<bool>("--bom") { Description = ExportMessages.BomOption.ToString(language) };
        var partition = new Option<bool>("--partition-by-year") { Description = ExportMessages.PartitionOption.ToString(language) };

        var command = new Command("export", ExportMessages.Command.ToString(language)) { paths, format, output, wide, bom, partition };
        command.SetAction(result =>
        {
            var kind = DataFormats.Find(result.GetValue(format)!)!;
            var place = result.GetValue(output);
            if (result.GetValue(bom) && kind != DataFormats.Csv)
                throw new UsageException(ExportMessages.BomOfCsv);
            if (result.GetValue(partition) && (kind != DataFormats.Parquet || place is null))
                throw new UsageException(ExportMessages.PartitionOfParquet);
            if (place is null && !kind.IsText)
                throw new UsageException(ExportMessages.NeedsFile.With(kind.Name));

            var finder = new ReportFinder(environment);
            var run = new ExportRun(result.GetValue(wide) ? FigureTables.Wide : FigureTables.Tidy, () => finder.ReadSet(ReportReader.Read), language, environment, cancellationToken);
            var sources = finder.ReadEach(result.GetValue(paths) ?? []);
            if (place is null)
                run.WriteOut(kind, result.GetValue(bom), sources);
            else if (result.GetValue(partition))
                run.WriteFolder(place, kind, sources);
            else
                run.WriteFile(place, kind, result.GetValue(bom), sources);
            finder.TellProblems(language);
            return finder.Failure ?? (run.HasUnreadable ? ExitCode.Findings
                : ExitCode.Clean);
        });
        return command;
    }
}
