using System.Diagnostics.CodeAnalysis;

namespace ReportLint.Diagnostics;

/// <summary>Severities as options and output write them.</summary>
public static class Severities
{
    /// <summary>The words that an option may hold.</summary>
    public static IReadOnlyList<string> Words { get; } = ["error", "warning", "info", "none"];

    /// <summary>Reads one of <see cref="Words"/>, in any case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? word, out Severity severity)
    {
        severity = word?.Trim().ToLowerInvariant() switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "info" => Severity.Info,
            _ => Severity.None,
        };
        return severity != Severity.None || string.Equals(word?.Trim(), "none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The word for <paramref name="severity"/>.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "none",
    };
}
