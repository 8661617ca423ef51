namespace ReportLint.Globs;

/// <summary>Brackets in a glob: <c>[abc]</c>, <c>[a-d]</c>, <c>[!abc]</c>. Nothing but <c>!</c>, <c>-</c> and the backslash has a meaning in them.</summary>
internal sealed class GlobCharacterClass
{
    private readonly List<(int First, int Last)> _ranges = [];
    private readonly string _glob;
    private readonly bool _negated;
    private int _at;

    private GlobCharacterClass(string glob, int start)
    {
        _glob = glob;
        _at = start + 1;
        _negated = _at < glob.Length && glob[_at] == '!';
        if (_negated)
            _at++;
    }

    /// <summary>The offset behind the closing bracket.</summary>
    public int End => _at;

    /// <summary>Whether a slash stands between the brackets.</summary>
    public bool HasSeparator { get; private set; }

    /// <summary>Reads the brackets that open at <paramref name="start"/>; null when they aren't closed.</summary>
    public static GlobCharacterClass? Read(string glob, int start)
    {
        var read = new GlobCharacterClass(glob, start);
        return read.ReadMembers() ? read : null;
    }

    /// <summary>Whether the brackets match a character, given as a code point.</summary>
    public bool Contains(int codePoint)
    {
        foreach (var (first, last) in _ranges)
        {
            if (codePoint >= first && codePoint <= last)
                return !_negated;
        }
        return _negated;
    }

    private bool ReadMembers()
    {
        while (_at < _glob.Length)
        {
            if (_glob[_at] == ']' && _ranges.Count > 0)
            {
                _at++;
                return true;
            }
            var first = ReadMember();
            var isRange = _at + 1 < _glob.Length && _glob[_at] == '-' && _glob[_at + 1] != ']';
            if (!isRange)
            {
                _ranges.Add((first, first));
                continue;
            }
            _at++;
            var last = ReadMember();
            if (first <= last)
                _ranges.Add((first, last));
            else
                _ranges.AddRange([(first, first), ('-', '-'), (last, last)]);
        }
        return false;
    }

    private int ReadMember()
    {
        if (_glob[_at] == '\\' && _at + 1 < _glob.Length)
            _at++;
        var codePoint = char.IsSurrogatePair(_glob, _at) ? char.ConvertToUtf32(_glob, _at) : _glob[_at];
        _at += codePoint > char.MaxValue ? 2 : 1;
        HasSeparator |= codePoint == '/';
        return codePoint;
    }
}
