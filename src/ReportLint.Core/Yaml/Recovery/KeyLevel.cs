namespace ReportLint.Yaml.Recovery;

/// <summary>A mapping around the line that is mended: how deep its key stands, and what was met in it so far.</summary>
/// <param name="indent">How deep its key stands; −1 for the file itself.</param>
/// <param name="place">What the form has there.</param>
internal sealed class KeyLevel(int indent, KeyPlace place)
{
    /// <summary>By how much rows usually stand deeper than what they belong to.</summary>
    public const int Step = 2;

    private static readonly HashSet<string> s_none = new(StringComparer.Ordinal);

    private bool _hasRows;

    /// <summary>How deep its key stands; −1 for the file itself.</summary>
    public int Indent => indent;

    /// <summary>What the form has there.</summary>
    public KeyPlace Place => place;

    /// <summary>How deep its own keys stand; −1 as long as none was met.</summary>
    public int ChildIndent { get; set; } = -1;

    /// <summary>Whether its value stands on the line of its key.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The first key that was met.</summary>
    public string? First { get; private set; }

    /// <summary>The keys that were met.</summary>
    public HashSet<string> Keys { get; private set; } = s_none;

    /// <summary>Whether <paramref name="key"/> may stand here. Where rows stand, no cell does.</summary>
    public bool Takes(string key) => !IsClosed && place.Knows(key) && !(_hasRows && place.Below(key).IsCell);

    /// <summary>Takes note of a key.</summary>
    public void Take(int own, string key)
    {
        if (First is null)
            (First, Keys) = (key, new(StringComparer.Ordinal));
        if (ChildIndent < 0)
            ChildIndent = own;
        Keys.Add(key);
        _hasRows |= place.Below(key).IsRowOrGroup;
    }
}
