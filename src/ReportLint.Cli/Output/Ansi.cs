using ReportLint.Diagnostics;

namespace ReportLint.Cli.Output;

/// <summary>Colours for a terminal; plain text where none are wanted.</summary>
internal readonly record struct Ansi(bool IsOn)
{
    /// <summary>In the colour of a severity.</summary>
    public string Severity(Severity severity, string text) => Wrap(text, severity switch
    {
        Diagnostics.Severity.Error => "31",
        Diagnostics.Severity.Warning => "33",
        _ => "36",
    });

    /// <summary>Less bright than the rest.</summary>
    public string Faint(string text) => Wrap(text, "2");

    /// <summary>Brighter than the rest.</summary>
    public string Bold(string text) => Wrap(text, "1");

    /// <summary>In the colour of what is gone.</summary>
    public string Removed(string text) => Wrap(text, "31");

    /// <summary>In the colour of what is new.</summary>
    public string Added(string text) => Wrap(text, "32");

    private string Wrap(string text, string code) => IsOn ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
