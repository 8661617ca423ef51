namespace ReportLint.Claims.Reading;

/// <summary>Whose figures and of which time the words to come are: what is outside is not compared, however well it is understood.</summary>
internal sealed class SentenceScope
{
    /// <summary>Whether the time spoken of is not the report's year, or only a part of it.</summary>
    public bool IsOtherTime { get; set; }

    /// <summary>Whether the sentence speaks of other units.</summary>
    public bool IsOtherUnit { get; set; }

    /// <summary>Whether the sentence tells what is to be done.</summary>
    public bool IsPlan { get; set; }

    /// <summary>Whether what is counted is not what the tables count.</summary>
    public bool IsOutside => IsOtherTime || IsOtherUnit || IsPlan;

    /// <summary>Before a sentence.</summary>
    public void Begin()
    {
        (IsOtherTime, IsOtherUnit, IsPlan) = (false, false, false);
    }
}
