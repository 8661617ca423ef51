using System.Text;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>The URIs of documents and the names of files.</summary>
internal static class DocumentUri
{
    private const string FileScheme = "file:";

    /// <summary>The absolute name, with <c>/</c>, of the file that <paramref name="uri"/> names; null when it names something else.</summary>
    public static string? ToPath(string uri)
    {
        if (!uri.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = uri[FileScheme.Length..];
        var host = "";
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            var slash = rest.IndexOf('/', 2);
            host = slash < 0 ? rest[2..] : rest[2..slash];
            rest = slash < 0 ? "/" : rest[slash..];
        }
        var path = Uri.UnescapeDataString(rest);
        if (path.Contains('\0', StringComparison.Ordinal) || path.Length == 0 || path[0] is not ('/' or '\\'))
            return null;
        if (OperatingSystem.IsWindows())
            path = host.Length > 0 ? $"//{host}{path}" : WithDrive(path);
        return Path.GetFullPath(path).Replace('\\', '/');
    }

    /// <summary>The URI of a file.</summary>
    public static string FromPath(string path)
    {
        var uri = new StringBuilder("file://");
        var rooted = path.StartsWith("//", StringComparison.Ordinal) ? path[2..] : path.StartsWith('/') ? path : "/" + path;
        var parts = rooted.Split('/');
        for (var i = 0; i < parts.Length; i++)
            uri.Append(i > 0 ? "/" : "").Append(Uri.EscapeDataString(parts[i]));
        return uri.ToString();
    }

    /// <summary>By what a document is known: its file, whatever way its URI is written; else its URI.</summary>
    public static string Key(string uri) => ToPath(uri) ?? uri;

    /// <summary>Editors write <c>/c:/…</c> and <c>/C:/…</c> for the same drive.</summary>
    private static string WithDrive(string path) =>
        path.Length >= 3 && path[2] == ':' && char.IsAsciiLetter(path[1]) ? char.ToUpperInvariant(path[1]) + path[2..] : path;
}
