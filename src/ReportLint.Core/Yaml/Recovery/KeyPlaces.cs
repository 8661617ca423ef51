using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Knows from the form where a key belongs, so that a key that slipped to the left or right is named, and not the innocent ones below it.</summary>
internal sealed class KeyPlaces
{
    private readonly RecoveredSyntax _mends;
    private readonly KeyLines _lines;

    // The mappings around, the outermost first, each deeper than the one before.
    private readonly List<KeyLevel> _levels;
    private readonly Stack<KeyLevel> _ended = new();

    /// <summary>The places of a file whose keys at the top stand <paramref name="topIndent"/> deep.</summary>
    public KeyPlaces(RecoveredSyntax mends, KeyLines lines, int topIndent)
    {
        _mends = mends;
        _lines = lines;
        _levels = [new KeyLevel(-1, KeyPlace.File) { ChildIndent = topIndent }];
    }

    /// <summary>What stands behind the key that was taken last.</summary>
    public KeyPlace Last => _levels[_levels.Count - 1].Place;

    /// <summary>Whether the key that was taken last begins a list of texts, whose items follow.</summary>
    public bool IsInList => _levels[_levels.Count - 1] is { IsClosed: false, Place.IsList: true };

    /// <summary>The nearest mapping around in which the form has <paramref name="key"/> and the file does not yet; null where there is none.</summary>
    public KeyLevel? OwnerOf(string key) => _levels.FindLast(level => level.Takes(key) && !level.Has(key));

    /// <summary>Says that the key that was taken last has its value on its line: nothing below belongs to it.</summary>
    public void Close() => _levels[_levels.Count - 1].IsClosed = true;

    /// <summary>Takes a key, and moves it where it stands in the wrong place.</summary>
    /// <param name="number">The number of its line.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="indent">How deep it stands.</param>
    /// <param name="key">The key.</param>
    /// <returns>How deep it stands now; null where it has no place, so that the line is not to be read.</returns>
    public int? Place(int number, int start, int indent, string key)
    {
        var line = _mends.Source.Lines.Line(number);
        var above = _levels.Count - 1;
        while (_levels[above].Indent >= indent)
            above--;
        var parent = above;
        if (FormKeys.Contains(key) && !_levels[above].Takes(key) && OwnerOf(key) is { } other)
            parent = _levels.IndexOf(other);
        var owner = _levels[parent];
        if (IsOutOfPlace(number, key, parent))
            return null;
        if (owner.Takes(key) && owner.First is null && owner.ChildIndent < 0)
            owner.ChildIndent = UsualIndent(number, owner, key, indent);
        if (owner.Takes(key) && (parent != above || (owner.ChildIndent >= 0 && owner.ChildIndent != indent)))
        {
            indent = owner.ChildIndent >= 0 ? owner.ChildIndent : owner.Indent + KeyLevel.Step;
            Move(line, start, indent);
        }
        owner.Take(indent, key);
        for (var level = _levels.Count - 1; level > parent; level--)
        {
            _ended.Push(_levels[level]);
            _levels.RemoveAt(level);
        }
        Begin(indent, owner.Below(key));
        return indent;
    }

    private void Begin(int indent, KeyPlace place)
    {
        if (_ended.Count == 0)
        {
            _levels.Add(new KeyLevel(indent, place));
            return;
        }
        var level = _ended.Pop();
        level.Restart(indent, place);
        _levels.Add(level);
    }

    /// <summary>Whether the line below goes on with a mapping that this key would end: it came between rows where it has no business.</summary>
    private bool IsOutOfPlace(int number, string key, int parent)
    {
        if (_levels.FindIndex(parent + 1, level => !level.IsClosed) < 0 || _lines.Next(number) is not { } next || _levels[parent].Below(key).Knows(next.Key))
            return false;
        for (var level = _levels.Count - 1; level > parent; level--)
        {
            if (!_levels[level].IsClosed && _levels[level].ChildIndent == next.Indent && _levels[level].Takes(next.Key) && !_levels[level].Has(next.Key))
                return !_levels[parent].Takes(next.Key);
        }
        return false;
    }

    /// <summary>How deep most of the rows of a mapping stand whose first one is at hand: where only the first is elsewhere, the first is wrong.</summary>
    private int UsualIndent(int number, KeyLevel owner, string key, int own)
    {
        const int Farthest = 40;
        // What stands deeper than a key without a value belongs to it, whatever it is called.
        var deepest = _lines.HasValue(number) ? int.MaxValue : own;
        Dictionary<int, int>? counts = null;
        for (var (next, seen) = (_lines.Next(number), 0); next is { } line && line.Indent > owner.Indent && seen < Farthest; next = _lines.Next(line.Number), seen++)
        {
            if (line.Indent < 0 || line.Indent > deepest || !owner.Takes(line.Key) || owner.Below(line.Key).IsCell != owner.Below(key).IsCell)
                continue;
            if (line.Indent == own)
                return own;
            counts ??= [];
            counts[line.Indent] = counts.TryGetValue(line.Indent, out var count) ? count + 1 : 1;
        }
        if (own <= owner.Indent)
            own = owner.Indent + KeyLevel.Step;
        if (counts is null || counts.ContainsKey(own))
            return own;
        var most = counts.OrderByDescending(entry => entry.Value).ThenBy(entry => Math.Abs(entry.Key - owner.Indent - KeyLevel.Step)).First();
        return most.Value > 1 || Math.Abs(own - owner.Indent - KeyLevel.Step) > Math.Abs(most.Key - owner.Indent - KeyLevel.Step) ? most.Key : own;
    }

    private void Move(TextSpan line, int start, int indent)
    {
        var source = _mends.Patch.Source;
        var end = _mends.TrimEnd(start, line.End);
        _mends.Patch.Resize(line.Start, start - line.Start, new string(' ', indent));
        // A tab, a sign or a comment in the place of blanks is named for what it is, and mended to where the key belongs.
        if (_mends.IndentsOtherwise(line.Start, start, indent))
            return;
        _mends.Add(YamlUnreadable.Rule.At(source, TextSpan.FromBounds(start, end), indent == 0 ? YamlMessages.NoIndent.With() : YamlMessages.WrongIndent.With(indent)) with
        {
            Edits = [new SuggestedEdit(new TextEdit(TextSpan.FromBounds(line.Start, start), new string(' ', indent)), IsSafe: true)],
        });
    }
}
