using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Model;
using ReportLint.Yaml;

namespace ReportLint.Linting;

/// <summary>Keeps watch over the syntax while a file is fixed: what is mended is gone, and no other slip comes in its place.</summary>
internal static class KeptSyntax
{
    private static readonly string[] s_codes = [YamlUnreadable.Rule.Code, LimitExceeded.Rule.Code, FullWidthSyntax.Rule.Code, CommentCutsText.Rule.Code];

    /// <summary>Whether <paramref name="after"/> has no more of any kind of slip than <paramref name="before"/> had without those <paramref name="chosen"/>. Behind the limit of syntax errors nothing was known.</summary>
    public static bool IsKept(Report before, Report after, IReadOnlyList<Finding> chosen) => Count(before.Findings, YamlUnreadable.Rule.Code) > YamlLimits.MaxSyntaxErrors
        || Array.TrueForAll(s_codes, code => Count(after.Findings, code) <= Count(before.Findings, code) - Count(chosen, code));

    private static int Count(IReadOnlyList<Finding> findings, string code) => findings.Count(finding => string.Equals(finding.Rule.Code, code, StringComparison.Ordinal));
}
