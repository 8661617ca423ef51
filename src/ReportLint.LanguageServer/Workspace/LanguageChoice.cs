using ReportLint.Linting;
using ReportLint.Options;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>In which language the server speaks.</summary>
/// <param name="Asked">The language that the editor's settings or the command line ask for; null when neither does.</param>
/// <param name="User">The language of the user.</param>
internal sealed record LanguageChoice(Language? Asked, Language User)
{
    /// <summary>For what does not belong to a file.</summary>
    public Language General => Asked ?? User;

    /// <summary>For what is said of a report, whose <c>.editorconfig</c> may name a language.</summary>
    public Language For(ReportOptions options) => Asked ?? options.Language ?? User;

    /// <summary>For what is said of a configuration file: it speaks the language of the reports.</summary>
    public Language ForConfiguration(LintSnapshot repository) =>
        Asked ?? repository.Reports.Select(report => report.Options.Language).FirstOrDefault(language => language is not null) ?? User;
}
