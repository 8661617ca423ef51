using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportLint.Configuration;
using ReportLint.Wording;

namespace ReportLint.Analyzers.Hosting;

/// <summary>What our targets tell the compiler.</summary>
/// <param name="Speaks">Whether the analyzer reports findings in this compilation; otherwise the MSBuild task does.</param>
/// <param name="Language">The language of messages, or null to leave it to .editorconfig, else Chinese.</param>
/// <param name="Today">The day of the check. An analyzer has no clock: where nobody says, no date is in the future.</param>
/// <param name="Namespace">The namespace of the generated classes; null when there are none.</param>
/// <param name="Baseline">The baseline to go by.</param>
internal sealed record HostOptions(bool Speaks, Language? Language, DateTime Today, string? Namespace, BaselineChoice Baseline)
{
    /// <summary>The namespace when nothing is said.</summary>
    public const string DefaultNamespace = "Reports";

    /// <summary>Set by the file ReportLint.Analyzer.globalconfig, which our targets hand over when the analyzer is to speak.</summary>
    private const string SpeaksKey = "reportlint_analyzer_speaks";

    /// <summary>Reads the options of a compilation.</summary>
    public static HostOptions Read(AnalyzerConfigOptions options) => new(
        string.Equals(Value(options, SpeaksKey), "true", StringComparison.OrdinalIgnoreCase),
        Languages.TryParse(Property(options, "ReportLintLanguage"), out var language) ? language : null,
        DateTime.TryParseExact(Property(options, "ReportLintToday"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var today) ? today : DateTime.MaxValue,
        ReadNamespace(options),
        BaselineChoice.FromOption(Property(options, "ReportLintBaselinePath")));

    /// <summary>The namespace of the generated classes; null when there are to be none.</summary>
    public static string? ReadNamespace(AnalyzerConfigOptions options) => string.Equals(Property(options, "ReportLintClasses"), "false", StringComparison.OrdinalIgnoreCase) ? null
        : Property(options, "ReportLintNamespace") is { Length: > 0 } name ? name : DefaultNamespace;

    private static string? Property(AnalyzerConfigOptions options, string name) => Value(options, "build_property." + name);

    private static string? Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value.Trim() : null;
}
