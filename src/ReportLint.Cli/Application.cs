using System.CommandLine;
using System.CommandLine.Help;
using System.Diagnostics.CodeAnalysis;
using ReportLint.Cli.CommandLine;
using ReportLint.Cli.Commands;
using ReportLint.Cli.Completion;
using ReportLint.Diagnostics;
using ReportLint.Files;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli;

/// <summary>The command line as one function: arguments and environment in, exit code out.</summary>
internal static class Application
{
    /// <summary>Runs the tool.</summary>
    public static int Run(string[] args, CliEnvironment environment, CancellationToken cancellationToken = default)
    {
        var language = FindLanguage(args) ?? environment.UserLanguage;
        environment = environment.Guarded();
        var code = Invoke(args, language, environment, cancellationToken);
        foreach (var folder in environment.Unlisted)
            environment.Complain(CliMessages.UnlistedFolder.With(environment.Display(folder.Path), FileProblems.Describe(folder.Problem, folder.Detail)), language);
        if (environment.StandardOutput.Failure is { } failure)
            environment.Complain(CliMessages.CannotWriteOutput.With(failure is IOException ? SystemFailure.Describe(failure) : CliMessages.OutputClosed), language);
        var hasFailed = environment.Unlisted.Any() || environment.StandardOutput.Failure is not null || environment.StandardError.Failure is not null;
        return hasFailed && code is not (ExitCode.Internal or ExitCode.Interrupted) ? ExitCode.Usage : code;
    }

    /// <summary>All commands, with their help in <paramref name="language"/>.</summary>
    internal static RootCommand CreateRoot(Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var root = new RootCommand(CliMessages.Root.ToString(language))
        {
            CheckCommand.Create(language, environment, cancellationToken),
            RenderCommand.Create(language, environment, cancellationToken),
            ExportCommand.Create(language, environment, cancellationToken),
            FixCommand.Create(language, environment, cancellationToken),
            DiffCommand.Create(language, environment, cancellationToken),
            FormatCommand.Create(language, environment, cancellationToken),
            BaselineCommand.Create(language, environment, cancellationToken),
            InitCommand.Create(language, environment, cancellationToken),
            LinkCommand.Create(language, environment, cancellationToken),
            StatusCommand.Create(language, environment, cancellationToken),
            ImportCommand.Create(language, environment, cancellationToken),
            ExplainCommand.Create(language, environment),
            SiteCommand.Create(language, environment, cancellationToken),
            RulesCommand.Create(language, environment),
            CompletionCommand.Create(language, environment),
            LspCommand.Create(language, environment, cancellationToken),
        };
        root.Add(CommonOptions.Language(language));
        // A bare name is a question.
        root.Action = new PrintHelp(language, environment, ExitCode.Usage);
        SuggestAction.AddTo(root, environment);
        return root;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The last resort: a defect ends in exit code 70 and one line, not in a stack trace.")]
    private static int Invoke(string[] args, Language language, CliEnvironment environment, CancellationToken cancellationToken)
    {
        try
        {
            var result = CreateRoot(language, environment, cancellationToken).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            // Who asks how a command is used need not use it rightly.
            if (result.RootCommandResult.Command.Options.OfType<HelpOption>().Any(help => result.GetResult(help) is not null))
                return new PrintHelp(language, environment).Invoke(result);
            if (Complaints.Of(result, environment) is { Count: > 0 } complaints)
            {
                foreach (var complaint in complaints)
                    environment.Complain(complaint, language);
                environment.Complain(CliMessages.SeeHelp, language);
                return ExitCode.Usage;
            }
            return result.Invoke(new InvocationConfiguration { Output = environment.Out, Error = environment.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException exception)
        {
            environment.Complain(exception.Localized, language);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (TextChangedException exception)
        {
            environment.Complain(CliMessages.TextChanged.With(exception.Message), language);
            return ExitCode.Usage;
        }
        catch (Exception) when (environment.StandardOutput.Failure is not null)
        {
            return ExitCode.Usage;
        }
        catch (Exception exception)
        {
            environment.Complain(CliMessages.InternalError.With($"{exception.GetType().Name}: {exception.Message}"), language);
            return ExitCode.Internal;
        }
    }

    /// <summary>The language asked for, found before the command line is parsed, because help is written in it.</summary>
    private static Language? FindLanguage(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var value = args[i].StartsWith("--language=", StringComparison.Ordinal) ? args[i]["--language=".Length..]
                : string.Equals(args[i], "--language", StringComparison.Ordinal) && i + 1 < args.Length ? args[i + 1]
                : null;
            if (Languages.TryParse(value, out var language))
                return language;
        }
        return null;
    }
}
