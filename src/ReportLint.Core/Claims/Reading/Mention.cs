using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>A number of the prose with the words beside it: what the first pass takes from a clause, before anything is understood.</summary>
/// <param name="Word">The number with its measure word.</param>
/// <param name="Own">The words before it in its clause, back to the number before.</param>
/// <param name="Left">The words that lead to it: <paramref name="Own"/>, or those of a clause before that asks for it, 新收：221件.</param>
/// <param name="Right">The words behind it, up to the next number.</param>
internal sealed record Mention(Word Word, WordRun Own, WordRun Left, WordRun Right)
{
    /// <summary>The number itself.</summary>
    public StatedNumber Number => Word.Number!;

    /// <summary>Whether <see cref="Left"/> is a clause before: 属于行政查询事项的，149件.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>How many numbers its clause still has, this one among them.</summary>
    public int Remaining { get; init; }

    /// <summary>The clause before, where it lists what these numbers count one by one: 主要为予以公开和无法提供，分别为96件、45件.</summary>
    public WordRun Named { get; init; }

    /// <summary>Whether the number before is a time: 超过10个工作日答复的34件.</summary>
    public bool IsWithinTime { get; init; }

    /// <summary>Whether the clause behind says that what is left goes on: 剩下7件正在办理，转入下年.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether another number stands before it in its clause.</summary>
    public bool IsBehindNumber { get; init; }
}
