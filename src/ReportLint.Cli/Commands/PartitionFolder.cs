using System.Globalization;
using ReportLint.Documents.Data;
using ReportLint.Files.Output;

namespace ReportLint.Cli.Commands;

/// <summary>A folder of data with a folder for each year, named as Hive does: <c>year=2021</c>.</summary>
/// <param name="path">Its absolute name.</param>
/// <param name="format">The format of the data.</param>
/// <param name="outputs">Writes it.</param>
internal sealed class PartitionFolder(string path, DataFormat format, OutputFiles outputs)
{
    private const string Prefix = "year=";

    /// <summary>Hive's name for a value that is missing.</summary>
    private const string None = "__HIVE_DEFAULT_PARTITION__";

    private readonly string _fileName = "figures" + format.Ending;

    /// <summary>Something in the folder that no export wrote; null when there is none.</summary>
    /// <exception cref="IOException">It cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public string? FindOther()
    {
        if (File.Exists(path))
            return Path.GetFileName(path);
        return !Directory.Exists(path) ? null
            : Directory.EnumerateFileSystemEntries(path).SelectMany(FindOthers).Select(other => Path.GetRelativePath(path, other)).FirstOrDefault();
    }

    /// <summary>Puts what <paramref name="write"/> writes in the place of the folder's content; while it writes, the old content stays.</summary>
    public void Replace(IReadOnlyList<DataColumn> columns, Action<Func<long?, IDataWriter>> write) => outputs.ReplaceFolder(path, open =>
    {
        var writers = new Dictionary<string, IDataWriter>(StringComparer.Ordinal);
        try
        {
            write(year =>
            {
                var name = Prefix + (year?.ToString(CultureInfo.InvariantCulture) ?? None);
                if (!writers.TryGetValue(name, out var writer))
                    writers.Add(name, writer = format.Open(columns, open(Path.Combine(name, _fileName))));
                return writer;
            });
        }
        finally
        {
            foreach (var writer in writers.Values)
                writer.Dispose();
        }
    });

    private IEnumerable<string> FindOthers(string entry) =>
        !Path.GetFileName(entry).StartsWith(Prefix, StringComparison.Ordinal) || !Directory.Exists(entry) || new DirectoryInfo(entry).LinkTarget is not null
            ? [entry]
            : Directory.EnumerateFileSystemEntries(entry).Where(file => !string.Equals(Path.GetFileName(file), _fileName, StringComparison.Ordinal) || Directory.Exists(file));
}
