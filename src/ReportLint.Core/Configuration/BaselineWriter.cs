using System.Text;
using ReportLint.Diagnostics;

namespace ReportLint.Configuration;

/// <summary>Writes a baseline: a comment on what it is, then one line an entry, sorted, so that two people's changes seldom meet in a merge.</summary>
public static class BaselineWriter
{
    private const string Header = """
        # ReportLint 基线：已发布的报告中已知的问题。检查时不再报告这些问题；新出现的问题照常报告。
        # ReportLint baseline: the known findings of published reports. They are not reported again; new ones are.
        # 由 reportlint baseline 生成。改正了问题，就删去那一行。 Written by 'reportlint baseline'; once a finding is settled, delete its line.
        # https://github.com/reportlint/reportlint/blob/main/docs/baseline.md
        #
        # 文件 | 规则 | 单元格或原文 | 填写的值 | 应为          file | rule | cell or text | value | compared with

        """;

    /// <summary>The text of a baseline in <paramref name="folder"/>.</summary>
    /// <param name="folder">The absolute name of its folder, with <c>/</c>.</param>
    /// <param name="findings">What to record; what cannot be held back (see <see cref="RuleDescriptor.CanBeSuppressed"/>) is left out.</param>
    /// <param name="kept">Entries to take over from the baseline that it replaces.</param>
    /// <param name="comments">Comments that people wrote above entries, by key.</param>
    /// <param name="newLine">The line end.</param>
    public static string Write(
        string folder,
        IEnumerable<Finding> findings,
        IEnumerable<BaselineKey> kept,
        IReadOnlyDictionary<BaselineKey, IReadOnlyList<string>> comments,
        string newLine = "\n")
    {
        var text = new StringBuilder(Header.Replace("\r\n", "\n")).Append('\n');
        var keys = findings.Where(finding => finding.Rule.CanBeSuppressed).Select(finding => BaselineKey.Of(finding, folder)).Concat(kept)
            .Select(key => (Key: key, Line: key.ToString()))
            .OrderBy(entry => entry.Line, StringComparer.Ordinal);
        BaselineKey? last = null;
        foreach (var (key, line) in keys)
        {
            if (key != last && comments.TryGetValue(key, out var above))
                text.Append(string.Join("\n", above)).Append('\n');
            text.Append(line).Append('\n');
            last = key;
        }
        return newLine is "\n" ? text.ToString() : text.Replace("\n", newLine).ToString();
    }
}
