namespace ReportLint.Globs;

/// <summary>One run of a glob's automaton over a path: at each place of the path, the set of all tokens that may come next.</summary>
internal sealed class GlobMatch(IReadOnlyList<GlobToken> tokens, string path)
{
    // No token takes more of the path than a number does, so that only so many places can be pending at once.
    private const int Window = GlobNumberRange.MaxLength + 1;

    private readonly GlobStates?[] _pending = new GlobStates?[Window];

    /// <summary>Whether the tokens match the whole path.</summary>
    public bool Run()
    {
        Reach(0, 0);
        for (var at = 0; at < path.Length; at++)
        {
            if (_pending[at % Window] is not { } states)
                continue;
            Settle(states, at);
            states.Clear();
        }
        if (_pending[path.Length % Window] is not { } last)
            return false;
        Settle(last, path.Length);
        return last.Contains(tokens.Count);
    }

    private void Settle(GlobStates states, int at)
    {
        for (var i = 0; i < states.Count; i++)
        {
            if (states[i] < tokens.Count)
                Step(states[i], at);
        }
    }

    private void Step(int state, int at)
    {
        var token = tokens[state];
        var atEnd = at == path.Length;
        var inName = !atEnd && path[at] != '/';
        var isPair = !atEnd && char.IsSurrogatePair(path, at);
        var next = isPair ? at + 2 : at + 1;
        switch (token.Kind)
        {
            case GlobTokenKind.Literal:
                ReachIf(!atEnd && path[at] == token.Character, state + 1, at + 1);
                break;
            case GlobTokenKind.AnyCharacter:
                ReachIf(inName, state + 1, next);
                break;
            case GlobTokenKind.OneOf:
                ReachIf(inName && token.Class!.Contains(isPair ? char.ConvertToUtf32(path, at) : path[at]), state + 1, next);
                break;
            case GlobTokenKind.AnyName:
                Reach(state + 1, at);
                ReachIf(inName, state, next);
                break;
            case GlobTokenKind.AnyPath:
                Reach(state + 1, at);
                ReachIf(!atEnd, state, next);
                break;
            case GlobTokenKind.AnyFolders:
                ReachIf(at == 0 || path[at - 1] == '/', state + 1, at);
                ReachIf(!atEnd, state, next);
                break;
            case GlobTokenKind.Number:
                foreach (var end in token.Range!.Ends(path, at))
                    Reach(token.Targets[0], end);
                break;
            default:
                foreach (var target in token.Targets)
                    Reach(target, at);
                break;
        }
    }

    private void ReachIf(bool condition, int state, int at)
    {
        if (condition)
            Reach(state, at);
    }

    private void Reach(int state, int at) => (_pending[at % Window] ??= new GlobStates(tokens.Count + 1)).Add(state);
}
