using System.Globalization;
using ReportLint.Documents.Data;

namespace ReportLint.Cli.Commands;

/// <summary>A folder of data with a folder for each year, named as Hive does: <c>year=2021</c>.</summary>
internal sealed class PartitionFolder(string path, DataFormat format)
{
    private const string Prefix = "year=";

    /// <summary>Hive's name for a value that is missing.</summary>
    private const string None = "__HIVE_DEFAULT_PARTITION__";

    private const string FileName = "figures";

    /// <summary>Something in the folder that no export wrote; null when there is none.</summary>
    public string? FindOther() => File.Exists(path) ? Path.GetFileName(path)
        : !Directory.Exists(path) ? null
        : Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry)).FirstOrDefault(name => !name.StartsWith(Prefix, StringComparison.Ordinal));

    /// <summary>Puts what <paramref name="write"/> writes in the place of the folder's content; while it writes, the old content stays.</summary>
    public void Replace(IReadOnlyList<DataColumn> columns, Action<Func<long?, IDataWriter>> write)
    {
        var parent = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(parent);
        var beside = Path.Combine(parent, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        var old = beside + ".old";
        try
        {
            Directory.CreateDirectory(beside);
            WriteAll(beside, columns, write);
            if (Directory.Exists(path))
                Directory.Move(path, old);
            Directory.Move(beside, path);
        }
        finally
        {
            Delete(beside);
            Delete(old);
        }
    }

    private void WriteAll(string folder, IReadOnlyList<DataColumn> columns, Action<Func<long?, IDataWriter>> write)
    {
        var open = new SortedDictionary<string, (FileStream Stream, IDataWriter Writer)>(StringComparer.Ordinal);
        try
        {
            write(year =>
            {
                var name = Prefix + (year?.ToString(CultureInfo.InvariantCulture) ?? None);
                if (!open.TryGetValue(name, out var file))
                {
                    Directory.CreateDirectory(Path.Combine(folder, name));
                    var stream = File.Create(Path.Combine(folder, name, FileName + format.Ending));
                    open.Add(name, file = (stream, format.Open(columns, stream)));
                }
                return file.Writer;
            });
        }
        finally
        {
            foreach (var (stream, writer) in open.Values)
            {
                writer.Dispose();
                stream.Dispose();
            }
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
