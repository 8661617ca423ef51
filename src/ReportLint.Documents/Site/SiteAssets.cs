using System.Text;

namespace ReportLint.Documents.Site;

/// <summary>The style sheet and the script of a site, which lie beside this file and are built in.</summary>
internal static class SiteAssets
{
    public const string StylePath = "site.css";
    public const string ScriptPath = "site.js";

    /// <summary>Both files.</summary>
    public static IEnumerable<SitePage> All => [Read(StylePath), Read(ScriptPath)];

    private static SitePage Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream("Site/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new SitePage(name, reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal));
    }
}
