using ReportLint.Globs;

namespace ReportLint.Model.Rollups;

/// <summary>A glob of a roll-up: a path from the folder of its file, with <c>*</c>, <c>**</c>, <c>?</c> and <c>{a,b}</c>. Letter case counts.</summary>
/// <remarks>
/// <c>\</c> is taken for <c>/</c>. <c>..</c> climbs where it stands before the first part with a wildcard, or after a part without <c>**</c> or braces; elsewhere it
/// is the name of a file that there cannot be.
/// </remarks>
internal sealed class RollupPattern
{
    private const string Up = "..";
    private const string Wildcards = "*?{";

    // No file's name has it.
    private const string Nowhere = "\0";

    private readonly PathGlob? _glob;
    private readonly int _start;

    private RollupPattern(string prefix, PathGlob? glob = null, int start = 0)
    {
        Prefix = prefix;
        _glob = glob;
        _start = start;
    }

    /// <summary>What the absolute name of everything that it matches begins with.</summary>
    public string Prefix { get; }

    /// <summary>Whether it has wildcards, so that every file with its prefix has to be looked at.</summary>
    public bool IsWild => _glob is not null;

    /// <summary>Reads a glob.</summary>
    /// <param name="glob">The glob.</param>
    /// <param name="path">The absolute name, with <c>/</c>, of the file that states it.</param>
    public static RollupPattern Read(string glob, string path)
    {
        var parts = Parts(glob);
        var isAbsolute = glob.Length > 0 && glob[0] is '/' or '\\';
        var folder = isAbsolute ? [""] : path.Split('/').ToList();
        if (!isAbsolute)
            folder.RemoveAt(folder.Count - 1);
        var wild = parts.FindIndex(part => part.Any(IsWildcard));
        foreach (var part in parts.Take(wild < 0 ? parts.Count : wild))
        {
            if (!string.Equals(part, Up, StringComparison.Ordinal))
                folder.Add(part);
            else if (folder.Count > 1)
                folder.RemoveAt(folder.Count - 1);
            else
                return new RollupPattern(Nowhere);
        }
        if (wild < 0)
            return new RollupPattern(string.Join("/", folder));
        var stem = string.Concat(folder.Select(part => part + "/"));
        var rest = string.Join("/", parts.Skip(wild));
        // A bracket in a file's name is a bracket.
        return new RollupPattern(stem + string.Concat(rest.TakeWhile(c => !IsWildcard(c))), PathGlob.Compile("/" + rest.Replace("[", "\\[")), stem.Length);
    }

    /// <summary>Whether it matches the file with this absolute name, which begins with <see cref="Prefix"/>.</summary>
    public bool Matches(string fullPath) => _glob is null ? fullPath.Length == Prefix.Length : _glob.IsMatch(fullPath.Substring(_start));

    /// <summary>The parts of the path, without those that lead nowhere and back.</summary>
    private static List<string> Parts(string glob)
    {
        var parts = new List<string>();
        foreach (var part in glob.Replace('\\', '/').Split('/'))
        {
            if (part.Length == 0 || string.Equals(part, ".", StringComparison.Ordinal))
                continue;
            var isBack = string.Equals(part, Up, StringComparison.Ordinal) && parts.Count > 0 && !string.Equals(parts[parts.Count - 1], Up, StringComparison.Ordinal)
                && parts[parts.Count - 1].IndexOf("**", StringComparison.Ordinal) < 0 && parts[parts.Count - 1].IndexOfAny(['{', '}', ',']) < 0;
            if (isBack)
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }
        return parts;
    }

    private static bool IsWildcard(char c) => Wildcards.IndexOf(c) >= 0;
}
