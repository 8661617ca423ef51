using ReportLint.Text;

namespace ReportLint.Cli.Output;

/// <summary>Where a file lies, for formats whose readers look it up.</summary>
internal static class SourcePlace
{
    /// <summary>Whether <paramref name="source"/> lies in the working directory or below, so that its name has no <c>..</c> in it.</summary>
    public static bool IsBelowWorkingDirectory(SourceText source) =>
        !source.Path.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(source.Path);
}
