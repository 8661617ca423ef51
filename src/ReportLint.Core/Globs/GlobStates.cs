namespace ReportLint.Globs;

/// <summary>A set of states of a glob's automaton that can grow while it is walked through.</summary>
/// <param name="capacity">One more than the largest state.</param>
internal sealed class GlobStates(int capacity)
{
    private readonly bool[] _contains = new bool[capacity];
    private readonly List<int> _states = [];

    /// <summary>How many states the set has.</summary>
    public int Count => _states.Count;

    /// <summary>The state that was added as the one with number <paramref name="index"/>, from 0.</summary>
    public int this[int index] => _states[index];

    /// <summary>Adds a state; no effect when the set has it.</summary>
    public void Add(int state)
    {
        if (_contains[state])
            return;
        _contains[state] = true;
        _states.Add(state);
    }

    /// <summary>Whether the set has a state.</summary>
    public bool Contains(int state) => _contains[state];

    /// <summary>Removes all states.</summary>
    public void Clear()
    {
        foreach (var state in _states)
            _contains[state] = false;
        _states.Clear();
    }
}
