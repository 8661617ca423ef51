using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>A baseline: the findings of published reports that were known on the day it was recorded. Only findings that are not in it fail. Immutable.</summary>
public sealed class Baseline
{
    /// <summary>The name under which a baseline is found, from the folder of a report upward.</summary>
    public const string FileName = "reportlint.baseline";

    private ILookup<string, BaselineEntry>? _byFile;

    internal Baseline(SourceText source, IReadOnlyList<BaselineEntry> entries, IReadOnlyList<Finding> findings)
    {
        Source = source;
        Folder = FolderPath.Parent(source.FullPath) ?? "";
        Entries = entries;
        Findings = findings;
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>The absolute name of its folder, from which its entries name files.</summary>
    public string Folder { get; }

    /// <summary>The findings it records, in the order of the file; the same one twice stands for two findings.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>What is wrong in it: lines that are no entries, rules that do not exist.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads a baseline. Never fails; what is wrong becomes a finding with its place, and the other lines count.</summary>
    public static Baseline Read(SourceText source, RuleCatalogue catalogue) => new BaselineReader(source, catalogue).Read();

    /// <summary>The entries for the file with the absolute name <paramref name="fullPath"/>, in the order of the baseline.</summary>
    internal IEnumerable<BaselineEntry> EntriesFor(string fullPath) =>
        (_byFile ??= Entries.ToLookup(entry => entry.Key.File, StringComparer.Ordinal))[FolderPath.Relative(Folder, fullPath)];

    /// <summary>The absolute name of the file that <paramref name="entry"/> speaks of.</summary>
    public string FileOf(BaselineEntry entry) => FolderPath.Resolve(Folder, entry.Key.File);
}
