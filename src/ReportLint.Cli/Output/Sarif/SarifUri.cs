using ReportLint.Text;

namespace ReportLint.Cli.Output.Sarif;

/// <summary>The addresses of files.</summary>
internal static class SarifUri
{
    /// <summary>A relative reference for a file in the working directory or below, else a <c>file</c> address: SARIF wants no <c>..</c>.</summary>
    public static string Of(SourceText source)
    {
        if (SourcePlace.IsBelowWorkingDirectory(source))
            return Escape(source.Path);
        var full = source.FullPath;
        if (full.StartsWith("//", StringComparison.Ordinal))
            return "file:" + Escape(full);
        return full.StartsWith('/') ? "file://" + Escape(full) : $"file:///{full[..2]}{Escape(full[2..])}";
    }

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
