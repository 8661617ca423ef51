using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Knows from the form where a key belongs, so that a key that slipped to the left or right is named, and not the innocent ones below it.</summary>
internal sealed class KeyPlaces
{
    private const int Step = 2;

    private static readonly HashSet<string> s_none = new(StringComparer.Ordinal);

    private readonly RecoveredSyntax _mends;

    // The mappings around, the outermost first, each deeper than the one before.
    private readonly List<Level> _levels;

    /// <summary>The places of a file whose keys at the top stand <paramref name="topIndent"/> deep.</summary>
    public KeyPlaces(RecoveredSyntax mends, int topIndent)
    {
        _mends = mends;
        _levels = [new Level(-1, KeyPlace.File) { ChildIndent = topIndent }];
    }

    /// <summary>Takes a key, and moves it where it stands in the wrong place.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="indent">How deep it stands.</param>
    /// <param name="key">The key.</param>
    /// <returns>How deep it stands now.</returns>
    public int Place(TextSpan line, int start, int indent, string key)
    {
        var above = _levels.Count - 1;
        while (_levels[above].Indent >= indent)
            above--;
        var parent = _levels[above];
        if (FormKeys.Contains(key) && Owner(parent, key) is { } owner && (owner != parent || (owner.ChildIndent >= 0 && owner.ChildIndent != indent)))
        {
            if (owner.First is { } first && owner.Keys.Count == 1 && owner.ChildIndent != owner.Indent + Step && indent == owner.Indent + Step && owner.Indent >= 0)
            {
                Move(first.Line, first.Start, indent);
                owner.ChildIndent = indent;
            }
            else
            {
                indent = owner.ChildIndent >= 0 ? owner.ChildIndent : owner.Indent + Step;
                Move(line, start, indent);
            }
            parent = owner;
        }
        parent.Take(line, start, indent, key);
        var kept = _levels.Count;
        while (kept > 0 && _levels[kept - 1].Indent >= indent)
            kept--;
        _levels.RemoveRange(kept, _levels.Count - kept);
        _levels.Add(new Level(indent, parent.Place.Below(key)));
        return indent;
    }

    /// <summary>In whose mapping the key belongs: where it stands, if the form or nobody has it there; else the nearest around that the form gives it to.</summary>
    private Level? Owner(Level parent, string key)
    {
        if (parent.Place.Knows(key))
            return parent;
        var owner = _levels.FindLast(level => level.Place.Knows(key));
        // What stands there already is not moved there again: it is another fault.
        return owner is null || owner.Keys.Contains(key) ? null : owner;
    }

    private void Move(TextSpan line, int start, int indent)
    {
        var source = _mends.Patch.Source;
        var end = _mends.TrimEnd(start, line.End);
        _mends.Patch.Resize(line.Start, start - line.Start, new string(' ', indent));
        // A tab is named for what it is.
        if (_mends.Text.IndexOf('\t', line.Start, start - line.Start) >= 0)
            return;
        _mends.Add(YamlUnreadable.Rule.At(source, TextSpan.FromBounds(start, end), YamlMessages.WrongIndent.With(indent)) with
        {
            Edits = [new SuggestedEdit(new TextEdit(TextSpan.FromBounds(line.Start, start), new string(' ', indent)), IsSafe: true)],
        });
    }

    private sealed class Level(int indent, KeyPlace place)
    {
        public int Indent => indent;

        public KeyPlace Place => place;

        public int ChildIndent { get; set; } = -1;

        public (TextSpan Line, int Start)? First { get; private set; }

        public HashSet<string> Keys { get; private set; } = s_none;

        public void Take(TextSpan line, int start, int own, string key)
        {
            if (First is null)
                (First, Keys) = ((line, start), new(StringComparer.Ordinal));
            if (ChildIndent < 0)
                ChildIndent = own;
            Keys.Add(key);
        }
    }
}
