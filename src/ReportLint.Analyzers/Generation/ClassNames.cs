using ReportLint.Analyzers.Hosting;
using ReportLint.Forms;

namespace ReportLint.Analyzers.Generation;

/// <summary>Names the class of each report after its file.</summary>
/// <remarks>
/// Where several files lead to the same name, folders are added behind it, the nearest first tried alone: <c>水务局_2020</c>, <c>水务局_2021</c>. Letter case does
/// not tell names apart. Files that no folder tells apart (<c>a-b</c> and <c>aB</c> in one folder) get no class.
/// </remarks>
internal sealed class ClassNames
{
    private static readonly HashSet<string> s_members = new(
        new[] { ClassWriter.TextMember, ClassWriter.YearMember, ClassWriter.AgencyMember, ClassWriter.FiguresMember }
            .Concat(StatutoryForm.All.SelectMany(edition => edition.Tables).Select(table => Identifier.From(table.Name.Id)))
            .Concat(StatutoryForm.All.Select(FormWriter.TypeName)),
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _others = new(StringComparer.Ordinal);

    private ClassNames()
    {
    }

    /// <summary>The class of the report at <paramref name="path"/>; null when another report claims the same.</summary>
    public string? this[string path] => _names.TryGetValue(path, out var name) ? name : null;

    /// <summary>The other report that leads to the same name as the one at <paramref name="path"/>; null when there is none.</summary>
    public string? OtherWithSameName(string path) => _others.TryGetValue(path, out var other) ? other : null;

    /// <summary>Names the classes of the reports at <paramref name="paths"/>, whatever their order.</summary>
    public static ClassNames Assign(IEnumerable<string> paths)
    {
        var names = new ClassNames();
        foreach (var same in paths.GroupBy(BaseName, StringComparer.OrdinalIgnoreCase))
            names.Add([.. same.OrderBy(path => path, StringComparer.Ordinal)]);
        return names;
    }

    /// <summary>The name after the file alone.</summary>
    public static string BaseName(string path)
    {
        var file = Parts(path).Last();
        var stem = file.EndsWith(AdditionalFileKind.ReportEnding, StringComparison.OrdinalIgnoreCase) ? file.Substring(0, file.Length - AdditionalFileKind.ReportEnding.Length) : Path.GetFileNameWithoutExtension(file);
        var name = Identifier.From(stem);
        // A member may not bear the name of its class, nor two types of a namespace the same.
        return s_members.Contains(name) ? name + "Report" : name;
    }

    private void Add(IReadOnlyList<string> paths)
    {
        var depth = 0;
        var groups = Group(paths, depth);
        var most = Group(paths, int.MaxValue).Count;
        while (groups.Count < most)
            groups = Group(paths, ++depth);
        foreach (var group in groups)
        {
            if (group.Count() == 1)
            {
                _names.Add(group.Single(), Qualified(group.Single(), depth));
                continue;
            }
            foreach (var path in group)
                _others.Add(path, group.First(other => !string.Equals(other, path, StringComparison.Ordinal)));
        }
    }

    private static List<IGrouping<string, string>> Group(IReadOnlyList<string> paths, int depth) =>
        [.. paths.GroupBy(path => Qualified(path, depth), StringComparer.OrdinalIgnoreCase)];

    private static string Qualified(string path, int depth)
    {
        var folders = Parts(path);
        folders.RemoveAt(folders.Count - 1);
        var nearest = folders.Skip(Math.Max(0, folders.Count - depth)).Select(folder => Identifier.From(folder).TrimStart('_'));
        return string.Join("_", nearest.Prepend(BaseName(path)));
    }

    private static List<string> Parts(string path) => [.. path.Split('/', '\\')];
}
