namespace ReportLint.Claims;

/// <summary>What a claim counts.</summary>
public enum ClaimKind
{
    /// <summary>本年新收政府信息公开申请.</summary>
    Received,

    /// <summary>上年结转.</summary>
    CarriedOver,

    /// <summary>结转下年度继续办理.</summary>
    CarriedForward,

    /// <summary>结转下年度, denied by saying that all requests were dealt with.</summary>
    NothingOpen,

    /// <summary>All requests answered in the year.</summary>
    Handled,

    /// <summary>One or more rows of 本年度办理结果.</summary>
    Outcome,

    /// <summary>Requests of one kind of applicants.</summary>
    Applicant,

    /// <summary>行政复议, 行政诉讼.</summary>
    Dispute,

    /// <summary>行政复议, 行政诉讼 with one result.</summary>
    DisputeResult,

    /// <summary>规章, 规范性文件.</summary>
    Document,

    /// <summary>A row of table 二 that counts decisions, purchases or money.</summary>
    Decision,

    /// <summary>A number of 信息处理费.</summary>
    Fee,
}
