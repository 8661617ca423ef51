using System.Globalization;
using ReportLint.Cli.Output;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.Cli.Tests.Output;

/// <summary>What a formatter writes.</summary>
internal static class Formatted
{
    /// <summary>The output of <typeparamref name="T"/> for <paramref name="result"/>.</summary>
    public static string By<T>(LintResult result, Language language = Language.English)
        where T : IFormatter, new()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new T().Write(result, new FormattingOptions(language, language, UsesColor: false), writer);
        return writer.ToString();
    }
}
