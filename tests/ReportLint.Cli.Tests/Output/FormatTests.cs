using ReportLint.Cli.Output;
using ReportLint.Documents;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Output;

/// <summary>Every format over the same input.</summary>
public sealed class FormatTests
{
    public static TheoryData<string> Formats() => [.. OutputRequest.Formats];

    public static TheoryData<string, string> FormatsAndLanguages()
    {
        var data = new TheoryData<string, string>();
        foreach (var format in OutputRequest.Formats)
        {
            data.Add(format, "zh-CN");
            data.Add(format, "en");
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void The_output_is_what_it_was(string format, string language)
    {
        using var folder = MixedFolder.Create();
        var run = folder.Run("check", "--format", format, "--language", language);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Out.Replace($"\"semanticVersion\": \"{ToolVersion.Current}\"", "\"semanticVersion\": \"(current)\"", StringComparison.Ordinal), $"{format}.{language}");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_clean_folder_has_output_too(string format)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        var run = folder.Run("check", "--format", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("RL", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_language_configured_for_a_report_is_that_of_its_findings(string format)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Warns).With(".editorconfig", "[*.report.yaml]\nreportlint.language = en\n");
        Assert.Contains("write the plain number", folder.Run("check", "--format", format).Out, StringComparison.Ordinal);
        Assert.Contains("请直接写数字", folder.Run("check", "--format", format, "--language", "zh").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void All_formats_come_from_one_run_and_two_runs_give_the_same_bytes()
    {
        using var folder = MixedFolder.Create();
        string[] args = [.. OutputRequest.Formats.SelectMany(format => new[] { "--format", $"{format}=out/{format}" })];
        var run = folder.Run(["check", .. args]);
        Assert.Equal((1, "", ""), (run.ExitCode, run.Out, run.Error));
        foreach (var format in OutputRequest.Formats)
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder.Path, "out", format));
            Assert.Equal(folder.Run("check", "--format", format).Out, folder.Read($"out/{format}"));
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
        }
    }

    [Fact]
    public void Text_goes_to_the_screen_while_another_format_goes_to_a_file()
    {
        using var folder = MixedFolder.Create();
        var run = folder.Run("check", "--format", "text", "--format", "sarif=out.sarif");
        Assert.Equal(folder.Run("check").Out, run.Out);
        Assert.Equal(folder.Run("check", "--format", "sarif").Out, folder.Read("out.sarif"));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Help_names_every_format(string language)
    {
        using var folder = new ScratchFolder();
        var help = folder.Run("check", "--help", "--language", language).Out;
        Assert.All(OutputRequest.Formats, format => Assert.Contains(format, help, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_is_documented_in_both_languages(string format)
    {
        var page = File.ReadAllText(Path.Combine(SourceFolder.Root, "docs", "formats.md"));
        // The page also lists the formats of documents, of which some have the same name.
        var isDocument = ReportFormats.Find(format) is not null;
        Assert.Equal(isDocument ? 5 : 3, page.Split($"| `{format}` |").Length);
    }
}
