using System.CommandLine;
using System.CommandLine.Invocation;
using ReportLint.Wording;

namespace ReportLint.Cli.CommandLine;

/// <summary>Prints how a command is used, in the user's language and in no other.</summary>
internal sealed class PrintHelp(Language language, CliEnvironment environment, int exitCode = ExitCode.Clean) : SynchronousCommandLineAction
{
    private const string Indent = "  ";
    private const int WidestName = 36;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = environment.Out;
        foreach (var line in ColumnText.Wrap(command.Description ?? "", environment.Width))
            output.WriteLine(line);
        WriteHeading(HelpMessages.Usage);
        output.WriteLine(Indent + Usage(command));
        WriteTable(HelpMessages.Arguments, command.Arguments.Where(argument => !argument.Hidden).Select(argument => ($"<{argument.HelpName ?? argument.Name}>", argument.Description)));
        WriteTable(HelpMessages.Options, Options(command).Select(option => (Names(option), Describe(option))));
        WriteTable(HelpMessages.Commands, command.Subcommands.Where(child => !child.Hidden).Select(child => (child.Name, child.Description)));
        return exitCode;
    }

    private void WriteHeading(LocalizedText heading)
    {
        environment.Out.WriteLine();
        environment.Out.WriteLine(heading.ToString(language));
    }

    private void WriteTable(LocalizedText heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
            return;
        WriteHeading(heading);
        var nameWidth = Math.Min(WidestName, lines.Max(line => line.Name.Length)) + Indent.Length;
        foreach (var (name, description) in lines)
        {
            var text = ColumnText.Wrap(description ?? "", environment.Width - Indent.Length - nameWidth);
            var isLong = name.Length > WidestName;
            if (isLong)
                environment.Out.WriteLine(Indent + name);
            for (var i = 0; i < text.Count; i++)
                environment.Out.WriteLine((Indent + (i == 0 && !isLong ? name : "").PadRight(nameWidth) + text[i]).TrimEnd());
        }
    }

    private string Usage(Command command)
    {
        var words = new List<string>();
        for (var at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
            words.Insert(0, at is RootCommand ? ToolName : at.Name);
        foreach (var argument in command.Arguments.Where(argument => !argument.Hidden))
        {
            var name = $"<{argument.HelpName ?? argument.Name}>" + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
            words.Add(argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name);
        }
        if (command.Subcommands.Count > 0)
            words.Add(HelpMessages.CommandWord.ToString(language));
        words.Add(HelpMessages.OptionsWord.ToString(language));
        return string.Join(' ', words);
    }

    /// <summary>The command's own options, and those that hold for all commands.</summary>
    private static IEnumerable<Option> Options(Command command)
    {
        var own = command.Options.Where(option => !option.Hidden);
        var inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive && !option.Hidden);
        return own.Concat(inherited);
    }

    private static string Names(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias is not ("/?" or "-?" or "/h")).Append(option.Name).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));
        return option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0 ? names : $"{names} <{option.HelpName ?? option.Name.TrimStart('-')}>";
    }

    private string? Describe(Option option) => option switch
    {
        System.CommandLine.Help.HelpOption => HelpMessages.HelpOption.ToString(language),
        VersionOption => HelpMessages.VersionOption.ToString(language),
        _ => option.Description,
    };

    private const string ToolName = "reportlint";
}
