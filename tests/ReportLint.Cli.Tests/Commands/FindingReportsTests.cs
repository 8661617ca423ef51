namespace ReportLint.Cli.Tests.Commands;

/// <summary>Which reports a command looks at, and what it says of names.</summary>
public sealed class FindingReportsTests
{
    public static bool IsUnix => !OperatingSystem.IsWindows();

    [Theory]
    [InlineData("**/*.report.yaml", 3)]
    [InlineData("*/?.report.yaml", 1)]
    [InlineData("{x,y}/*.report.yaml", 2)]
    [InlineData("[xy]/b.report.yaml", 1)]
    [InlineData("x/[!c]*.yaml", 1)]
    [InlineData("*.report.yaml", 1)]
    public void Globs_skip_what_folders_skip_and_know_what_editorconfig_knows(string glob, int count)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good).With("x/b.report.yaml", ScratchFolder.Good.Replace("示例局", "一局", StringComparison.Ordinal)).With("y/cc.report.yaml", ScratchFolder.Good.Replace("示例局", "二局", StringComparison.Ordinal));
        foreach (var skipped in (string[])["bin", "obj", "node_modules", ".hidden", "x/bin", "modules/m"])
            folder.With(skipped + "/b.report.yaml", ScratchFolder.Wrong);
        folder.With("modules/m/.git", "gitdir: x");
        Assert.Equal($"检查了{count}份报告，没有问题\n", folder.Run("check", glob).Out);
    }

    [Theory(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    [InlineData("check")]
    [InlineData("check", "**/*.report.yaml")]
    [InlineData("check", ".", "b.report.yaml")]
    public void A_report_and_a_link_to_it_are_one_and_loops_end(params string[] args)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "b.report.yaml"), "a.report.yaml");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), ".");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "again"), "loop");
        Assert.Equal("检查了1份报告，没有问题\n", folder.Run(args).Out);
    }

    [Fact]
    public void Another_work_tree_and_a_submodule_are_other_repositories()
    {
        using var folder = new ScratchFolder().With(".git/HEAD", "").With("a.report.yaml", ScratchFolder.Good)
            .With("worktrees/topic/.git", "gitdir: x").With("worktrees/topic/a.report.yaml", ScratchFolder.Warns)
            .With("module/.git/HEAD", "").With("module/a.report.yaml", ScratchFolder.Warns);
        Assert.Equal("检查了1份报告，没有问题\n", folder.Run("check").Out);
        Assert.Equal(folder.Run("check", "module").Out, folder.Run("check", "module/a.report.yaml").Out);
        folder.Run("fix");
        Assert.Equal(ScratchFolder.Warns, folder.Read("worktrees/topic/a.report.yaml"));
    }

    [Theory(Skip = "Windows has no such names.", SkipUnless = nameof(IsUnix))]
    [InlineData("a\n::error file=x::y.report.yaml")]
    [InlineData("::error::x.report.yaml")]
    [InlineData("\u001b[31m.report.yaml")]
    [InlineData("##vso[task.complete result=Succeeded].report.yaml")]
    [InlineData("\u202Eflip.report.yaml")]
    public void A_name_prints_no_control_characters_and_gives_no_commands(string name)
    {
        using var folder = new ScratchFolder().With(name, ScratchFolder.Wrong).With(name + ".txt", "x");
        foreach (var args in (string[][])[["check"], ["check", "--format", "markdown"], ["check", "--format", "junit"], ["check", name, "nothing\n::error::x"], ["format", "--check"], ["fix"], ["fix", "--dry-run"], ["render", "-o", "out"], ["render", name], ["baseline", "--output", name], ["init", name], ["explain", name], ["diff", name]])
        {
            var run = folder.Run(args);
            var lines = (run.Error + (args[0] is "render" ? "" : run.Out)).Split('\n');
            Assert.All(lines, line => Assert.DoesNotContain(line, c => c is '\u001b' or '\u202E' or '\r'));
            Assert.All(lines, line => Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal) || (args.Length < 3 && line.Contains("##vso[", StringComparison.Ordinal)), line));
        }
    }

    [Theory(Skip = "Windows has no such names.", SkipUnless = nameof(IsUnix))]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "junit")]
    [InlineData("check", "--format", "markdown")]
    [InlineData("check", "--format", "github")]
    [InlineData("status", "--format", "json")]
    [InlineData("export", "--format", "json")]
    [InlineData("diff", "old", "new", "--format", "json")]
    [InlineData("diff", "old", "new", "--format", "markdown")]
    [InlineData("import", ".", "--dry-run", "--report", "json")]
    public void What_turns_the_direction_of_writing_is_seen_in_every_format(params string[] args)
    {
        const string Name = "a\u202Eb\u200Bc\u2066";
        using var folder = new ScratchFolder();
        foreach (var place in (string[])["", "old/", "new/"])
            folder.With($"{place}{Name}.report.yaml", ScratchFolder.Wrong.Replace("示例市丙局", $"\"丙{Name}局{place.TrimEnd('/')}\"", StringComparison.Ordinal)).With($"{place}{Name}.txt", Name);
        folder.With($"new/{Name}.report.yaml", ScratchFolder.Good.Replace("示例市示例局", $"\"丙{Name}局new\"", StringComparison.Ordinal));
        var run = folder.Run(args);
        var text = run.Out + System.Text.Encoding.UTF8.GetString(run.Bytes);
        Assert.NotEqual("", text);
        Assert.DoesNotContain(text + run.Error, c => c is '\u202E' or '\u200B' or '\u2066');
        if (args.Contains("json", StringComparer.Ordinal))
        {
            Assert.Contains("\\u202E", text, StringComparison.Ordinal);
            foreach (var document in args[0] is "export" ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [text])
            {
                using var json = System.Text.Json.JsonDocument.Parse(document);
                Assert.NotEqual(System.Text.Json.JsonValueKind.Null, json.RootElement.ValueKind);
            }
        }
    }

    [Fact]
    public void A_thousand_copies_name_a_dozen_places_each()
    {
        using var folder = new ScratchFolder();
        for (var i = 0; i < 60; i++)
            folder.With($"{i}.report.yaml", ScratchFolder.Good);
        using var json = System.Text.Json.JsonDocument.Parse(folder.Run("check", "--format", "json").Out);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().Where(finding => string.Equals(finding.GetProperty("code").GetString(), "RL0017", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.InRange(finding.GetProperty("related").GetArrayLength(), 1, 12));
    }

    [Fact]
    public void Suppressed_findings_can_be_left_out_of_sarif()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Warns.Replace("主动公开: {未列: 0, 行政许可: [\"7\"]}", "# reportlint-disable-next-line RL0008: 照抄\n主动公开: {未列: 0, 行政许可: [\"7\"]}", StringComparison.Ordinal));
        folder.Run("baseline");
        Assert.Contains("\"suppressions\"", folder.Run("check", "--format", "sarif").Out, StringComparison.Ordinal);
        Assert.Contains("RL0008", folder.Run("check", "--format", "sarif").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"ruleId\": \"RL0008\"", folder.Run("check", "--format", "sarif", "--suppressed", "omit").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reportlint.RL0008.severity: error")]
    [InlineData("reportlint.RL0008.severity")]
    [InlineData("reportlint.RL0008.severity =")]
    [InlineData("reportlint.RL0008.severity ＝ error")]
    [InlineData("reportlint.RL0099.severity = none")]
    public void A_line_of_configuration_that_has_no_effect_is_a_finding(string line)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good).With(".editorconfig", "[*.report.yaml]\n" + line + "\n");
        var run = folder.Run("check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(".editorconfig:2:", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reportlint.RL0008.severity = none\n[*.report.yaml]\n", ".editorconfig:1:1: error RL0024")]
    [InlineData("[*.report.yaml\nreportlint.RL0008.severity = none\n", ".editorconfig:1:1: error RL0024")]
    [InlineData("[*.report.yaml]\n\n[docs/**\nreportlint.RL0008.severity = none\n", ".editorconfig:3:1: error RL0024")]
    [InlineData("[{a,b].report.yaml]\nreportlint.RL0008.severity = none\n", ".editorconfig:1:1: error RL0024")]
    [InlineData("[{a,b}}.report.yaml]\nreportlint.RL0008.severity = none\n", ".editorconfig:1:1: error RL0024")]
    [InlineData("[[ab.report.yaml]\nreportlint.RL0008.severity = none\n", ".editorconfig:1:1: error RL0024")]
    [InlineData("[*.report.yaml]]\nreportlint.RL0008.severity = none\n", ".editorconfig:1:1: error RL0024")]
    public void An_option_that_holds_for_nothing_is_a_finding_and_does_not_hold(string text, string expected)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Warns).With(".editorconfig", text);
        var run = folder.Run("check");
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.Contains("RL0008", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# 说明\nkey: value\n[broken\nindent_style = space\n")]
    [InlineData("[{a,b].yaml]\nindent_style = space\n[{[ab],c}.{yaml,yml}]\nreportlint.RL0008.severity = none\n")]
    [InlineData("root = true\n[*.{cs,yaml}]\ndotnet_diagnostic.X.severity = none # reportlint\n")]
    public void What_others_write_is_their_business(string text)
    {
        using var folder = new ScratchFolder().With("sub/a.report.yaml", ScratchFolder.Good).With("sub/.editorconfig", text);
        Assert.DoesNotContain("RL0024", folder.Run("check").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reportlint.group.syntax.severity = none")]
    [InlineData("reportlint.RL0028.severity = warning")]
    [InlineData("reportlint.RL0001.severity = none\nreportlint.RL0028.severity = none\nreportlint.RL0025.severity = none")]
    public void What_could_not_be_read_at_all_stays_an_error(string options)
    {
        using var folder = new ScratchFolder().With(".editorconfig", "[*.report.yaml]\n" + options + "\n");
        File.WriteAllBytes(Path.Combine(folder.Path, "gbk.report.yaml"), [0xC4, 0xEA, 0xB6, 0xC8, 0x3A]);
        Assert.Equal(1, folder.Run("check").ExitCode);
        Directory.CreateDirectory(Path.Combine(folder.Path, "x.report.yaml"));
        Assert.Equal(1, folder.Run("check", "x.report.yaml").ExitCode);
    }
}
