namespace ReportLint.Yaml.Recovery;

/// <summary>A mapping around the line that is mended: how deep its key stands, and what was met in it so far.</summary>
/// <remarks>A file has hundreds, one after the other: each is used again where it ended.</remarks>
internal sealed class KeyLevel
{
    /// <summary>By how much rows usually stand deeper than what they belong to.</summary>
    public const int Step = 2;

    private const int Unknown = -1;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private bool _hasRows;

    // Several ask what stands behind the same key, one after the other.
    private (string? Key, KeyPlace Place) _asked;

    /// <summary>A mapping around the lines that follow.</summary>
    /// <param name="indent">How deep its key stands; −1 for the file itself.</param>
    /// <param name="place">What the form has there.</param>
    public KeyLevel(int indent, KeyPlace place)
    {
        Indent = indent;
        Place = place;
        _asked = (null, place);
    }

    /// <summary>How deep its key stands; −1 for the file itself.</summary>
    public int Indent { get; private set; }

    /// <summary>What the form has there.</summary>
    public KeyPlace Place { get; private set; }

    /// <summary>How deep its own keys stand; −1 as long as none was met.</summary>
    public int ChildIndent { get; set; } = Unknown;

    /// <summary>Whether its value stands on the line of its key.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The first key that was met.</summary>
    public string? First { get; private set; }

    /// <summary>Whether <paramref name="key"/> was met.</summary>
    public bool Has(string key) => _keys.Contains(key);

    /// <summary>What stands behind the key <paramref name="key"/> here.</summary>
    public KeyPlace Below(string key)
    {
        if (!ReferenceEquals(_asked.Key, key))
            _asked = (key, Place.Below(key));
        return _asked.Place;
    }

    /// <summary>Whether <paramref name="key"/> may stand here. Where rows stand, no cell does.</summary>
    public bool Takes(string key) => !IsClosed && Below(key) is { IsInForm: true } below && !(_hasRows && below.IsCell);

    /// <summary>Takes note of a key.</summary>
    public void Take(int own, string key)
    {
        First ??= key;
        if (ChildIndent < 0)
            ChildIndent = own;
        _keys.Add(key);
        _hasRows |= Below(key).IsRowOrGroup;
    }

    /// <summary>Makes it another mapping, in which nothing was met yet.</summary>
    public void Restart(int indent, KeyPlace place)
    {
        (Indent, Place, ChildIndent, IsClosed, First, _hasRows) = (indent, place, Unknown, false, null, false);
        _asked = (null, place);
        _keys.Clear();
    }
}
