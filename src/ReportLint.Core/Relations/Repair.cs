namespace ReportLint.Relations;

/// <summary>A set of figures whose change makes every equation hold.</summary>
/// <param name="Variables">The figures, ascending.</param>
/// <param name="Solutions">What to add to each: one way, or several.</param>
internal sealed record Repair(IReadOnlyList<int> Variables, SolutionSpace Solutions)
{
    /// <summary>How many figures it changes.</summary>
    public int Size => Variables.Count;

    /// <summary>Whether it changes <paramref name="variable"/>, and how where that is the same in all its ways.</summary>
    public bool Changes(int variable, out long? change)
    {
        change = null;
        for (var i = 0; i < Variables.Count; i++)
        {
            if (Variables[i] != variable)
                continue;
            if (Solutions.IsDetermined(i))
                change = Solutions.Determined(i);
            return true;
        }
        return false;
    }

    /// <summary>Whether it changes <paramref name="variable"/> by <paramref name="change"/> and in no other way.</summary>
    public bool Always(int variable, long change) => Changes(variable, out var own) && own == change;
}
