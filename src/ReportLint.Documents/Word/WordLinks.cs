using DocumentFormat.OpenXml.Packaging;

namespace ReportLint.Documents.Word;

/// <summary>Gives the addresses of links their ids, in the order in which they occur.</summary>
/// <param name="main">The part whose links they are.</param>
internal sealed class WordLinks(MainDocumentPart main)
{
    private static readonly HashSet<string> s_schemes = new(["http", "https", "ftp", "mailto"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The id of the link to <paramref name="url"/>; null where a Word document can't lead there: an address relative to a site, or none that a browser would open.</summary>
    public string? IdOf(string url)
    {
        if (_ids.TryGetValue(url, out var known))
            return known;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || !s_schemes.Contains(uri.Scheme))
            return null;
        var id = $"rIdLink{_ids.Count + 1}";
        main.AddHyperlinkRelationship(uri, isExternal: true, id);
        _ids.Add(url, id);
        return id;
    }
}
