using System.Globalization;
using System.Text;
using ReportLint.Cli;

if (Console.IsOutputRedirected || OperatingSystem.IsWindows())
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    interrupted.Cancel();
};

return Application.Run(args, new CliEnvironment
{
    WorkingDirectory = Environment.CurrentDirectory,
    Out = Console.Out,
    Error = Console.Error,
    Today = DateTime.Today,
    Clock = () => DateTime.Today,
    Input = Console.OpenStandardInput(),
    Output = Console.OpenStandardOutput(),
    UserCulture = CultureInfo.CurrentUICulture.Name,
    IsTerminal = !Console.IsOutputRedirected,
    UsesColor = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
}, interrupted.Token);
