using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims;

/// <summary>The sentences of the corpus, each in the report with which it is compared.</summary>
internal static class SentenceFile
{
    /// <summary>The lines, in order: ✓ is right, ✗ is wrong.</summary>
    public static IEnumerable<(char Mark, string Sentence, string Yaml)> Read()
    {
        var (report, heading) = ("", "");
        foreach (var line in File.ReadLines(Path.Combine(Folder(), "Sentences.txt")))
        {
            if (line.StartsWith("# 报告：", StringComparison.Ordinal))
                report = line["# 报告：".Length..];
            else if (line.StartsWith("# 标题：", StringComparison.Ordinal))
                heading = line["# 标题：".Length..];
            else if (line.Length > 0)
                yield return (line[0], line[2..], CorpusReports.With(report, heading, line[2..]));
        }
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => SourceFolder.Resolve(Path.GetDirectoryName(file)!);
}
