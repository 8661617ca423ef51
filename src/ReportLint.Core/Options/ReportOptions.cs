using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Options;

/// <summary>What <c>.editorconfig</c> says for one report file. Immutable.</summary>
public sealed record ReportOptions
{
    /// <summary>Nothing configured.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>Severities by the code of a rule; null leaves the rule its own, whatever is set for its group.</summary>
    public IReadOnlyDictionary<string, Severity?> Severities { get; init; } = new Dictionary<string, Severity?>(StringComparer.Ordinal);

    /// <summary>Severities by group; what is set for a rule comes first.</summary>
    public IReadOnlyDictionary<RuleGroup, Severity?> GroupSeverities { get; init; } = new Dictionary<RuleGroup, Severity?>();

    /// <summary>The language of messages, or null to leave it to the host.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether comments may suppress findings.</summary>
    public bool AllowsSuppression { get; init; } = true;

    /// <summary>The last day for departments, townships and institutions to publish: 31 January unless set.</summary>
    public MonthDay DepartmentDeadline { get; init; } = new(1, 31);

    /// <summary>The last day for a government to publish: 31 March unless set.</summary>
    public MonthDay RegionDeadline { get; init; } = new(3, 31);

    /// <summary>How many decimals an amount of money may have; null where that was not said.</summary>
    public int? AmountDecimals { get; init; }

    /// <summary>Whether the file is one of which nothing could be read: that stays an error, whatever is configured.</summary>
    public bool IsForUnreadable { get; init; }

    /// <summary>The severity set for <paramref name="rule"/>, or null when the rule keeps its own.</summary>
    public Severity? SeverityOf(RuleDescriptor rule) =>
        rule.HasFixedSeverity || (IsForUnreadable && rule.Group == RuleGroup.Syntax && rule.Severity == Severity.Error) ? null
        : Severities.TryGetValue(rule.Code, out var own) ? own
        : GroupSeverities.TryGetValue(rule.Group, out var group) ? group
        : null;
}
