using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ReportLint.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Analyzers.Linting;

/// <summary>The rules as the compiler knows them.</summary>
internal sealed class Descriptors
{
    private readonly ImmutableDictionary<string, DiagnosticDescriptor> _byCode;
    private readonly ImmutableDictionary<string, DiagnosticDescriptor> _errors;

    /// <summary>One descriptor for each rule of <paramref name="catalogue"/>, and for what the linter itself may say.</summary>
    public Descriptors(RuleCatalogue catalogue)
    {
        _byCode = catalogue.Descriptors.Concat(RuleCatalogue.Default.Descriptors)
            .GroupBy(rule => rule.Code, StringComparer.Ordinal)
            .ToImmutableDictionary(same => same.Key, same => Create(same.First()), StringComparer.Ordinal);
        _errors = _byCode.ToImmutableDictionary(pair => pair.Key, pair => AsError(pair.Value), StringComparer.Ordinal);
        All = _byCode.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>All of them, by code.</summary>
    public ImmutableArray<DiagnosticDescriptor> All { get; }

    /// <summary>The descriptor for a finding of a rule. As in every other host, NoWarn and the like are for warnings: what is configured to be an error stays one.</summary>
    public DiagnosticDescriptor For(Finding finding) => (finding.Severity == Severity.Error ? _errors : _byCode)[finding.Rule.Code];

    /// <summary>The compiler's word for a severity.</summary>
    public static DiagnosticSeverity Convert(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static DiagnosticDescriptor AsError(DiagnosticDescriptor rule) => new(
        rule.Id, rule.Title, rule.MessageFormat, rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, rule.Description, rule.HelpLinkUri, WellKnownDiagnosticTags.NotConfigurable);

    // The message is the core's, ready in words: there is nothing for the compiler to fill in.
    private static DiagnosticDescriptor Create(RuleDescriptor rule) => new(
        rule.Code,
        rule.Summary.Chinese,
        "{0}",
        "ReportLint." + rule.Group,
        Convert(rule.Severity),
        isEnabledByDefault: true,
        rule.Rationale.Chinese,
        rule.HelpLink);
}
