using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Testing.Localization;

/// <summary>Tries every set of up to three figures of a report: which of them could be changed so that all relations hold.</summary>
public sealed class Oracle(Report report)
{
    /// <summary>The largest sets that are tried.</summary>
    public const int MaxSize = 3;

    private readonly OracleSystem _system = new(report);
    private readonly Dictionary<(int Component, int Size), List<int[]>> _mending = [];

    /// <summary>The size of the smallest sets that mend the relations around <paramref name="cell"/>; one more than the largest tried when there is none.</summary>
    public int SmallestSize(FormCell cell)
    {
        var size = 1;
        while (size <= MaxSize && Mending(cell, size).Count == 0)
            size++;
        return size;
    }

    /// <summary>Whether every set of <paramref name="size"/> figures that mends them gives <paramref name="cell"/> that value and no other.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="size">How many figures are changed.</param>
    /// <param name="value">The value.</param>
    /// <param name="isStatedOnly">Whether only sets of figures count that the file states.</param>
    public bool AllGive(FormCell cell, int size, long value, bool isStatedOnly = false)
    {
        var variable = _system.VariableOf(cell);
        var change = value - _system.Value(variable);
        return Mending(cell, size).Where(set => !isStatedOnly || Array.TrueForAll(set, _system.IsStated)).All(set => Array.IndexOf(set, variable) is >= 0 and var which && !_system.CanMend(set, which, change, shall: false));
    }

    /// <summary>Whether some set of <paramref name="size"/> figures that mends them gives <paramref name="cell"/> that value; any other than it has where null.</summary>
    public bool SomeGives(FormCell cell, int size, long? value)
    {
        var variable = _system.VariableOf(cell);
        return Mending(cell, size).Exists(set => Array.IndexOf(set, variable) is >= 0 and var which && (value is null || _system.CanMend(set, which, value.Value - _system.Value(variable))));
    }

    private List<int[]> Mending(FormCell cell, int size)
    {
        var component = _system.ComponentOf(_system.VariableOf(cell));
        if (_mending.TryGetValue((component[0], size), out var known))
            return known;
        var masks = component.Select(_system.Mask).ToArray();
        var broken = _system.Broken & masks.Aggregate(0UL, (a, b) => a | b);
        var sets = new List<int[]>();
        for (var i = 0; i < masks.Length; i++)
        {
            if (size == 1)
                Try(masks[i], masks[i], component[i]);
            for (var j = i + 1; size > 1 && j < masks.Length; j++)
            {
                if (size == 2)
                    Try(masks[i] | masks[j], masks[i] ^ masks[j], component[i], component[j]);
                for (var k = j + 1; size > 2 && k < masks.Length; k++)
                {
                    var (all, once) = (masks[i] | masks[j] | masks[k], masks[i] ^ masks[j] ^ masks[k] ^ (masks[i] & masks[j] & masks[k]));
                    if ((broken & ~all) == 0 && (once & ~broken) == 0)
                        Try(all, once, component[i], component[j], component[k]);
                }
            }
        }
        _mending.Add((component[0], size), sets);
        return sets;

        // A broken relation needs a changed figure, and one that holds none or at least two.
        void Try(ulong all, ulong once, params ReadOnlySpan<int> set)
        {
            if ((broken & ~all) == 0 && (once & ~broken) == 0 && _system.CanMend(set))
                sets.Add(set.ToArray());
        }
    }
}
