namespace ReportLint.Claims;

/// <summary>What a reason is about.</summary>
public enum ClaimReasonKind
{
    /// <summary>A verb was guessed from a character.</summary>
    Guessed,

    /// <summary>Of some words only the place tells what they probably say.</summary>
    Supposed,

    /// <summary>A word was put together from known parts.</summary>
    Composed,

    /// <summary>The number looks like a slip for the cell's.</summary>
    Slip,

    /// <summary>Another number of the sentence agrees with its cell.</summary>
    Support,

    /// <summary>The sentence itself explains the difference.</summary>
    Explained,

    /// <summary>Nothing but a guess speaks for a contradiction.</summary>
    NotSure,

    /// <summary>It speaks of requests, but these words on the way were not understood.</summary>
    NotUnderstood,

    /// <summary>Only a part may be counted: the number agrees in that it isn't greater than the cell's.</summary>
    AtMost,

    /// <summary>Another year, a part of the year, another unit or a plan is spoken of.</summary>
    OtherScope,
}
