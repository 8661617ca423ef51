using ReportLint.Cli.Output;
using ReportLint.Files;
using ReportLint.Files.Output;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>Puts a new text in the place of a report, or shows how it would change, or says on standard error why neither can be done.</summary>
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

    /// <summary>Whether the difference between <paramref name="original"/> and <paramref name="text"/> stands on standard output now, as it can be applied.</summary>
    public static bool TryShow(SourceText original, string text, CliEnvironment environment, Language language)
    {
        try
        {
            var mark = ReportFileWriter.HasByteOrderMark(original.FullPath) ? "\uFEFF" : "";
            var difference = UnifiedDiff.Write(original.Path, mark + original.Content, mark + text);
            environment.WriteText(difference);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            environment.Complain(CliMessages.CannotWrite.With(original.Path, SystemFailure.Describe(exception)), language);
            return false;
        }
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
