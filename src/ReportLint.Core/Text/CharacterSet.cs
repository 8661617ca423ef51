#if !NETSTANDARD2_0
using System.Buffers;
#endif

namespace ReportLint.Text;

/// <summary>Characters that are looked for in texts, many at a time where the runtime can.</summary>
internal sealed class CharacterSet(string characters)
{
#if NETSTANDARD2_0
    private readonly char[] _characters = characters.ToCharArray();
#else
    private readonly SearchValues<char> _characters = SearchValues.Create(characters);
#endif

    /// <summary>Where the first of them stands in <paramref name="text"/> from <paramref name="start"/> on; -1 when there is none.</summary>
    public int Next(string text, int start)
    {
#if NETSTANDARD2_0
        return text.IndexOfAny(_characters, start);
#else
        var found = text.AsSpan(start).IndexOfAny(_characters);
        return found < 0 ? -1 : found + start;
#endif
    }

    /// <summary>Whether one of them stands in <paramref name="text"/>.</summary>
    public bool IsIn(string text) => Next(text, 0) >= 0;
}
