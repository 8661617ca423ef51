using System.Text;
using ReportLint.Cli;
using ReportLint.Cli.Output;

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
    new StandardStream().Try(() => Console.Error.WriteLine(CliMessages.NoWorkingDirectory.ToString(SystemState.UserLanguage())));
    return ExitCode.Usage;
}

return Application.Run(args, new CliEnvironment
{
    WorkingDirectory = workingDirectory,
    Out = Console.Out,
    Error = Console.Error,
    Today = DateTime.Today,
    Clock = () => DateTime.Today,
    Input = Console.OpenStandardInput(),
    Output = Console.OpenStandardOutput(),
    CacheFolder = SystemState.CacheFolder(),
    UserCulture = SystemState.UserCulture(),
    Width = SystemState.Width(),
    ErrorIsTerminal = !Console.IsErrorRedirected,
    InputIsTerminal = !Console.IsInputRedirected,
    IsTerminal = !Console.IsOutputRedirected,
    UsesColor = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
}, interrupted.Token);
