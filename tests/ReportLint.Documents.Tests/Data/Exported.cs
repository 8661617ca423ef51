using System.Text;
using ReportLint.Documents.Data;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Documents.Tests.Data;

/// <summary>Short ways from reports to exported bytes.</summary>
internal static class Exported
{
    /// <summary>The reports of the example of a district.</summary>
    public static IReadOnlyList<Report> District =>
        [.. ExampleReports.Names.Where(name => name.StartsWith("district/", StringComparison.Ordinal)).Select(name => ReportReader.Read(SourceText.FromString(name, ExampleReports.Read(name))))];

    /// <summary>The bytes of reports.</summary>
    public static byte[] Bytes(DataFormat format, FigureTable table, IEnumerable<Report> reports) => Bytes(format, table.Columns, reports.SelectMany(table.RowsOf));

    /// <summary>The bytes of rows.</summary>
    public static byte[] Bytes(DataFormat format, IReadOnlyList<DataColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = format.Open(columns, stream))
        {
            foreach (var row in rows)
                writer.Write(row);
        }
        return stream.ToArray();
    }

    /// <summary>The text of rows.</summary>
    public static string Text(DataFormat format, IReadOnlyList<DataColumn> columns, params IReadOnlyList<object?>[] rows) => Encoding.UTF8.GetString(Bytes(format, columns, rows));
}
