using ReportLint.Forms;

namespace ReportLint.Model.Reading;

/// <summary>The entries of a mapping whose keys the form knows, by name.</summary>
/// <param name="Known">The nodes of key and value of each.</param>
/// <param name="Misspelt">Names that are probably there under a misspelt key, which was reported: they are not missing besides.</param>
/// <param name="IsForeign">Whether keys of another edition were found, so that what is missing of this one is no surprise.</param>
/// <param name="HasUnknown">Whether any key was unknown, so that something may have been lost with it.</param>
internal sealed record MappingEntries(IReadOnlyDictionary<FormName, (int Key, int Value)> Known, IReadOnlyCollection<FormName> Misspelt, bool IsForeign, bool HasUnknown)
{
    /// <summary>The entry with the key <paramref name="name"/>.</summary>
    public bool TryGet(FormName name, out (int Key, int Value) entry) => Known.TryGetValue(name, out entry);

    /// <summary>Whether it is a fault of its own that <paramref name="name"/> is not among the entries.</summary>
    public bool IsMissing(FormName name) => !IsForeign && !Misspelt.Contains(name);
}
