namespace ReportLint.Cli.Completion;

/// <summary>The scripts that tell a shell how to complete <c>reportlint</c>.</summary>
internal static class Shell
{
    private const string Prefix = "Completion/";

    /// <summary>The shells there is a script for, as the command line names them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script for a shell, which asks the tool itself at every Tab.</summary>
    public static string Script(string name)
    {
        using var reader = new StreamReader(typeof(Shell).Assembly.GetManifestResourceStream(Prefix + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
