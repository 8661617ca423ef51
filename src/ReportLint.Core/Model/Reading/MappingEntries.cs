using ReportLint.Forms;

namespace ReportLint.Model.Reading;

/// <summary>The entries of a mapping whose keys the form knows.</summary>
/// <param name="form">The key of the form whose mapping it is.</param>
/// <param name="found">For each key below it the nodes of key and value; <see cref="None"/> where it is not there.</param>
/// <param name="misspelt">Names that are probably there under a misspelt key, which was reported: they are not missing besides.</param>
/// <param name="isForeign">Whether keys of another edition were found, so that what is missing of this one is no surprise.</param>
/// <param name="hasUnknown">Whether any key was unknown, so that something may have been lost with it.</param>
internal sealed class MappingEntries(FormKey form, (int Key, int Value)[] found, IReadOnlyCollection<FormName> misspelt, bool isForeign, bool hasUnknown)
{
    /// <summary>No node: the first is the file itself, which is no entry.</summary>
    public const int None = 0;

    /// <summary>Whether any key was unknown, so that something may have been lost with it.</summary>
    public bool HasUnknown => hasUnknown;

    /// <summary>The names that are there, each with the node of its key.</summary>
    public IEnumerable<(FormName Name, int Key)> Known => form.Children.Where(child => found[child.Ordinal].Key != None).Select(child => (child.Name, found[child.Ordinal].Key));

    /// <summary>Whether there is an entry with the key <paramref name="name"/>.</summary>
    public bool Has(FormName name) => TryGet(name, out _);

    /// <summary>The entry with the key <paramref name="name"/>.</summary>
    public bool TryGet(FormName name, out (int Key, int Value) entry)
    {
        var children = form.Children;
        for (var i = 0; i < children.Count; i++)
        {
            // Ids tell names apart before all that they hold is compared.
            if (string.Equals(children[i].Name.Id, name.Id, StringComparison.Ordinal) && children[i].Name == name)
                return TryGet(children[i], out entry);
        }
        entry = default;
        return false;
    }

    /// <summary>The entry with <paramref name="key"/>, one of the keys of the form below this one.</summary>
    public bool TryGet(FormKey key, out (int Key, int Value) entry)
    {
        entry = found[key.Ordinal];
        return entry.Key != None;
    }

    /// <summary>Whether it is a fault of its own that <paramref name="name"/> is not among the entries.</summary>
    public bool IsMissing(FormName name) => !isForeign && !misspelt.Contains(name);
}
