using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Core.Tests.Linting;

public sealed class LinterTests
{
    [Fact]
    public void A_rule_that_throws_becomes_a_finding_and_hides_nothing_else()
    {
        var catalogue = new RuleCatalogue([new ThrowingRule(), .. RuleCatalogue.Default.Rules], RuleCatalogue.Default.MadeElsewhere);
        var options = new LintOptions { Today = Lint.Today, Catalogue = catalogue };
        var findings = LintSnapshot.Check(options, [SourceText.FromString("a.report.yaml", "年度: 2021\n单位: 某局\n主动公开: {未列: 1}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n")], cancellationToken: TestContext.Current.CancellationToken).Findings;
        var failure = Assert.Single(findings, finding => string.Equals(finding.Rule.Code, "RL0099", StringComparison.Ordinal));
        Assert.Contains("RL9998", failure.Message.ToString(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("not today {0}", failure.Message.ToString(Language.English), StringComparison.Ordinal);
        Assert.Contains(findings, finding => string.Equals(finding.Rule.Code, "RL0006", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, finding => string.Equals(finding.Rule.Code, "RL9998", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_come_by_file_position_and_code_whatever_the_order_of_the_files()
    {
        var a = SourceText.FromString("a.report.yaml", "年度: 208\n单位: 某局\n");
        var b = SourceText.FromString("b.report.yaml", "年度: 208\n单位: 某局\n");
        var one = Lint.Run(a, b).Findings.Describe();
        Assert.Equal(one, Lint.Run(b, a).Findings.Describe());
    }

    [Fact]
    public void A_run_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var options = new LintOptions { Today = Lint.Today };
        Assert.Throws<OperationCanceledException>(() => LintSnapshot.Of(options, [SourceText.FromString("a.report.yaml", "")], cancellationToken: cancelled.Token));
    }

    [Fact]
    public void No_text_makes_the_linter_throw() => Property.ForSeeds(1500, seed =>
    {
        var random = new Random(seed);
        var report = GeneratedReport.Draw(ReportLint.Forms.StatutoryForm.All[random.Next(2)], random.Next());
        var text = ReportWriter.Write(report, ReportStyle.Draw(random), random.Next()).ToCharArray().ToList();
        const string Noise = "[]{}:,#|>\"'&*!%@`-?~\t\n ：，　{{}}年0-9<=\uD83D\u0085";
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = random.Next(text.Count);
            switch (random.Next(3))
            {
                case 0: text.RemoveAt(at); break;
                case 1: text.Insert(at, Noise[random.Next(Noise.Length)]); break;
                default: text[at] = Noise[random.Next(Noise.Length)]; break;
            }
        }
        var yaml = new string([.. text]);
        var findings = Lint.Text(yaml);
        Assert.DoesNotContain(findings, finding => string.Equals(finding.Rule.Code, "RL0099", StringComparison.Ordinal));
        Assert.All(findings, finding =>
        {
            Assert.InRange(finding.Location.Span.End, 0, yaml.Length);
            Assert.NotEmpty(finding.Message.ToString(Language.Chinese));
            Assert.NotEmpty(finding.Message.ToString(Language.English));
            Assert.All(finding.Edits, edit => Assert.InRange(edit.Edit.Span.End, 0, yaml.Length));
        });
    });

    private sealed class ThrowingRule : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new()
        {
            Code = "RL9998",
            Name = "throwing",
            Severity = Severity.Error,
            Summary = LocalizedText.Same("throws"),
            Rationale = LocalizedText.Same("throws"),
        };

        public override void Check(RuleContext context)
        {
            context.Add(Descriptor, new TextSpan(0, 1), new MessageTemplate("x", "x").With());
            throw new InvalidOperationException("not today {0}");
        }
    }
}
