using System.Text.RegularExpressions;

namespace ReportLint.Core.Tests.Architecture;

/// <summary>Reads the rooms of a source tree, a folder and namespace each, and which room's types each file names.</summary>
internal sealed partial class CoreRooms
{
    private const int MostMilliseconds = 60_000;

    private static readonly TimeSpan s_most = TimeSpan.FromMilliseconds(MostMilliseconds);

    private readonly List<(string Path, string Room, string Code)> _files = [];
    private readonly ILookup<string, string> _names;

    /// <summary>Reads the files, given as their names from the root of the tree, with <c>/</c>, and their texts.</summary>
    public CoreRooms(IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
            _files.Add((path, path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "", WithoutComments(text)));
        // What may stand behind the name of a room and a dot: a type, or a folder in the room.
        _names = _files.SelectMany(file => file.Path.Split('/').Skip(1).SkipLast(1).Concat(Declaration().Matches(file.Code).Select(match => match.Groups["name"].Value)).Select(name => (file.Room, name)))
            .Distinct().ToLookup(pair => pair.Room, pair => pair.name, StringComparer.Ordinal);
    }

    /// <summary>The rooms.</summary>
    public IReadOnlyList<string> Names => [.. _files.Select(file => file.Room).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The files whose namespace is not that of their folder.</summary>
    public IEnumerable<string> Misplaced => _files
        .Where(file => !string.Equals(Namespace().Match(file.Code).Groups["name"].Value, "ReportLint." + string.Join('.', file.Path.Split('/').SkipLast(1)), StringComparison.Ordinal))
        .Select(file => file.Path);

    /// <summary>The arrows from one room to another that <paramref name="isAllowed"/> forbids, each with the file and what it names there.</summary>
    public IEnumerable<string> Arrows(Func<string, string, bool> isAllowed) =>
        from file in _files
        from target in Names
        where !string.Equals(file.Room, target, StringComparison.Ordinal) && !isAllowed(file.Room, target)
        let named = Named(file.Code, target)
        where named.Count > 0
        select $"{file.Path} → {target}: {string.Join(", ", named)}";

    /// <summary>What <paramref name="code"/> names of a room: through a using its types, and whatever it writes with the room's name.</summary>
    private List<string> Named(string code, string room)
    {
        var written = Regex.Matches(code, $@"(?<![\w.]|\?\.)(?:global::)?(?:ReportLint\.)?{room}\.(?<name>\w+)", RegexOptions.ExplicitCapture, s_most).Select(match => match.Groups["name"].Value).Where(_names[room].Contains);
        if (!Regex.IsMatch(code, $@"^(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?(?:global::)?ReportLint\.{room}\b", RegexOptions.Multiline, s_most))
            return [.. written.Distinct(StringComparer.Ordinal)];
        var words = Word().Matches(code).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return [$"using ReportLint.{room}", .. _names[room].Where(words.Contains).Concat(written).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static string WithoutComments(string text) => Comment().Replace(text, "");

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, MostMilliseconds)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, MostMilliseconds)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:(?:public|internal|abstract|sealed|static|readonly|partial|ref)\s+)*(?:class|record struct|record|struct|enum|interface|delegate \w+)\s+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, MostMilliseconds)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\w+", RegexOptions.None, MostMilliseconds)]
    private static partial Regex Word();
}
