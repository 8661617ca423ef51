using System.Text;
using ReportLint.Testing;
using ReportLint.Wording;

namespace ReportLint.Cli.Tests;

/// <summary>Whatever the command: where standard output or standard error is full or closed, and something was to be written there, the run ends with 2, and it is no defect.</summary>
public sealed class StandardStreamTests
{
    // What has each command write something to one stream or the other. A command that is missing here fails the tests.
    private static readonly Dictionary<string, string[][]> s_runs = new(StringComparer.Ordinal)
    {
        ["check"] = [["check"], ["check", "nosuch"], ["check", "--timings"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["check", "--format", "junit"], ["check", "--format", "markdown", "--claims"], ["check", "--format", "github"], ["check", "--format", "json=x.json"]],
        ["render"] = [["render"], ["render", "-o", "out"], ["render", "nosuch"], ["render", "-f", "docx"]],
        ["export"] = [["export"], ["export", "-f", "json"], ["export", "-o", "x.csv"], ["export", "nosuch"]],
        ["fix"] = [["fix", "--dry-run"], ["fix", "nosuch"], ["fix"]],
        ["diff"] = [["diff", "old", "new"], ["diff", "old", "new", "--format", "json"], ["diff", "old", "nosuch"], ["diff", "empty", "empty"]],
        ["format"] = [["format", "--check"], ["format", "nosuch"]],
        ["baseline"] = [["baseline"], ["baseline", "nosuch"]],
        ["init"] = [["init", "new.report.yaml", "--kind", "部门", "--year", "2021"], ["init", "--kind", "?"], ["init", "--from", "old/a.report.yaml", "--kind", "部门"], ["init", "--all-from", "old", "-o", "next"]],
        ["link"] = [["link", "--dry-run"], ["link", "nosuch"]],
        ["status"] = [["status"], ["status", "-f", "json"], ["status", "nosuch"]],
        ["import"] = [["import", "报告.txt", "--dry-run"], ["import", "nosuch"], ["import", "报告.txt", "--report", "json", "-o", "in"]],
        ["explain"] = [["explain", "RL1000"], ["explain", "RL9999"]],
        ["site"] = [["site", "-o", "pages"], ["site"]],
        ["rules"] = [["rules"], ["rules", "--nosuch"]],
        ["completion"] = [["completion", "bash"], ["completion", "cmd"]],
        ["lsp"] = [["lsp"], ["lsp", "--nosuch"]],
        [""] = [[], ["--help"], ["--version"], ["chek"], ["[suggest:1]", "reportlint c"]],
    };

    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static TheoryData<string, bool, bool> Cases
    {
        get
        {
            var data = new TheoryData<string, bool, bool>();
            using var nothing = new StringWriter();
            var root = Application.CreateRoot(Language.English, new CliEnvironment { WorkingDirectory = Path.GetTempPath(), Out = nothing, Error = nothing, Today = Lint.Today }, CancellationToken.None);
            foreach (var command in root.Subcommands.Select(command => command.Name).Append(""))
            {
                data.Add(command, true, false);
                data.Add(command, false, true);
                data.Add(command, true, true);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_stream_that_takes_nothing_ends_the_run_with_2(string command, bool outIsBroken, bool errorIsBroken)
    {
        var written = (Out: false, Error: false);
        foreach (var args in s_runs[command])
        {
            using var whole = Folder();
            var (code, output, error) = Run(whole, args, null, outIsBroken: false, errorIsBroken: false);
            foreach (var failure in (Exception[])[new IOException("No space left on device", 28), new UnauthorizedAccessException("Access to the path is denied."), new ObjectDisposedException("stream")])
            {
                using var broken = Folder();
                var run = Run(broken, args, failure, outIsBroken, errorIsBroken);
                var isAffected = (outIsBroken && output.Length > 0) || (errorIsBroken && error.Length > 0);
                Assert.True(run.Code == (isAffected ? 2 : code), $"{string.Join(' ', args)}: {run.Code} instead of {(isAffected ? 2 : code)}");
                Assert.DoesNotContain("内部错误", run.Error, StringComparison.Ordinal);
                if (outIsBroken && output.Length > 0 && !errorIsBroken)
                    Assert.Contains("无法写到标准输出：", run.Error, StringComparison.Ordinal);
            }
            written = (written.Out || output.Length > 0, written.Error || error.Length > 0);
        }
        // Else nothing was tried. A site has its own files.
        Assert.Equal((command is not "site", true), written);
    }

    private static ScratchFolder Folder()
    {
        var other = ScratchFolder.Good.Replace("示例局", "另一局", StringComparison.Ordinal);
        return new ScratchFolder().With("a.report.yaml", ScratchFolder.Claims).With("b.report.yaml", ScratchFolder.Warns).With("bad.report.yaml", "年度: [\n")
            .With("old/a.report.yaml", other).With("new/a.report.yaml", other.Replace("未列: 0", "未列: 0, 规章: [1, 0, 1]", StringComparison.Ordinal)).With("empty/x.txt", "")
            .With("报告.txt", "示例市甲局2021年政府信息公开工作年度报告\n一、总体情况\n甲局公开了信息。\n");
    }

    private static (int Code, string Output, string Error) Run(ScratchFolder folder, string[] args, Exception? failure, bool outIsBroken, bool errorIsBroken)
    {
        const string Initialize = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""";
        using var input = new MemoryStream(s_utf8.GetBytes($"Content-Length: {Initialize.Length}\r\n\r\n{Initialize}"));
        using Stream output = outIsBroken ? new BrokenStream(failure!) : new MemoryStream();
        using Stream error = errorIsBroken ? new BrokenStream(failure!) : new MemoryStream();
        using var outWriter = new StreamWriter(output, s_utf8, leaveOpen: true) { AutoFlush = true };
        using var errorWriter = new StreamWriter(error, s_utf8, leaveOpen: true) { AutoFlush = true };
        var environment = new CliEnvironment { WorkingDirectory = folder.Path, Out = outWriter, Error = errorWriter, Output = output, Input = input, Today = Lint.Today, UserCulture = "zh-CN" };
        var code = Application.Run(args, environment, TestContext.Current.CancellationToken);
        return (code, Text(output), Text(error));
    }

    private static string Text(Stream stream) => stream is MemoryStream memory ? s_utf8.GetString(memory.ToArray()) : "";

    private sealed class BrokenStream(Exception failure) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => Fail(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Fail(buffer.Length);

        private void Fail(int count)
        {
            if (count > 0)
                throw failure;
        }
    }
}
