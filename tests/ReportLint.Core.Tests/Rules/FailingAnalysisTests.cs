using System.Collections;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Options;
using ReportLint.Rules;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Rules;

/// <summary>Whatever goes wrong while prose is read, the tables are checked, and it is said once.</summary>
public sealed class FailingAnalysisTests
{
    [Fact]
    public void A_failure_to_read_prose_is_one_finding_and_leaves_the_tables_alone()
    {
        var read = Lint.Read("""
            年度: 2023
            单位: 示例市水务局
            总体情况: 全年收到申请7件，其中自然人3件。
            主动公开: {未列: 0}
            依申请公开:
              未列: 0
              新收: [30, 7, 0, 0, 0, 0, 38]
              办理结果:
                予以公开: [30, 7, 0, 0, 0, 0, 37]
                总计: [30, 7, 0, 0, 0, 0, 37]
            复议诉讼: {未列: 0}
            """);
        var globs = new Unreadable();
        var report = new Report(read.Document, read.Edition, read.Figures)
        {
            Year = read.Year,
            Agency = read.Agency,
            Texts = read.Texts,
            Keys = read.Keys,
            Definitions = read.Definitions,
            Rollup = globs,
        };
        var set = new ReportSet([report]);
        globs.IsBroken = true;
        var rules = Lint.Rules.Where(rule => rule.Group is RuleGroup.Syntax or RuleGroup.Figures or RuleGroup.Claims);
        var outcomes = new RuleOutcome[rules.Rules.Count];
        new RuleRunner(new LintOptions { Today = Lint.Today, Catalogue = rules }).Record(new LintedReport(new ReportEntry(report.Source, _ => report), ReportOptions.Default), set, new ReportAnalyses(set, before: null), outcomes, _ => true);
        var findings = outcomes.SelectMany(outcome => outcome.Found).ToList();
        Assert.Contains("理解正文里的数时出错：NotSupportedException: no globs", Assert.Single(findings, finding => string.Equals(finding.Rule.Code, "RL0099", StringComparison.Ordinal)).Message.ToString(Wording.Language.Chinese), StringComparison.Ordinal);
        Assert.Equal("requests.received.total", Assert.Single(findings, finding => string.Equals(finding.Rule.Code, "RL1000", StringComparison.Ordinal)).Cell);
        Assert.Empty(new ReportAnalyses(set, before: null).Of(report).Claims);
    }

    [Fact]
    public void What_stands_before_a_colon_ends_with_its_paragraph()
    {
        var findings = Lint.Text("""
            年度: 2023
            单位: 示例市水务局
            总体情况: |
              ## 依申请公开
              全年收到申请，数字是这样的：

              3件申请均已答复。
            主动公开: {未列: 0}
            依申请公开: {未列: 0}
            复议诉讼: {未列: 0}
            """);
        Assert.DoesNotContain(findings, finding => string.Equals(finding.Rule.Code, "RL0099", StringComparison.Ordinal));
    }

    private sealed class Unreadable : IReadOnlyList<Located<string>>
    {
        public bool IsBroken { get; set; }

        public int Count => IsBroken ? throw new NotSupportedException("no globs") : 0;

        public Located<string> this[int index] => throw new NotSupportedException("no globs");

        public IEnumerator<Located<string>> GetEnumerator() => IsBroken ? throw new NotSupportedException("no globs") : Enumerable.Empty<Located<string>>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
