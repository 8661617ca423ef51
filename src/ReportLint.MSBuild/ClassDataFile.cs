using System.Text;
using ReportLint.Files.Output;
using ReportLint.Linting;
using ReportLint.Rendering;

namespace ReportLint.MSBuild;

/// <summary>What the compiler makes classes from, so that it need read no report, and beside it what each report stood for when it was written.</summary>
/// <param name="path">The file.</param>
internal sealed class ClassDataFile(string path)
{
    private const string KeysEnding = ".state";

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
        var keysBefore = (before?.Records ?? []).Where(record => record.Count == 2).ToDictionary(record => record[0], record => record[1], StringComparer.Ordinal);
        var linesBefore = before is null ? new Dictionary<string, string>(StringComparer.Ordinal) : ReportDataFile.ReadLines(File.ReadAllText(path, Encoding.UTF8));
        var lines = new List<string>();
        var keys = new List<string[]>();
        var reports = result.Reports.OrderBy(linted => linted.Source.Path, StringComparer.Ordinal).ToList();
        foreach (var linted in reports)
        {
            var source = linted.Source.Path;
            var key = linted.Key is { } known ? $"{known} {typeof(ReportData).Module.ModuleVersionId}" : "";
            if (key.Length > 0 && keysBefore.TryGetValue(source, out var last) && string.Equals(last, key, StringComparison.Ordinal) && linesBefore.TryGetValue(source, out var line))
                lines.Add(line);
            else if (!linted.Report.IsUnreadable)
                lines.Add(ReportDataFile.ToLine(ReportData.Of(linted.Report, result.Set.Previous(linted.Report))));
            else
                continue;
            keys.Add([source, key]);
        }
        outputs.Write(path, ReportDataFile.Write(reports.Select(linted => linted.Source.Path), lines), OutputKind.Listing);
        new BuildState(Length, keys).Write(path + KeysEnding, outputs);
    }
}
