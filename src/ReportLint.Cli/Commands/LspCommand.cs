using System.CommandLine;
using System.Globalization;
using ReportLint.Cli.Output;
using ReportLint.LanguageServer;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>reportlint lsp</c>.</summary>
internal static class LspCommand
{
    /// <summary>The command with its help in <paramref name="language"/>.</summary>
    public static Command Create(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var today = CommonOptions.Today(language);
        // Client libraries append these by themselves.
        var stdio = new Option<bool>("--stdio") { Description = CliMessages.StdioOption.ToString(language) };
        var client = new Option<int?>("--clientProcessId") { Description = CliMessages.ClientProcessOption.ToString(language) };

        var command = new Command("lsp", CliMessages.Lsp.ToString(language)) { stdio, client, today };
        command.SetAction(result =>
        {
            DateTime? fixedDay = result.GetValue(today) is null ? null : CommonOptions.ReadToday(result, today, environment);
            // Messages of the runtime that find their way into an answer should not depend on the machine.
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            return LanguageServerHost.Run(environment.Input, environment.Output, new ServerOptions
            {
                Today = () => fixedDay ?? environment.Clock(),
                Language = CommonOptions.ReadLanguage(result),
                UserLanguage = environment.UserLanguage,
                Version = ToolVersion.Current,
                ClientProcessId = result.GetValue(client),
            }, cancellationToken);
        });
        return command;
    }
}
