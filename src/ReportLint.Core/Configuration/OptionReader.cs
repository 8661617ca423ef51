using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Options;
using ReportLint.Rules;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Configuration;

/// <summary>Reads one entry <c>reportlint.… = …</c> of an <c>.editorconfig</c>.</summary>
internal sealed class OptionReader(RuleCatalogue catalogue)
{
    /// <summary>What every key of ours begins with.</summary>
    public const string Prefix = "reportlint.";

    private const string SeverityEnding = ".severity";
    private const string GroupPrefix = "group.";

    private const string Default = "default";
    private const string AmountDecimals = "amount_decimals";
    private static readonly string[] s_decimals = ["0", "1", "2", "3", "4", "5", "6"];

    private static readonly string[] s_severities = [.. Severities.Words, Default];
    private static readonly string[] s_keys = ["language", "suppression", "region_deadline", "department_deadline", AmountDecimals];

    /// <summary>The options with <paramref name="entry"/> applied; the entry must be one that <see cref="Validate"/> finds right.</summary>
    public ReportOptions Apply(ReportOptions options, EditorConfigEntry entry)
    {
        var key = entry.Key.Substring(Prefix.Length);
        if (IsUnset(entry))
            return options;
        if (key.EndsWith(SeverityEnding, StringComparison.Ordinal))
            return ApplySeverity(options, key.Substring(0, key.Length - SeverityEnding.Length), entry.Value);
        return key switch
        {
            "language" when Languages.TryParse(entry.Value, out var language) => options with { Language = language },
            "suppression" when IsOneOf(entry.Value, "allow", "forbid") => options with { AllowsSuppression = IsOneOf(entry.Value, "allow") },
            "region_deadline" when MonthDay.TryParse(entry.Value, out var day) => options with { RegionDeadline = day },
            "department_deadline" when MonthDay.TryParse(entry.Value, out var day) => options with { DepartmentDeadline = day },
            AmountDecimals when IsOneOf(entry.Value, s_decimals) => options with { AmountDecimals = entry.Value[0] - '0' },
            _ => options,
        };
    }

    /// <summary>What is wrong with <paramref name="entry"/>, or null.</summary>
    public Finding? Validate(EditorConfigEntry entry)
    {
        var key = entry.Key.Substring(Prefix.Length);
        if (key.EndsWith(SeverityEnding, StringComparison.Ordinal))
            return ValidateSeverity(entry, key.Substring(0, key.Length - SeverityEnding.Length));
        if (!s_keys.Contains(key, StringComparer.Ordinal))
            return UnknownKey(entry, key);
        if (IsUnset(entry))
            return null;
        return key switch
        {
            "language" when !Languages.TryParse(entry.Value, out _) => UnknownValue(entry, Languages.Tags),
            "suppression" when !IsOneOf(entry.Value, "allow", "forbid") => UnknownValue(entry, ["allow", "forbid"]),
            "region_deadline" or "department_deadline" when !MonthDay.TryParse(entry.Value, out _) =>
                UnknownOption.Rule.At(entry.Source, entry.ValueSpan, ConfigurationMessages.UnknownValue.With(entry.Key, entry.Value, ConfigurationMessages.DayOfYear.With())),
            AmountDecimals when !IsOneOf(entry.Value, s_decimals) => UnknownValue(entry, s_decimals),
            _ => null,
        };
    }

    private ReportOptions ApplySeverity(ReportOptions options, string subject, string value)
    {
        if (!TryReadSeverity(value, out var severity))
            return options;
        if (subject.StartsWith(GroupPrefix, StringComparison.Ordinal))
        {
            return RuleGroups.TryParse(subject.Substring(GroupPrefix.Length), out var group)
                ? options with { GroupSeverities = With(options.GroupSeverities, group, severity) }
                : options;
        }
        return catalogue.Find(subject) is { } rule
            ? options with { Severities = With(options.Severities, rule.Code, severity) }
            : options;
    }

    private Finding? ValidateSeverity(EditorConfigEntry entry, string subject)
    {
        var subjectSpan = new TextSpan(entry.KeySpan.Start + Prefix.Length, subject.Length);
        if (subject.StartsWith(GroupPrefix, StringComparison.Ordinal))
        {
            var groups = RuleGroups.Words;
            if (!groups.Contains(subject.Substring(GroupPrefix.Length), StringComparer.Ordinal))
                return Unknown(entry, [.. groups.Select(group => Prefix + GroupPrefix + group + SeverityEnding)]);
        }
        else if (catalogue.Find(subject) is not { } rule)
        {
            return catalogue.NoSuchRule(entry.Source, subjectSpan);
        }
        else if (rule.HasFixedSeverity)
        {
            return UnknownOption.Rule.At(entry.Source, subjectSpan, ConfigurationMessages.FixedSeverity.With(rule.Code));
        }
        return IsUnset(entry) || TryReadSeverity(entry.Value, out _) ? null : UnknownValue(entry, s_severities);
    }

    private Finding UnknownKey(EditorConfigEntry entry, string key)
    {
        // "RL1001.sevrity": the rule is right and its ending is not.
        var dot = key.LastIndexOf('.');
        if (dot > 0 && (catalogue.Find(key.Substring(0, dot)) is not null || key.StartsWith(GroupPrefix, StringComparison.Ordinal)))
            return Unknown(entry, [Prefix + key.Substring(0, dot) + SeverityEnding], isNear: true);
        return Unknown(entry, [.. s_keys.Select(known => Prefix + known)]);
    }

    private static Finding Unknown(EditorConfigEntry entry, IReadOnlyList<string> known, bool isNear = false)
    {
        if ((isNear ? known[0] : Spelling.Nearest(entry.Key, known)) is not { } nearest)
            return UnknownOption.Rule.At(entry.Source, entry.KeySpan, ConfigurationMessages.UnknownKey.With(entry.Key, LocalizedList.Of(known)));
        return UnknownOption.Rule.At(entry.Source, entry.KeySpan, ConfigurationMessages.UnknownKeyNearest.With(entry.Key, nearest)) with { Edits = [new SuggestedEdit(new TextEdit(entry.KeySpan, nearest), IsSafe: false)] };
    }

    private static Finding UnknownValue(EditorConfigEntry entry, IReadOnlyList<string> words)
    {
        if (Spelling.Nearest(entry.Value, words) is not { } nearest)
            return UnknownOption.Rule.At(entry.Source, entry.ValueSpan, ConfigurationMessages.UnknownValue.With(entry.Key, entry.Value, LocalizedList.Of(words)));
        return UnknownOption.Rule.At(entry.Source, entry.ValueSpan, ConfigurationMessages.UnknownValueNearest.With(entry.Key, entry.Value, nearest)) with
        {
            Edits = [new SuggestedEdit(new TextEdit(entry.ValueSpan, nearest), IsSafe: false)],
        };
    }

    private static bool TryReadSeverity(string value, out Severity? severity)
    {
        severity = Severities.TryParse(value, out var word) ? word : null;
        return severity is not null || IsOneOf(value, Default);
    }

    private static bool IsUnset(EditorConfigEntry entry) => string.Equals(entry.Value, "unset", StringComparison.OrdinalIgnoreCase);

    private static bool IsOneOf(string value, params string[] words) => words.Contains(value, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<TKey, Severity?> With<TKey>(IReadOnlyDictionary<TKey, Severity?> severities, TKey key, Severity? severity)
        where TKey : notnull
    {
        var copy = severities.ToDictionary(entry => entry.Key, entry => entry.Value);
        copy[key] = severity;
        return copy;
    }
}
