using System.Text;
using ReportLint.Files;
using ReportLint.Files.Output;
using ReportLint.Linting;
using ReportLint.Rendering;

namespace ReportLint.MSBuild;

/// <summary>What the compiler makes classes from, so that it need read no report, and beside it what each report stood for when it was written.</summary>
/// <param name="path">The file.</param>
internal sealed class ClassDataFile(string path)
{
    private const string KeysEnding = ".state";
    private const int Fields = 3;

    /// <summary>Whether it is not there, or not whole.</summary>
    public bool IsMissing => !File.Exists(path) || BuildState.Read(path + KeysEnding) is not { } state || !string.Equals(state.Key, Length, StringComparison.Ordinal);

    // Only what we wrote has its length noted beside it.
    private string Length => $"{new FileInfo(path).Length}";

    /// <summary>Writes it, as far as anything is different; what a report gave that is as it was is taken over.</summary>
    /// <param name="result">The reports.</param>
    /// <param name="outputs">Writes it.</param>
    public void Write(LintResult result, OutputFiles outputs)
    {
        var before = IsMissing ? null : BuildState.Read(path + KeysEnding);
        var last = (before?.Records ?? []).Where(record => record.Count == Fields).ToDictionary(record => record[0], record => (Key: record[1], Hash: record[2]), StringComparer.Ordinal);
        var reports = result.Reports.OrderBy(linted => linted.Source.Path, StringComparer.Ordinal).ToList();
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        var records = new List<string[]>();
        var version = typeof(ReportData).Module.ModuleVersionId.ToString();
        foreach (var linted in reports)
        {
            var source = linted.Source.Path;
            var key = linted.Key is { } known ? $"{known} {version}" : "";
            if (key.Length > 0 && last.TryGetValue(source, out var kept) && string.Equals(kept.Key, key, StringComparison.Ordinal))
            {
                records.Add([source, key, kept.Hash]);
            }
            else if (!linted.Report.IsUnreadable)
            {
                lines[source] = Line(linted, result);
                records.Add([source, key, FileHash.OfText(lines[source])]);
            }
        }
        var paths = reports.ConvertAll(linted => linted.Source.Path);
        var pathsHash = FileHash.OfText(string.Join("\n", paths));
        var isAsItWas = string.Equals(before?.Records.FirstOrDefault()?[0], pathsHash, StringComparison.Ordinal) && records.Count == last.Count
            && records.TrueForAll(record => last.TryGetValue(record[0], out var kept) && string.Equals(kept.Hash, record[2], StringComparison.Ordinal));
        // The file is large: where every line is as it was, it is not even read.
        if (!isAsItWas)
        {
            var linesBefore = before is null ? null : ReportDataFile.ReadLines(File.ReadAllText(path, Encoding.UTF8));
            var wanted = new HashSet<string>(records.Select(record => record[0]), StringComparer.Ordinal);
            outputs.Write(path, ReportDataFile.Write(paths, reports.Where(linted => wanted.Contains(linted.Source.Path)).Select(linted =>
                lines.TryGetValue(linted.Source.Path, out var line) || linesBefore?.TryGetValue(linted.Source.Path, out line) == true ? line! : Line(linted, result))), OutputKind.Listing);
        }
        new BuildState(Length, [[pathsHash], .. records]).Write(path + KeysEnding, outputs);
    }

    private static string Line(LintedReport linted, LintResult result) => ReportDataFile.ToLine(ReportData.Of(linted.Report, result.Set.Previous(linted.Report)));
}
