using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Knows from the form where a key belongs, so that a key that slipped to the left or right is named, and not the innocent ones below it.</summary>
internal sealed class KeyPlaces
{
    private const int Step = 2;

    private readonly RecoveredSyntax _mends;

    // The mappings around, the outermost first, each deeper than the one before; behind them some that are used again.
    private readonly List<Level> _levels = [new Level()];
    private int _depth = 1;

    /// <summary>The places of a file whose keys at the top stand <paramref name="topIndent"/> deep.</summary>
    public KeyPlaces(RecoveredSyntax mends, int topIndent)
    {
        _mends = mends;
        _levels[0].Begin(-1, KeyPlace.File);
        _levels[0].ChildIndent = topIndent;
    }

    /// <summary>Takes a key, and moves it where it stands in the wrong place.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="indent">How deep it stands.</param>
    /// <param name="key">The key.</param>
    /// <returns>How deep it stands now.</returns>
    public int Place(TextSpan line, int start, int indent, string key)
    {
        var above = _depth - 1;
        while (_levels[above].Indent >= indent)
            above--;
        var parent = _levels[above];
        var isOfForm = FormKeys.Contains(key);
        if (isOfForm && Owner(parent, key) is { } owner && (owner != parent || (owner.ChildIndent >= 0 && owner.ChildIndent != indent)))
        {
            if (owner.First is { } first && owner.HasOneKey && owner.ChildIndent != owner.Indent + Step && indent == owner.Indent + Step && owner.Indent >= 0)
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
        parent.Take(line, start, indent, key, isOfForm);
        while (_depth > 0 && _levels[_depth - 1].Indent >= indent)
            _depth--;
        if (_depth == _levels.Count)
            _levels.Add(new Level());
        _levels[_depth++].Begin(indent, parent.Place.Below(key));
        return indent;
    }

    /// <summary>In whose mapping the key belongs: where it stands, if the form or nobody has it there; else the nearest around that the form gives it to.</summary>
    private Level? Owner(Level parent, string key)
    {
        if (parent.Place.Knows(key))
            return parent;
        var level = _depth - 1;
        while (level >= 0 && !_levels[level].Place.Knows(key))
            level--;
        // What stands there already is not moved there again: it is another fault.
        return level < 0 || _levels[level].Has(key) ? null : _levels[level];
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

    private sealed class Level
    {
        // Those that the form has; other keys are never asked for.
        private readonly List<string> _keys = [];
        private string? _firstKey;

        public int Indent { get; private set; }

        public KeyPlace Place { get; private set; } = KeyPlace.File;

        public int ChildIndent { get; set; }

        public (TextSpan Line, int Start)? First { get; private set; }

        public bool HasOneKey { get; private set; }

        public void Begin(int indent, KeyPlace place)
        {
            (Indent, Place, ChildIndent, First, HasOneKey, _firstKey) = (indent, place, -1, null, false, null);
            _keys.Clear();
        }

        public bool Has(string key) => _keys.Contains(key, StringComparer.Ordinal);

        public void Take(TextSpan line, int start, int own, string key, bool isOfForm)
        {
            HasOneKey = _firstKey is null || (HasOneKey && string.Equals(_firstKey, key, StringComparison.Ordinal));
            _firstKey ??= key;
            First ??= (line, start);
            if (ChildIndent < 0)
                ChildIndent = own;
            if (isOfForm && !Has(key))
                _keys.Add(key);
        }
    }
}
