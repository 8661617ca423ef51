using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>By what a baseline recognises a finding: never by its line or by the words of its message, which change while the finding stays the same.</summary>
/// <param name="File">The report, from the folder of the baseline, with <c>/</c>.</param>
/// <param name="Code">The rule's code.</param>
/// <param name="Place">The address of the cell; where there is none, the text at fault in quotation marks.</param>
/// <param name="Actual">The value that stands there, or nothing.</param>
/// <param name="Expected">What it was compared with, or nothing.</param>
public sealed record BaselineKey(string File, string Code, string Place, string Actual, string Expected)
{
    private const int LongestQuotation = 48;
    private const int QuotedOfLonger = 32;

    /// <summary>The key of <paramref name="finding"/> in a baseline in <paramref name="folder"/>.</summary>
    public static BaselineKey Of(Finding finding, string folder)
    {
        var source = finding.Location.Source;
        var text = Quote(source.ToString(finding.Location.Span));
        var actual = Quote(finding.Actual ?? "");
        return new BaselineKey(
            FolderPath.Relative(folder, source.FullPath),
            finding.Rule.Code,
            finding.Cell ?? $"\"{text}\"",
            finding.Cell is null && string.Equals(actual, text, StringComparison.Ordinal) ? "" : actual,
            Quote(finding.Expected ?? finding.Against ?? Related(finding)));
    }

    /// <summary>The line that stands for it.</summary>
    public override string ToString() => BaselineLine.Write([File, Code, Place, Actual, Expected]);

    /// <summary>The other figures of the comparison, where the finding names no value.</summary>
    private static string Related(Finding finding) => string.Join(", ", finding.Related
        .Where(related => related.Cell is not null)
        .Select(related => related.Location.Source.ToString(related.Location.Span)));

    /// <summary>The text on one line; of a long one the beginning and a hash of the whole.</summary>
    private static string Quote(string text)
    {
        var line = string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuotation)
            return line;
        var end = char.IsHighSurrogate(line[QuotedOfLonger - 1]) ? QuotedOfLonger - 1 : QuotedOfLonger;
        return $"{line.Substring(0, end)}…#{StableHash.Of(line)}";
    }
}
