using ReportLint.Files;
using ReportLint.Files.Output;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>Puts a new text in the place of a report, or says on standard error why it is left as it was.</summary>
internal static class ReportReplacement
{
    /// <summary>Whether <paramref name="text"/> stands in the place of <paramref name="original"/> now.</summary>
    public static bool Try(SourceText original, string text, CliEnvironment environment, Language language)
    {
        if (Refusal(original, text, environment) is not { } refusal)
            return true;
        environment.Complain(refusal, language);
        return false;
    }

    private static Message? Refusal(SourceText original, string text, CliEnvironment environment)
    {
        try
        {
            return new ReportFileWriter(environment.Outputs).Replace(original, text) switch
            {
                ReplaceOutcome.Replaced => null,
                ReplaceOutcome.ReadOnly => CliMessages.ReadOnlyFile.With(original.Path),
                _ => CliMessages.ChangedMeanwhile.With(original.Path),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return CliMessages.CannotWrite.With(original.Path, SystemFailure.Describe(exception));
        }
    }
}
