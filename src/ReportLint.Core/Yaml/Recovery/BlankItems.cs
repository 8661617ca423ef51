namespace ReportLint.Yaml.Recovery;

/// <summary>Mends two slips inside brackets that YAML refuses but that are plain to a reader: an item left out, and a bare dash for "none".</summary>
/// <remarks>The cell's own rules then speak of it (RL0004, RL0005) and the rest of the row is read.</remarks>
internal static class BlankItems
{
    /// <summary>Mends the place of <paramref name="error"/> if it is one of the two.</summary>
    public static bool TryMend(PatchedText patch, YamlSyntaxError error)
    {
        var text = patch.Text;
        if (error.OpenFlow < 0 || error.Offset <= error.OpenFlow || error.Offset >= text.Length)
            return false;

        var at = error.Offset;
        if (text[at] == '-' && IsItem(text, at))
        {
            patch.Set(at, '_');
            return true;
        }
        // "[1, , 2]": the blank between the commas becomes the item.
        if (text[at] == ',' && text[at - 1] == ' ' && text[text.LastIndexOfNonSpace(at - 1)] is ',' or '[')
        {
            patch.Set(at - 1, '~');
            return true;
        }
        return false;
    }

    private static bool IsItem(string text, int at)
    {
        var after = at + 1;
        while (after < text.Length && text[after] == ' ')
            after++;
        return text[text.LastIndexOfNonSpace(at - 1)] is ',' or '[' or ':' && after < text.Length && text[after] is ',' or ']' or '}';
    }

    private static int LastIndexOfNonSpace(this string text, int from)
    {
        var at = from;
        while (at > 0 && text[at] == ' ')
            at--;
        return at;
    }
}
