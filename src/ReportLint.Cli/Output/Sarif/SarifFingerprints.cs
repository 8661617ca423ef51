using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.Output.Sarif;

/// <summary>Tells findings of different runs apart by what they say of what, not by their lines: they survive edits elsewhere in the file.</summary>
internal sealed class SarifFingerprints
{
    /// <summary>The name; the number changes with the recipe.</summary>
    public const string Name = "reportLint/v1";

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of <paramref name="finding"/>; those that would be equal are numbered in their order.</summary>
    public string Of(Finding finding)
    {
        var source = finding.Location.Source;
        var subject = finding.Cell is { } cell ? "cell " + cell : "text " + source.ToString(finding.Location.Span);
        var parts = string.Join('\0', finding.Rule.Code, source.Path, subject, finding.Expected, finding.Actual);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)).AsSpan(0, 16));
        var count = _counts[hash] = _counts.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}");
    }
}
