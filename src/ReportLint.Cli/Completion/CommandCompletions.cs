using System.CommandLine;

namespace ReportLint.Cli.Completion;

/// <summary>
/// What could stand at the end of a command line that is being typed. Nothing where only a file name can: those the shell completes itself,
/// with its own quoting.
/// </summary>
internal static class CommandCompletions
{
    /// <summary>The words that fit, each whole, in order.</summary>
    /// <param name="root">The commands.</param>
    /// <param name="line">The command line, from the tool's own name on.</param>
    /// <param name="position">How much of the line stands before the cursor; more than its length where a shell has cut blanks off its end.</param>
    public static IReadOnlyList<string> For(RootCommand root, string line, int position)
    {
        var typed = position <= line.Length ? line[..Math.Max(position, 0)] : line + " ";
        if (WithoutTool(typed) is not { } arguments)
            return [];
        var word = arguments[(arguments.LastIndexOf(' ') + 1)..];
        // --option=value is completed as --option value would be, and given back whole.
        var equals = word.StartsWith("--", StringComparison.Ordinal) ? word.IndexOf('=', StringComparison.Ordinal) : -1;
        var (option, value) = (word[..(equals + 1)], word[(equals + 1)..]);
        var parsed = root.Parse(option.Length == 0 ? arguments : $"{arguments[..^word.Length]}{option.TrimEnd('=')} {value}");
        return
        [
            .. parsed.GetCompletions().Select(item => item.InsertText ?? item.Label)
                .Where(text => Fits(text, value))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(text => option + text),
        ];
    }

    /// <summary>Options are offered once their dash is typed, and in the form that explains itself.</summary>
    private static bool Fits(string text, string typed) =>
        text.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && (typed.StartsWith('-') ? text.StartsWith("--", StringComparison.Ordinal) : text[0] is not ('-' or '/'));

    /// <summary>The line behind the tool's name; null while that is being typed.</summary>
    private static string? WithoutTool(string typed)
    {
        var line = typed.TrimStart();
        var closing = line.Length > 0 && line[0] is '"' or '\'' ? line.IndexOf(line[0], 1) : 0;
        var end = closing < 0 ? -1 : line.IndexOf(' ', closing);
        return end < 0 ? null : line[(end + 1)..];
    }
}
