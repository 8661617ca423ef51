using ReportLint.Files.Output;
using ReportLint.Files.Unix;

namespace ReportLint.Files;

/// <summary>Where names lead once every link in them is followed.</summary>
public static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The absolute name of what <paramref name="path"/> leads to, without any link in it. What isn't there yet is named as it would be: a link to nothing leads to that nothing.</summary>
    /// <param name="path">An absolute name.</param>
    /// <exception cref="IOException">Its links lead in a circle.</exception>
    public static string Of(string path)
    {
        if (Path.DirectorySeparatorChar == '\\')
            return OfWindows(path);
        try
        {
            return OfUnix(path, MostLinks);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return path;
        }
    }

    /// <summary>Whether <paramref name="path"/> lies in <paramref name="folder"/>, both without links, or is the folder itself.</summary>
    public static bool IsWithin(string folder, string path)
    {
        var prefix = folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return FolderPaths.Comparer.Equals(path, folder) || (path.Length > prefix.Length && FolderPaths.Comparer.Equals(path.Substring(0, prefix.Length), prefix));
    }

    private static string OfUnix(string path, int linksLeft)
    {
        if (NativeFiles.RealPath(path) is { } real)
            return real;
        if (linksLeft == 0)
            throw new OutputRefusedException(OutputRefusal.LinksInCircle);
        if (Path.GetDirectoryName(path) is not { } folder)
            return path;
        var parent = OfUnix(folder, linksLeft);
        var name = Path.Combine(parent, Path.GetFileName(path));
        return NativeFiles.ReadLink(name) is { } target ? OfUnix(Path.GetFullPath(Path.Combine(parent, target)), linksLeft - 1) : name;
    }

    private static string OfWindows(string path)
    {
#if NETSTANDARD2_0
        return path;
#else
        if (Path.GetDirectoryName(path) is not { } folder)
            return path;
        var name = Path.Combine(OfWindows(folder), Path.GetFileName(path));
        return File.ResolveLinkTarget(name, returnFinalTarget: true)?.FullName ?? name;
#endif
    }
}
