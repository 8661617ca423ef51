using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportLint.Analyzers.Tests;

/// <summary>What a build would tell the compiler.</summary>
internal sealed class MemoryOptions(IReadOnlyDictionary<string, string> global, Func<AdditionalText, string?>? kind = null) : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_none = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>A build in which the analyzer speaks, and what else is said.</summary>
    public static MemoryOptions Speaking(params IEnumerable<(string Key, string Value)> more) =>
        Of([("reportlint_analyzer_speaks", "true"), ("build_property.ReportLintToday", "2026-06-30"), .. more]);

    /// <summary>A build that says just this.</summary>
    public static MemoryOptions Of(params IEnumerable<(string Key, string Value)> options)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in options)
            values[key] = value;
        return new MemoryOptions(values);
    }

    /// <summary>The same build, which says of what kind the files with an ending are.</summary>
    public MemoryOptions Calling(string ending, string kind) => new(global, file => file.Path.EndsWith(ending, StringComparison.Ordinal) ? kind : null);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => kind?.Invoke(textFile) is { } value
        ? new Values(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["build_metadata.AdditionalFiles.ReportLintKind"] = value })
        : s_none;

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
