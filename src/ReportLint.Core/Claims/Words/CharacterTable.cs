namespace ReportLint.Claims.Words;

/// <summary>What is known of each character, found without a search.</summary>
internal sealed class CharacterTable<T>
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private static readonly T[] s_empty = new T[PageSize];

    private readonly T[][] _pages = new T[(char.MaxValue + 1) >> PageBits][];

    /// <summary>A table in which nothing is known.</summary>
    public CharacterTable()
    {
        for (var i = 0; i < _pages.Length; i++)
            _pages[i] = s_empty;
    }

    /// <summary>What is known of <paramref name="c"/>.</summary>
    public T this[char c]
    {
        get => _pages[c >> PageBits][c & (PageSize - 1)];
        set
        {
            ref var page = ref _pages[c >> PageBits];
            if (ReferenceEquals(page, s_empty))
                page = new T[PageSize];
            page[c & (PageSize - 1)] = value;
        }
    }
}
