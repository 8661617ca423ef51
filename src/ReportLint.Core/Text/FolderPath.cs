namespace ReportLint.Text;

/// <summary>Names of files as text, with <c>/</c>; nothing is looked up.</summary>
internal static class FolderPath
{
    private const string Up = "..";

    /// <summary>The folder of <paramref name="path"/>; null when it names none.</summary>
    public static string? Parent(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? null : path.Substring(0, slash);
    }

    /// <summary>The name of <paramref name="path"/> from <paramref name="folder"/>; the path itself when they have no root in common.</summary>
    public static string Relative(string folder, string path)
    {
        var (from, to) = (folder.Split('/'), path.Split('/'));
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], StringComparison.Ordinal))
            common++;
        return common == 0 ? path : string.Join("/", Enumerable.Repeat(Up, from.Length - common).Concat(to.Skip(common)));
    }

    /// <summary>The path that <see cref="Relative"/> gave <paramref name="relative"/> for.</summary>
    public static string Resolve(string folder, string relative)
    {
        if (relative.StartsWith("/", StringComparison.Ordinal) || (relative.Length > 1 && relative[1] == ':'))
            return relative;
        var parts = folder.Split('/').ToList();
        foreach (var part in relative.Split('/'))
        {
            if (!string.Equals(part, Up, StringComparison.Ordinal))
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
        }
        return string.Join("/", parts);
    }
}
