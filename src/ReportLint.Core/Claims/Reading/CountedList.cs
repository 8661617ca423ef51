namespace ReportLint.Claims.Reading;

/// <summary>The list that a sentence is reading out: what its numbers counted so far.</summary>
internal sealed class CountedList
{
    /// <summary>What the numbers of the sentence counted, since the last that was not understood.</summary>
    public CountedTopics Listed { get; } = new();

    /// <summary>Whether a number of the sentence was not understood, so that a sum may hold more than what is listed.</summary>
    public bool HasGap { get; set; }

    /// <summary>Whether all that the sentence counted so far is requests carried over or forward.</summary>
    public bool CountsOnlyCarried => Listed.AreAllCarried;

    /// <summary>The last number of requests carried over or forward in this sentence.</summary>
    public decimal Carried { get; set; }

    /// <summary>Whether numbers tell of some requests alone: 上年结转9件，其中予以公开5件; 涉及征收的申请中，予以公开5件.</summary>
    public bool IsWithinSome { get; set; }

    /// <summary>Whether the sentence tells what became of the new requests alone: 新收申请中，已办结214件.</summary>
    public bool IsOfNew { get; set; }

    /// <summary>Whether it tells of requests that it counted: 不予公开的39件申请中，提起复议的5件.</summary>
    public bool IsWithinRequests { get; set; }

    /// <summary>The result that stands before a list of cases: 尚未审结的复议47件、诉讼103件; null where none does.</summary>
    public ClaimTopic? ResultBefore { get; set; }

    /// <summary>What the last number of the sentence counted.</summary>
    public Subject Subject { get; set; }

    /// <summary>Whether the last number of the sentence was not understood.</summary>
    public bool IsLastUnknown { get; set; }

    /// <summary>Whether the sentence speaks of requests of which it isn't known which they are: 结转的7件申请中.</summary>
    public bool IsAboutSome { get; set; }

    /// <summary>The clause before, where it only gave a cause, so that not all that ended so may be counted; null where it did not.</summary>
    public Clause? Cause { get; set; }

    /// <summary>The one before that clause: 因内部管理的需要，不予公开，10件; null where that gave no cause.</summary>
    public Clause? CauseBefore { get; set; }

    /// <summary>The clause before, where it counts nothing and goes on, so that it may say which are counted: 涉及商业秘密，经研究不予公开的6件; null where it can't.</summary>
    public Clause? Before { get; set; }

    /// <summary>Whether cases were counted of which it isn't known which they are: 行政处罚类行政诉讼21件.</summary>
    public bool HasUnreadCases { get; set; }

    /// <summary>What the number before 其中 counted; null where there was none.</summary>
    public ClaimTopic? Whole { get; set; }

    /// <summary>Whether the sentence has come to parts of what it counted.</summary>
    public bool IsInParts { get; set; }

    /// <summary>Whether a clause before said how the cases ended that are counted: 经法院判决纠正的.</summary>
    public bool IsOfResult { get; set; }

    /// <summary>The column of that result, where the clause says nothing besides; null where it does.</summary>
    public IReadOnlyList<string>? ResultOfCases { get; set; }

    /// <summary>The columns of those who apply, where the sentence begins with what they asked for: 企业提出申请14件，予以公开5件; empty where it does not.</summary>
    public IReadOnlyList<string> Applicants { get; set; } = [];

    /// <summary>The columns of those of whom the clause before speaks: 自然人仍占多数，提出申请550件; empty where it speaks of nobody, or counts.</summary>
    public IReadOnlyList<string> Applying { get; set; } = [];

    /// <summary>Whether the clause before left some rows or applicants out: 除逾期未缴费一项外，其他处理的6件.</summary>
    public bool LeavesOut { get; set; }

    /// <summary>Whether the words say that a number follows which has no measure word: 处理决定数量为2846.</summary>
    public bool IsBare { get; set; }

    /// <summary>Whether the number that is read is the last one of its clause, so that what stands behind it is said of it.</summary>
    public bool IsLastOfClause { get; set; }

    /// <summary>Where the number stands that is read.</summary>
    public int At { get; set; }

    /// <summary>What is compared with another time: 申请量较上年下降27.5%，降至221件; null where it isn't known.</summary>
    public ClaimTopic? Changing { get; set; }

    /// <summary>Whether the requests carried over were counted to be added: 连同上年结转的3件.</summary>
    public bool AddsCarried { get; set; }

    /// <summary>Whether the requests counted last came by one way: 通过信函收到申请31件.</summary>
    public bool CameOneWay { get; set; }

    /// <summary>Whether all requests were counted before: 应当办理申请230件，年底办结223件.</summary>
    public bool CountsAll { get; set; }

    /// <summary>Before a sentence.</summary>
    public void Begin()
    {
        Listed.Clear();
        (IsWithinSome, IsLastUnknown, IsAboutSome, Cause, HasUnreadCases, Whole, IsInParts, IsOfResult) = (false, false, false, null, false, null, false, false);
        (CauseBefore, Before, HasGap) = (null, null, false);
        (Subject, LeavesOut) = (Subject.None, false);
        (ResultBefore, AddsCarried, CameOneWay, CountsAll) = (null, false, false, false);
        (Applicants, Applying, Changing, IsOfNew, IsWithinRequests) = ([], [], null, false, false);
        ResultOfCases = null;
    }
}
