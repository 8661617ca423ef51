namespace ReportLint.Rules;

/// <summary>The texts that have one band in common, by their places, in order. Most bands are of one text, which costs nothing here.</summary>
internal readonly struct BandPlaces
{
    private readonly int _first;
    private readonly List<int>? _others;

    /// <summary>A band of <paramref name="places"/>, of which there is one at least.</summary>
    public BandPlaces(IReadOnlyList<int> places)
    {
        _first = places[0];
        _others = places.Count > 1 ? [.. places.Skip(1)] : null;
    }

    private BandPlaces(int first, List<int>? others) => (_first, _others) = (first, others);

    /// <summary>How many there are.</summary>
    public int Count => 1 + (_others?.Count ?? 0);

    /// <summary>One of them.</summary>
    public int this[int index] => index == 0 ? _first : _others![index - 1];

    /// <summary>A band of one text.</summary>
    public static BandPlaces Of(int place) => new(place, null);

    /// <summary>The same band with <paramref name="place"/> behind all others. The band that it is added to is not to be used any more.</summary>
    public BandPlaces Add(int place)
    {
        var others = _others ?? [];
        others.Add(place);
        return new BandPlaces(_first, others);
    }

    /// <summary>All of them, as a list of its own.</summary>
    public List<int> ToList() => [_first, .. _others ?? []];
}
