namespace ReportLint.Claims;

/// <summary>What a claim is about, in the terms of the form.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="Rows">The addresses of the rows, groups of rows or fields it names.</param>
/// <param name="Columns">The ids of the columns it names; empty for the total.</param>
/// <param name="IsAtMost">Whether it may count only some of them: those answered in time, those of one channel.</param>
public sealed record ClaimTopic(ClaimKind Kind, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, bool IsAtMost = false)
{
    /// <summary>Whether it may leave out the requests carried over: 收到申请221件，办结214件.</summary>
    public bool IsOfNew { get; init; }

    /// <summary>Whether only the new requests can be meant, since those carried over are counted apart: 新收6件，上年结转2件.</summary>
    public bool IsOnlyNew { get; init; }

    /// <summary>Whether a word was guessed on the way to it: it contradicts the tables only where the value itself speaks for it.</summary>
    public bool IsLikely { get; init; }

    /// <summary>Whether no verb says what is counted: then nothing but a clear slip contradicts the tables.</summary>
    public bool IsSupposed { get; init; }

    /// <summary>Whether nothing says that requests for information, or cases about them, are meant: then only other numbers of the same sentence that agree speak for it.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Whether every word but one guessed verb says that all requests of the year are meant: 全年登记政府信息公开申请221件.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether all may be counted although only most of them are named: 申请人以自然人为主，共221件.</summary>
    public bool MayBeWhole { get; init; }

    /// <summary>Whether the words may mean another row as well: 新收221件、结转9件 doesn't say into which year, 其他7件 may be all others or the row of that name, 公开了113件 may hold those granted in part.</summary>
    public bool IsEitherWay { get; init; }

    /// <summary>Whether it may count less than the words say, but hardly more: of 查封、扣押等行政强制 the examples may be all that is counted.</summary>
    public bool MayBeLess { get; init; }

    /// <summary>Whether its number may stand without a measure word: 处理决定数量为2846.</summary>
    public bool IsBare { get; init; }

    /// <summary>A topic of one row and its total.</summary>
    public static ClaimTopic Of(ClaimKind kind, params string[] rows) => new(kind, rows, []);
}
