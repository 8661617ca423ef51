using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportLint.Configuration;
using ReportLint.Model;

namespace ReportLint.Analyzers.Hosting;

/// <summary>Tells apart the files that a project hands to the compiler besides its code.</summary>
internal static class AdditionalFileKind
{
    /// <summary>The ending of report files.</summary>
    public const string ReportEnding = Report.FileEnding;

    /// <summary>The name of the file with what the build's task read.</summary>
    private const string HandedName = "reportlint.classes";

    private const string KindKey = "build_metadata.AdditionalFiles.ReportLintKind";

    /// <summary>Whether <paramref name="file"/> is a report of the project: our targets say so, or it has the ending and they say nothing.</summary>
    public static bool IsReport(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        IsCalled("report", file, options) || (file.Path.EndsWith(ReportEnding, StringComparison.OrdinalIgnoreCase) && !IsContext(file, options));

    /// <summary>Whether the build's task wrote <paramref name="file"/>, with what it read of the project's reports.</summary>
    public static bool IsHanded(AdditionalText file) => string.Equals(Path.GetFileName(file.Path), HandedName, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="file"/> is another report of the repository, to compare with only.</summary>
    public static bool IsContext(AdditionalText file, AnalyzerConfigOptionsProvider options) => IsCalled("context", file, options);

    /// <summary>Whether <paramref name="file"/> is an .editorconfig, a baseline, or a text kept beside its report.</summary>
    public static bool IsNeighbour(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        Path.GetFileName(file.Path) is ".editorconfig" or Baseline.FileName || IsCalled("baseline", file, options) || IsCalled("text", file, options);

    private static bool IsCalled(string kind, AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(KindKey, out var value) && string.Equals(value, kind, StringComparison.OrdinalIgnoreCase);
}
