using System.CommandLine;
using ReportLint.Files;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>--cache</c>: whether and where results are kept for the next run.</summary>
internal sealed class CacheOption
{
    private readonly Option<string?> _folder;

    /// <summary>Adds the option to <paramref name="command"/>.</summary>
    public CacheOption(Language language, Command command)
    {
        _folder = new Option<string?>("--cache") { Description = CliMessages.CacheOption.ToString(language), Arity = ArgumentArity.ZeroOrOne };
        command.Add(_folder);
    }

    /// <summary>Where runs with the same words in the same folder keep their results; null where they are not to.</summary>
    /// <exception cref="UsageException">There is no place for them.</exception>
    public ResultFile? Find(ParseResult result, CliEnvironment environment)
    {
        if (result.GetResult(_folder) is null)
            return null;
        var named = result.GetValue(_folder) is { Length: > 0 } folder ? environment.Full(folder) : null;
        var place = named ?? environment.CacheFolder ?? throw new UsageException(CliMessages.NoCacheFolder);
        var marks = result.CommandResult.Children.OfType<System.CommandLine.Parsing.ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);
        return new ResultFile(Path.Combine(place, ResultCache.NameFor(marks.Prepend(environment.WorkingDirectory))), environment.Outputs.Below(place, ownsRoot: named is null));
    }
}
