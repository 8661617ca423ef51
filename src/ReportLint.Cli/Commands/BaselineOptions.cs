using System.CommandLine;
using ReportLint.Configuration;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary><c>--baseline</c> and <c>--no-baseline</c> of the commands that check.</summary>
internal sealed class BaselineOptions
{
    private readonly Option<string> _file;
    private readonly Option<bool> _none;

    /// <summary>The options with their help in <paramref name="language"/>, added to <paramref name="command"/>.</summary>
    public BaselineOptions(Language language, Command command)
    {
        _file = new Option<string>("--baseline") { Description = CliMessages.BaselineOption.ToString(language) };
        _none = new Option<bool>("--no-baseline") { Description = CliMessages.NoBaselineOption.ToString(language) };
        command.Add(_file);
        command.Add(_none);
    }

    /// <summary>What the command line asks for.</summary>
    /// <exception cref="UsageException">It asks for both, or for a file that isn't there.</exception>
    public BaselineChoice Read(ParseResult result, CliEnvironment environment)
    {
        var isNone = result.GetValue(_none);
        if (result.GetValue(_file) is not { } file)
            return isNone ? BaselineChoice.None : BaselineChoice.Nearest;
        if (isNone)
            throw new UsageException(CliMessages.TwoBaselines);
        var path = environment.Full(file);
        if (!File.Exists(path))
            throw new UsageException(CliMessages.NoBaselineFile.With(file));
        environment.Outputs.Sources.Add(path);
        return BaselineChoice.File(path);
    }
}
