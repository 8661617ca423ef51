using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ReportLint.Cli.Completion;

/// <summary><c>reportlint [suggest:POSITION] LINE</c>: what a shell asks when Tab is pressed, in the words of System.CommandLine and dotnet-suggest.</summary>
internal sealed class SuggestAction(SuggestDirective directive, RootCommand root, CliEnvironment environment) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts this in the place of the library's own answer, which takes anything that contains the word and offers options before their dash.</summary>
    public static void AddTo(RootCommand root, CliEnvironment environment)
    {
        foreach (var directive in root.Directives.OfType<SuggestDirective>())
            directive.Action = new SuggestAction(directive, root, environment);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var line = parseResult.Tokens.LastOrDefault(token => token.Type != TokenType.Directive)?.Value ?? "";
        var values = parseResult.GetResult(directive)?.Values ?? [];
        var position = values.Count > 0 && int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : line.Length;
        foreach (var word in CommandCompletions.For(root, line, position))
            environment.Out.WriteLine(word);
        return ExitCode.Clean;
    }
}
