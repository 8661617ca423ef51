namespace ReportLint.Cli.Diff;

/// <summary>The formats of <c>reportlint diff</c>.</summary>
internal static class DiffFormats
{
    private static readonly Dictionary<string, Func<IDiffFormatter>> s_formatters = new(StringComparer.Ordinal)
    {
        [TextDiffFormatter.Name] = () => new TextDiffFormatter(),
        [JsonDiffFormatter.Name] = () => new JsonDiffFormatter(),
        [MarkdownDiffFormatter.Name] = () => new MarkdownDiffFormatter(),
    };

    /// <summary>Their names.</summary>
    public static IReadOnlyCollection<string> Names => s_formatters.Keys;

    /// <summary>The format called <paramref name="name"/>.</summary>
    public static IDiffFormatter Create(string name) => s_formatters[name]();
}
