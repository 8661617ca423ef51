using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.CommandLine;

/// <summary>Says what is wrong with a command line, with the word that was probably meant.</summary>
internal static class Complaints
{
    /// <summary>What is wrong, one sentence each.</summary>
    public static IReadOnlyList<ILocalizable> Of(ParseResult result, CliEnvironment environment)
    {
        if (result.Action is { ClearsParseErrors: true })
            return [];
        // The parser takes a misspelt option for an argument where there may be any number.
        var complaints = new List<ILocalizable>(Arguments(result).Where(argument => IsMisspeltOption(argument, environment)).Select(argument => Unmatched(result.CommandResult.Command, argument)));
        if (result.Errors.Count == 0 || complaints.Count > 0)
            return complaints;
        // One misspelt command makes strangers of all that follows it.
        if (result.CommandResult.Command is RootCommand root && result.UnmatchedTokens.Count > 0)
            return [Unmatched(root, result.UnmatchedTokens[0])];
        complaints.AddRange(result.UnmatchedTokens.Select(token => Unmatched(result.CommandResult.Command, token)));
        foreach (var error in result.Errors)
        {
            if (Describe(error) is { } complaint)
                complaints.Add(complaint);
        }
        return complaints.Count > 0 ? complaints : [.. result.Errors.Select(error => LocalizedText.Same(error.Message))];
    }

    private static IEnumerable<string> Arguments(ParseResult result) => result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);

    private static bool IsMisspeltOption(string argument, CliEnvironment environment) =>
        argument.Length > 1 && argument[0] == '-' && !File.Exists(environment.Full(argument)) && !Directory.Exists(environment.Full(argument));

    private static ILocalizable Unmatched(Command command, string token)
    {
        if (token.StartsWith('-'))
        {
            var options = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive)).Where(option => !option.Hidden).Select(option => option.Name);
            return Spelling.Nearest(token.Split('=')[0], options) is { } option ? HelpMessages.UnknownOptionNearest.With(token, option) : CliMessages.UnknownOption.With(token);
        }
        if (command.Subcommands.Count == 0)
            return HelpMessages.TooMany.With(token);
        return Spelling.Nearest(token, command.Subcommands.Where(child => !child.Hidden).Select(child => child.Name)) is { } nearest
            ? HelpMessages.UnknownCommandNearest.With(token, nearest)
            : HelpMessages.UnknownCommand.With(token);
    }

    /// <summary>The complaint; null where it is about something unmatched.</summary>
    private static ILocalizable? Describe(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Parent: OptionResult option } argument => OfOption(option, argument.Tokens, error),
        ArgumentResult { Tokens.Count: 0 } argument => HelpMessages.MissingArgument.With(argument.Argument.HelpName ?? argument.Argument.Name),
        ArgumentResult argument => OfValue($"<{argument.Argument.HelpName ?? argument.Argument.Name}>", argument.Tokens[0].Value, argument.Argument.GetCompletions(CompletionContext.Empty), error),
        OptionResult option => OfOption(option, option.Tokens, error),
        CommandResult { Command: var command } when command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0) is { } argument && error.Message.Length > 0 && !IsAboutStranger(error)
            => HelpMessages.MissingArgument.With(argument.HelpName ?? argument.Name),
        _ => null,
    };

    private static bool IsAboutStranger(ParseError error) => error.SymbolResult is CommandResult { Tokens.Count: > 0 };

    private static ILocalizable OfOption(OptionResult option, IReadOnlyList<Token> tokens, ParseError error)
    {
        var name = option.Option.Name;
        if (tokens.Count == 0)
            return HelpMessages.MissingValue.With(name);
        return tokens.Count > 1 && option.Option.Arity.MaximumNumberOfValues == 1
            ? HelpMessages.OnlyOnce.With(name)
            : OfValue(name, tokens[^1].Value, option.Option.GetCompletions(CompletionContext.Empty), error);
    }

    /// <summary>A value that is none of those that can be chosen from; where there is no choice, the complaint is our own already.</summary>
    private static ILocalizable OfValue(string name, string value, IEnumerable<CompletionItem> known, ParseError error)
    {
        var words = known.Select(word => word.Label).ToList();
        return words.Count > 0 && !words.Contains(value, StringComparer.Ordinal) ? HelpMessages.WrongWord.With(name, value, LocalizedList.Of(words))
            : error.Message.Any(c => c is >= '\u4E00' and <= '\u9FFF') || error.Message.StartsWith(name, StringComparison.Ordinal) ? LocalizedText.Same(error.Message)
            : HelpMessages.WrongValue.With(name, value);
    }
}
