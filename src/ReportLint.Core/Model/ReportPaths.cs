using ReportLint.Text;

namespace ReportLint.Model;

/// <summary>The files of a repository in the order of their absolute names.</summary>
internal sealed class ReportPaths
{
    private readonly IReadOnlyList<ReportEntry> _entries;
    private readonly string _root;

    /// <summary>Puts <paramref name="entries"/> in order.</summary>
    public ReportPaths(IEnumerable<ReportEntry> entries)
    {
        _entries = [.. entries.OrderBy(entry => entry.Source.FullPath, StringComparer.Ordinal)];
        _root = CommonFolder();
    }

    private ReportPaths(IReadOnlyList<ReportEntry> entries, string root) => (_entries, _root) = (entries, root);

    /// <summary>The files.</summary>
    public IReadOnlyList<ReportEntry> Entries => _entries;

    /// <summary>The files whose names begin with <paramref name="prefix"/>.</summary>
    public IEnumerable<ReportEntry> WithPrefix(string prefix)
    {
        for (var i = FirstFrom(prefix); i < _entries.Count && _entries[i].Source.FullPath.StartsWith(prefix, StringComparison.Ordinal); i++)
            yield return _entries[i];
    }

    /// <summary>The file <paramref name="source"/>.</summary>
    public ReportEntry EntryOf(SourceText source) => WithPrefix(source.FullPath).First(entry => entry.Source == source);

    /// <summary>The file with the absolute name <paramref name="fullPath"/>, or null.</summary>
    public ReportEntry? Find(string fullPath) => IndexOf(fullPath) is >= 0 and var place ? _entries[place] : null;

    /// <summary>The place of the file with the absolute name <paramref name="fullPath"/>; -1 where there is none.</summary>
    public int IndexOf(string fullPath)
    {
        // Of all names that begin with this one, it is the first itself.
        var place = FirstFrom(fullPath);
        return place < _entries.Count && string.Equals(_entries[place].Source.FullPath, fullPath, StringComparison.Ordinal) ? place : -1;
    }

    /// <summary>The place of the first file whose name does not come before <paramref name="name"/>.</summary>
    private int FirstFrom(string name)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_entries[middle].Source.FullPath, name) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The files with others of the same names in some places.</summary>
    public ReportPaths With(IEnumerable<(int Place, ReportEntry Entry)> others)
    {
        var entries = _entries.ToArray();
        foreach (var (place, entry) in others)
            entries[place] = entry;
        return new ReportPaths(entries, _root);
    }

    /// <summary>What a file seems to report on.</summary>
    public ReportHead HeadOf(SourceText source) => EntryOf(source).Head;

    /// <summary>Whether a name that begins with <paramref name="prefix"/> may lie where the files lie.</summary>
    public bool ReachesInto(string prefix) => prefix.StartsWith(_root, StringComparison.Ordinal) || _root.StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>The folder, with <c>/</c>, below which all files lie.</summary>
    private string CommonFolder()
    {
        if (_entries.Count == 0)
            return "";
        // In order, what the first and the last have in common all have.
        var (first, last) = (_entries[0].Source.FullPath, _entries[_entries.Count - 1].Source.FullPath);
        var common = 0;
        while (common < first.Length && common < last.Length && first[common] == last[common])
            common++;
        return first.Substring(0, first.Substring(0, common).LastIndexOf('/') + 1);
    }
}
