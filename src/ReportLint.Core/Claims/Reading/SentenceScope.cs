using ReportLint.Text;

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

    /// <summary>Where the government is named that the agency is, or for which it acts; null where it isn't. The figures are probably its own, but may be those of the government alone.</summary>
    public TextSpan? OwnGovernment { get; set; }

    /// <summary>Whether that government is a township's: it has no departments that could have figures of their own.</summary>
    public bool IsOwnTownship { get; set; }

    /// <summary>Whether an office of the agency is named: its figures are a part.</summary>
    public bool IsOwnPart { get; set; }

    /// <summary>Where it is said that the figures are those of the day of writing; null where it isn't. What is in force then was probably in force at the year's end.</summary>
    public TextSpan? Now { get; set; }

    /// <summary>Whether the sentence tells of reviews and lawsuits alone: courts and reviewing bodies are named for what they decided.</summary>
    public bool TellsOfCases { get; set; }

    /// <summary>Whether what is counted is not what the tables count.</summary>
    public bool IsOutside => IsOtherTime || IsOtherUnit || IsPlan || Now is not null;

    /// <summary>Whether nothing but the day of writing keeps what is counted from being what the tables count.</summary>
    public bool IsOnlyNow => Now is not null && !IsOtherTime && !IsOtherUnit && !IsPlan;

    /// <summary>Whether nothing but another time keeps what is counted from being what the tables count.</summary>
    public bool IsOnlyOtherTime => IsOtherTime && Now is null && !IsOtherUnit && !IsPlan;

    /// <summary>Before a sentence.</summary>
    public void Begin()
    {
        (IsOtherTime, IsOtherUnit, IsPlan, IsOwnPart, IsOwnTownship, OwnGovernment, Now) = (false, false, false, false, false, null, null);
    }
}
