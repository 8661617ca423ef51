using System.Text;
using ReportLint.Cli;
using ReportLint.Cli.Output;
using ReportLint.Files;

// Before anything is written or read: what the process was not given it must not take for its own.
var input = StandardDescriptor.IsGiven(0) ? null : Stream.Null;
Stream? output = StandardDescriptor.IsGiven(1) ? null : new ClosedStream();
TextWriter? error = StandardDescriptor.IsGiven(2) ? null : new StreamWriter(new ClosedStream()) { AutoFlush = true };
if (Console.IsOutputRedirected || OperatingSystem.IsWindows())
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    interrupted.Cancel();
};

var workingDirectory = SystemState.WorkingDirectory();
if (workingDirectory is null)
{
    new StandardStream().Try(() => (error ?? Console.Error).WriteLine(CliMessages.NoWorkingDirectory.ToString(SystemState.UserLanguage())));
    return ExitCode.Usage;
}

return Application.Run(args, new CliEnvironment
{
    WorkingDirectory = workingDirectory,
    Out = output is null ? Console.Out : new StreamWriter(output) { AutoFlush = true },
    Error = error ?? Console.Error,
    Today = DateTime.Today,
    Clock = () => DateTime.Today,
    Input = input ?? Console.OpenStandardInput(),
    Output = output ?? Console.OpenStandardOutput(),
    CacheFolder = SystemState.CacheFolder(),
    UserCulture = SystemState.UserCulture(),
    Width = SystemState.Width(),
    ErrorIsTerminal = !Console.IsErrorRedirected,
    InputIsTerminal = !Console.IsInputRedirected,
    IsTerminal = !Console.IsOutputRedirected,
    UsesColor = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
}, interrupted.Token);
