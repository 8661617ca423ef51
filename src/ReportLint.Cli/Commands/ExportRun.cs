using System.Text;
using ReportLint.Cli.Output;
using ReportLint.Documents.Data;
using ReportLint.Files.Output;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>One run of <c>reportlint export</c>: report after report goes through, none is kept, unless a roll-up leaves its cells to be summed.</summary>
internal sealed class ExportRun(FigureTable table, Func<ReportSet> readSet, Language language, CliEnvironment environment, CancellationToken cancellation)
{
    private static readonly byte[] s_byteOrderMark = [0xEF, 0xBB, 0xBF];

    private ReportSet? _set;
    private readonly Progress _progress = new(environment, language, ExportMessages.Progress);

    /// <summary>How many reports there were.</summary>
    public int Reports { get; private set; }

    /// <summary>How many rows were written.</summary>
    public long Rows { get; private set; }

    /// <summary>Whether there was a report that could not be read.</summary>
    public bool HasUnreadable { get; private set; }

    /// <summary>Writes to standard output.</summary>
    public void WriteOut(DataFormat format, bool mark, IEnumerable<SourceText> sources)
    {
        if (!environment.IsTerminal)
        {
            WriteTo(environment.Output, format, mark, sources);
            return;
        }
        using var stream = new MemoryStream();
        WriteTo(stream, format, mark: false, sources);
        environment.WriteText(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private void WriteTo(Stream stream, DataFormat format, bool mark, IEnumerable<SourceText> sources)
    {
        if (mark)
            stream.Write(s_byteOrderMark);
        using var writer = format.Open(table.Columns, stream);
        foreach (var (_, rows) in Read(sources))
        {
            foreach (var row in rows)
                writer.Write(row);
        }
    }

    /// <summary>Writes the file <paramref name="path"/>.</summary>
    public void WriteFile(string path, DataFormat format, bool mark, IEnumerable<SourceText> sources)
    {
        var full = environment.Full(path);
        if (Directory.Exists(full))
            throw new UsageException(ExportMessages.IsFolder.With(path));
        CliEnvironment.Try(path, () => environment.Outputs.Write(full, stream => WriteTo(stream, format, mark, sources), OutputKind.Listing));
        TellWritten(path);
    }

    /// <summary>Writes a file for each year into the folder <paramref name="path"/>, in the place of what an export wrote there before.</summary>
    public void WriteFolder(string path, DataFormat format, IEnumerable<SourceText> sources)
    {
        var folder = new PartitionFolder(environment.Full(path), format, environment.Outputs);
        CliEnvironment.Try(path, () =>
        {
            if (folder.FindOther() is { } other)
                throw new UsageException(ExportMessages.HoldsOthers.With(path, other));
            var column = table.Columns.Select((known, index) => (known, index)).First(pair => string.Equals(pair.known.Name, FigureTables.Year, StringComparison.Ordinal)).index;
            // The name of the folder says the year; a column of the same name in the file would be there twice.
            IReadOnlyList<DataColumn> columns = [.. table.Columns.Where((_, index) => index != column)];
            folder.Replace(columns, open =>
            {
                foreach (var (year, rows) in Read(sources))
                {
                    foreach (var row in rows)
                        open(year).Write([.. row.Where((_, index) => index != column)]);
                }
            });
        });
        TellWritten(path);
    }

    private IEnumerable<(long? Year, IEnumerable<IReadOnlyList<object?>> Rows)> Read(IEnumerable<SourceText> sources)
    {
        foreach (var source in sources)
        {
            cancellation.ThrowIfCancellationRequested();
            Reports++;
            _progress.Tell(Reports);
            var report = ReportReader.Read(source);
            if (report.IsUnreadable)
            {
                HasUnreadable = true;
                environment.Complain(ExportMessages.Unreadable.With(source.Path), language);
                continue;
            }
            // A roll-up that leaves its cells to be summed needs the others; only then are they kept.
            if (report.UnlistedRollup is not null)
                report = (_set ??= readSet()).Find(source.FullPath) ?? report;
            yield return (report.Year?.Value, table.RowsOf(report).Select(Count));
        }
        _progress.End();
    }

    private IReadOnlyList<object?> Count(IReadOnlyList<object?> row)
    {
        Rows++;
        return row;
    }

    private void TellWritten(string path) => environment.Complain(ExportMessages.Written.With(path, Reports, Rows), language);
}
