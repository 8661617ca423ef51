using ReportLint.Cli.CommandLine;
using ReportLint.Text;

namespace ReportLint.Cli.Tests;

/// <summary>Help and complaints, in one language throughout.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<string> Commands => ["check", "render", "fix", "diff", "format", "baseline", "init", "link", "status", "explain", "rules", "completion", "lsp"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_is_in_one_language_and_fits_the_terminal(string command)
    {
        using var folder = new ScratchFolder();
        var chinese = folder.Run(command, "--help").Out;
        Assert.All((string[])["Description", "Usage", "Options", "Arguments", "Show help", "default:", "。。", "[]", "[命令]"], word => Assert.DoesNotContain(word, chinese, StringComparison.Ordinal));
        Assert.Contains("用法：\n  reportlint " + command, chinese, StringComparison.Ordinal);
        Assert.All(chinese.Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, 80));
        var english = folder.Run(command, "--help", "--language", "en").Out;
        Assert.DoesNotContain(english, c => c is >= '\u4E00' and <= '\u9FFF' && command is not ("init" or "fix"));
        Assert.Contains("Usage:\n  reportlint " + command, english, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_name_prints_help()
    {
        using var folder = new ScratchFolder();
        var run = folder.Run();
        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Assert.Equal(folder.Run("--help").Out, run.Out);
        Assert.Contains("\n命令：\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有“chek”这个命令，是不是“check”？", "chek")]
    [InlineData("没有“rendr”这个命令，是不是“render”？", "rendr", "a.report.yaml", "-o", "out")]
    [InlineData("没有“frobnicate”这个命令", "frobnicate")]
    [InlineData("没有“--formt”这个选项，是不是“--format”？", "check", "--formt", "json")]
    [InlineData("没有“--formt=json”这个选项，是不是“--format”？", "check", "--formt=json")]
    [InlineData("没有“--dry-rum”这个选项，是不是“--dry-run”？", "fix", "--dry-rum")]
    [InlineData("没有“--formt”这个选项，是不是“--format”？", "diff", "--formt", "json")]
    [InlineData("没有“--agncy”这个选项，是不是“--agency”？", "import", "--agncy", "x")]
    [InlineData("没有“--langage”这个选项，是不是“--language”？", "export", "--langage", "en")]
    [InlineData("没有“--frobnicate”这个选项；用 reportlint --help 查看用法", "status", "--frobnicate")]
    [InlineData("“--fail-on”不能写“fatal”；可以写：error、info、none、warning", "check", "--fail-on", "fatal")]
    [InlineData("“--language”不能写“fr”；可以写：en、zh、zh-CN", "check", "--language", "fr")]
    [InlineData("“--today”后面缺少值", "check", "--today")]
    [InlineData("缺少参数 <rule>", "explain")]
    [InlineData("不认识“b”：这里不需要它", "explain", "RL1000", "b")]
    [InlineData("“<shell>”不能写“cmd”；可以写：bash、fish、pwsh、zsh", "completion", "cmd")]
    [InlineData("“--year”要写整数，不能写“x”", "init", "--year", "x")]
    [InlineData("“”不能作文件名", "fix", "")]
    [InlineData("“”不能作文件名", "format", "")]
    public void Complaints_are_in_the_users_words(string expected, params string[] args)
    {
        using var folder = new ScratchFolder();
        var run = folder.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(expected, run.Error.Split('\n')[0]);
        Assert.DoesNotContain(folder.Run([.. args, "--language", "en"]).Error.Split('\n')[0], c => c is >= '\u4E00' and <= '\u9FFF');
    }

    [Theory]
    [InlineData("一二三四五六七八九十一二三四五，六七", 20, "一二三四五六七八九十|一二三四五，六七")]
    [InlineData("一二三四五六七八九，十", 20, "一二三四五六七八九，|十")]
    [InlineData("一二三四五六七八九十，一", 20, "一二三四五六七八九|十，一")]
    [InlineData("one two three four five six", 20, "one two three four|five six")]
    [InlineData("", 20, "")]
    public void Lines_break_where_they_may(string text, int width, string expected) => Assert.Equal(expected, string.Join('|', ColumnText.Wrap(text, width)));
}
