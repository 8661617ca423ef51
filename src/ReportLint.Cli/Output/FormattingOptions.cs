using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>How output is worded and decorated.</summary>
/// <param name="Requested">The language that the command line asks for, or null.</param>
/// <param name="User">The user's language.</param>
/// <param name="UsesColor">Whether a terminal that wants colour reads it.</param>
/// <param name="ListsClaims">Whether the figures that the prose states are listed as well.</param>
/// <param name="OmitsSuppressed">Whether findings that comments or a baseline hold back are left out of formats that would list them, marked as held back.</param>
/// <param name="Width">How many columns a line of text may take.</param>
internal sealed record FormattingOptions(Language? Requested, Language User, bool UsesColor, bool ListsClaims = false, bool OmitsSuppressed = false, int Width = FormattingOptions.UsualWidth)
{
    /// <summary>The columns of a terminal of which nothing is known.</summary>
    public const int UsualWidth = 80;

    /// <summary>The language of what is said about the run as a whole.</summary>
    public Language Summary => Requested ?? User;

    /// <summary>The language for a finding in each file: the one asked for, else the one configured for the file, else the user's.</summary>
    public Func<Finding, Language> LanguageOf(LintResult result) => finding => Requested ?? result.ConfiguredLanguage(finding) ?? User;
}
