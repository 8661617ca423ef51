namespace ReportLint.Claims.Words;

/// <summary>What a word does in a sentence that states a figure.</summary>
internal enum WordClass
{
    /// <summary>Nothing the lexicon knows.</summary>
    Unknown,

    /// <summary>A number, with its measure word.</summary>
    Number,

    /// <summary>A year: 2021年.</summary>
    Year,

    /// <summary>Another time: 3月, 上半年, 第一季度.</summary>
    Period,

    /// <summary>A mark that ends a clause.</summary>
    Mark,

    /// <summary>Adds nothing: 共, 的, 为, 数量.</summary>
    Filler,

    /// <summary>Joins the items of a list: 、 和 及.</summary>
    And,

    /// <summary>A request for government information.</summary>
    Application,

    /// <summary>Something else that is counted in pieces: letters, proposals, calls.</summary>
    OtherMatter,

    /// <summary>Published information, articles and the like, which have no cell in the form.</summary>
    PublishedInformation,

    /// <summary>收到, 新收, 受理.</summary>
    Receive,

    /// <summary>答复, 办结.</summary>
    Handle,

    /// <summary>按期, 在法定期限内.</summary>
    OnTime,

    /// <summary>上年结转.</summary>
    CarryOver,

    /// <summary>结转下年度.</summary>
    CarryForward,

    /// <summary>结转, without a direction.</summary>
    Carry,

    /// <summary>A row of 本年度办理结果.</summary>
    Outcome,

    /// <summary>A way of granting that is less than all of 予以公开: 已主动公开范围.</summary>
    PartOfOutcome,

    /// <summary>A column of the table of requests.</summary>
    Applicant,

    /// <summary>A row of the table of disputes.</summary>
    Dispute,

    /// <summary>A column of the table of disputes.</summary>
    DisputeResult,

    /// <summary>A result that says that the agency lost: 败诉, 纠错.</summary>
    Defeat,

    /// <summary>规范性文件 or 规章.</summary>
    Document,

    /// <summary>What is done with documents: 制发, 废止, 现行有效.</summary>
    DocumentVerb,

    /// <summary>A row of table 二 that counts decisions, by the form or by the report.</summary>
    Decision,

    /// <summary>作出, 办理 of decisions.</summary>
    DecisionVerb,

    /// <summary>A row of table 二 that holds money or counts purchases.</summary>
    Money,

    /// <summary>The fees for processing information.</summary>
    Fee,

    /// <summary>A number of the fees: notices, amount on them, amount collected.</summary>
    FeeField,

    /// <summary>公开, 发布, 公示: what is counted then is information.</summary>
    Publish,

    /// <summary>A verb after which a count is not the one of the form: 修订, 清理, 立案.</summary>
    OtherVerb,

    /// <summary>未, 没有, 无.</summary>
    Negation,

    /// <summary>上年, 去年, as the time that is spoken of.</summary>
    LastYear,

    /// <summary>本年, 今年.</summary>
    ThisYear,

    /// <summary>下年, 明年, as the time that is spoken of.</summary>
    NextYear,

    /// <summary>较上年, 同比.</summary>
    Comparison,

    /// <summary>增长, 上升.</summary>
    Rise,

    /// <summary>下降, 减少.</summary>
    Fall,

    /// <summary>持平.</summary>
    Flat,

    /// <summary>降至, 增加到: what a number became.</summary>
    Reach,

    /// <summary>A way in which requests come in or information goes out: 网站, 信函.</summary>
    Channel,

    /// <summary>Units other than the one that reports.</summary>
    OtherUnit,

    /// <summary>下一步, 将, 计划.</summary>
    Plan,

    /// <summary>其中: parts follow.</summary>
    Among,

    /// <summary>包括, 含.</summary>
    Including,

    /// <summary>分别: one figure for each item.</summary>
    Respectively,

    /// <summary>均, 全部.</summary>
    All,

    /// <summary>等: the list goes on.</summary>
    AndSoOn,

    /// <summary>近, 约, 超过: the number is not exact.</summary>
    About,

    /// <summary>占: a share follows.</summary>
    Share,

    /// <summary>办结率, 答复率.</summary>
    Rate,

    /// <summary>办结, 办理完毕: said of all it means that nothing is carried forward.</summary>
    Done,

    /// <summary>共计, 合计: the sum of what stands before.</summary>
    Sum,

    /// <summary>A word that counts nothing but holds letters of others: 申请人, 申请表.</summary>
    Noise,
}
