namespace ReportLint.Globs;

/// <summary>Splits a glob into tokens: escapes, stars and brackets are settled here, braces are not.</summary>
internal sealed class GlobTokenizer(string glob)
{
    private readonly List<GlobToken> _tokens = [];
    private bool _hasSeparator;
    private int _at;

    /// <summary>Whether a square bracket has no counterpart, and so stands for itself.</summary>
    public bool HasLoneBracket { get; private set; }

    /// <summary>The tokens, with one in front for the folders of a glob that may match in any.</summary>
    public List<GlobToken> Tokenize()
    {
        while (_at < glob.Length)
            Next();
        if (!_hasSeparator)
            _tokens.Insert(0, new GlobToken(GlobTokenKind.AnyFolders, 0));
        else if (_tokens[0] is { Kind: GlobTokenKind.Literal, Character: '/' })
            _tokens.RemoveAt(0);
        return _tokens;
    }

    private void Next()
    {
        switch (glob[_at])
        {
            case '\\' when _at + 1 < glob.Length:
                _at++;
                Add(GlobTokenKind.Literal);
                break;
            case '*':
                Stars();
                break;
            case '?':
                Add(GlobTokenKind.AnyCharacter);
                break;
            case '[':
                Brackets();
                break;
            case ']':
                HasLoneBracket = true;
                Add(GlobTokenKind.Literal);
                break;
            case '{':
                Add(GlobTokenKind.OpenBrace);
                break;
            case ',':
                Add(GlobTokenKind.Comma);
                break;
            case '}':
                Add(GlobTokenKind.CloseBrace);
                break;
            default:
                Add(GlobTokenKind.Literal);
                break;
        }
    }

    private void Add(GlobTokenKind kind)
    {
        _hasSeparator |= glob[_at] == '/';
        _tokens.Add(new GlobToken(kind, _at, glob[_at]));
        _at++;
    }

    private void Stars()
    {
        var start = _at;
        while (_at < glob.Length && glob[_at] == '*')
            _at++;
        if (_at - start == 1)
        {
            _tokens.Add(new GlobToken(GlobTokenKind.AnyName, start));
        }
        else if (_at < glob.Length && glob[_at] == '/')
        {
            _hasSeparator = true;
            _tokens.Add(new GlobToken(GlobTokenKind.AnyFolders, start));
            _at++;
        }
        else
        {
            _tokens.Add(new GlobToken(GlobTokenKind.AnyPath, start));
        }
    }

    private void Brackets()
    {
        var start = _at;
        var read = GlobCharacterClass.Read(glob, start);
        if (read is null)
        {
            HasLoneBracket = true;
            Add(GlobTokenKind.Literal);
        }
        else if (read.HasSeparator)
        {
            // The core tests: brackets around a slash stand for themselves. Such a slash doesn't tie the glob to a folder.
            for (; _at < read.End; _at++)
            {
                if (glob[_at] == '\\' && _at + 1 < read.End)
                    _at++;
                _tokens.Add(new GlobToken(GlobTokenKind.Literal, _at, glob[_at]));
            }
        }
        else
        {
            _tokens.Add(new GlobToken(GlobTokenKind.OneOf, start) { Class = read });
            _at = read.End;
        }
    }
}
