using System.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Output.GitHub;

/// <summary>Escapes text for workflow commands, so that nothing in a file can end a command or begin another.</summary>
internal static class GitHubText
{
    /// <summary>Text behind the second <c>::</c>.</summary>
    public static string Data(string text) => Escape(text, isProperty: false);

    /// <summary>The value of a property.</summary>
    public static string Property(string text) => Escape(text, isProperty: true);

    private static string Escape(string text, bool isProperty)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '%' => builder.Append("%25"),
                '\r' => builder.Append("%0D"),
                '\n' => builder.Append("%0A"),
                ':' when isProperty => builder.Append("%3A"),
                ',' when isProperty => builder.Append("%2C"),
                _ => builder.Append(Printable.Of(c)),
            };
        }
        return builder.ToString();
    }
}
