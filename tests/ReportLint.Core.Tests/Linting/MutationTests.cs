using System.Collections.Concurrent;
using System.Globalization;
using ReportLint.Core.Tests.Formatting;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Linting;

/// <summary>What holds for every text that anyone may have in an editor: prefixes, splices, slips of whoever types. REPORTLINT_MUTATIONS sets how many are tried, REPORTLINT_FIRST_MUTATION the first seed.</summary>
public sealed class MutationTests
{
    private static readonly string[] s_pieces =
    [
        "[", "]", "{", "}", "\t", ":", "：", "#", " #", "\n", "\n\n", "  ", "　", " ", "\"", "'", ", ", "，", "|", "｜", ">", "-", "－", "~", "？", "&a", "*a", "!", "%", "@", "`", "\\", "---\n", "\r\n", "\uFEFF", "\u200B",
        "\u0085", "\uD83D", "𠮷", "# reportlint-disable RL2003: 理由\n", "  # reportlint-disable RL2003\n", "年度: 2021\n", "总体情况: |\n", "新收", "0", "1,436", "{{新收.总计}}", "{{", "余", "（", "的的",
    ];

    private static readonly LintOptions s_options = new() { Today = Lint.Today, Catalogue = RuleCatalogue.Default };

    private const int MostFailures = 20;

    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    private static int First => Setting("REPORTLINT_FIRST_MUTATION", 0);

    private static int Count => Setting("REPORTLINT_MUTATIONS", 400);

    [Fact]
    public void Every_mutation_is_borne_and_neither_format_nor_fix_says_anything_else()
    {
        var failed = new ConcurrentQueue<string>();
        Parallel.For(First, First + Count, (seed, loop) =>
        {
            var text = Mutate(new Random(seed));
            try
            {
                // A text that takes a hundred times as long as any other hangs; the thread is left behind, the test fails.
                Assert.True(Task.Run(() => Check(text)).Wait(s_longest), "it hangs");
            }
            catch (Exception exception)
            {
                failed.Enqueue(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {exception}\n{text}"));
                if (failed.Count >= MostFailures)
                    loop.Stop();
            }
        });
        Assert.True(failed.IsEmpty, string.Join("\n\n", failed));
    }

    private static int Setting(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var value) ? value : otherwise;

    private static void Check(string text)
    {
        var before = Run(text);
        Assert.All(before.Findings, finding => Assert.True(finding.Location.Span.End <= finding.Location.Source.Content.Length && finding.Edits.All(edit => edit.Edit.Span.End <= finding.Location.Source.Content.Length), finding.Message.ToString()));
        Assert.DoesNotContain(before.Findings, finding => string.Equals(finding.Rule.Code, "RL0099", StringComparison.Ordinal));

        var once = Formatted.Text(text);
        Assert.Equal(Formatted.Meaning(text), Formatted.Meaning(once));
        Assert.Equal(once, Formatted.Text(once));

        var fixedText = FixPromise.Check(text, isWhole: false);
        Assert.Empty(new Fixer().Fix(Snapshot(fixedText)).Files);
    }

    private static string Mutate(Random random)
    {
        var text = random.Next(3) == 0 ? SampleReport.Clean : ExampleReports.Read(ExampleReports.Names[random.Next(ExampleReports.Names.Count)]);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length);
            text = random.Next(6) switch
            {
                0 => text[..at],
                1 => Splice(text, at, random),
                2 => SwapLines(text, random),
                _ => text[..at] + s_pieces[random.Next(s_pieces.Length)] + text[Math.Min(text.Length, at + random.Next(3))..],
            };
            if (text.Length == 0)
                return "年";
        }
        return text;
    }

    private static string Splice(string text, int at, Random random)
    {
        var from = random.Next(text.Length);
        return text[..at] + text.Substring(from, Math.Min(text.Length - from, random.Next(80))) + text[at..];
    }

    private static string SwapLines(string text, Random random)
    {
        var lines = text.Split('\n');
        var (first, second) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[first], lines[second]) = (lines[second].TrimStart(), lines[first]);
        return string.Join("\n", lines);
    }

    private static LintResult Run(string text) => LintSnapshot.Check(s_options, [Source(text)]);

    private static LintSnapshot Snapshot(string text) => LintSnapshot.Of(s_options, [Source(text)]);

    private static SourceText Source(string text) => SourceText.FromString("a.report.yaml", text, "/a.report.yaml");
}
