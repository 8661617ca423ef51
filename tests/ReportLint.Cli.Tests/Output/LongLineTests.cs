using System.Globalization;
using ReportLint.Cli.Output;
using ReportLint.Linting;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Tests.Output;

/// <summary>Many findings on one long line: each is written in the same time, however long the line is.</summary>
public sealed class LongLineTests
{
    private const int Findings = 3000;

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var format in OutputRequest.Formats)
        {
            data.Add(format, "（");
            data.Add(format, "a\u0301");
            data.Add(format, "\u0301");
            data.Add(format, "𠮷");
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Twice_the_findings_take_twice_the_memory(string format, string character)
    {
        var (once, twice) = (Written(format, character, Findings), Written(format, character, 2 * Findings));
        Assert.InRange(twice / (double)once, 0, 2.5);
    }

    private static long Written(string format, string character, int count)
    {
        var text = "年度: 2021\n总体情况: " + string.Concat(Enumerable.Repeat(character, count)) + "\n";
        var start = text.Length - 1 - (count * character.Length);
        var result = FixedRule.Run("a.report.yaml", text, source => Enumerable.Range(0, count).Select(i => FixedRule.Finding(source, new TextSpan(start + (i * character.Length), character.Length), "x")));
        Assert.Equal(count, result.Findings.Count);
        Write(format, FixedRule.Say("x"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Write(format, result);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Write(string format, LintResult result)
    {
        using var folder = new ScratchFolder();
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var environment = new CliEnvironment { WorkingDirectory = folder.Path, Out = writer, Error = writer, Today = ReportLint.Testing.Lint.Today };
        OutputRequest.ReadAll([format], environment)[0].Write(result, new FormattingOptions(Language.Chinese, Language.Chinese, UsesColor: false));
    }
}
