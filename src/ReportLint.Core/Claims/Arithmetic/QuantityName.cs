namespace ReportLint.Claims.Arithmetic;

/// <summary>What a quantity is called, in whatever order and words.</summary>
/// <param name="Characters">What is left of the words, sorted.</param>
/// <param name="Weight">How much that tells, in characters.</param>
/// <param name="IsWhole">Whether a word says that all of the year is meant.</param>
/// <param name="HasChannel">Whether a channel is named.</param>
internal sealed record QuantityName(string Characters, int Weight, bool IsWhole, bool HasChannel)
{
    /// <summary>The weight of a name that is the same under every heading.</summary>
    public const int TellsAll = 6;

    /// <summary>Whether it is what one channel has of all information: 公开信息300条，其中网站200条.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether nothing but the time stands before its clause.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether all that <paramref name="other"/> says is said here, too.</summary>
    public bool Holds(QuantityName other)
    {
        var i = 0;
        foreach (var c in other.Characters)
        {
            while (i < Characters.Length && Characters[i] < c)
                i++;
            if (i == Characters.Length || Characters[i++] != c)
                return false;
        }
        return true;
    }
}
