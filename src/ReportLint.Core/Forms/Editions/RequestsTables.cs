namespace ReportLint.Forms.Editions;

/// <summary>Part 三, 收到和处理政府信息公开申请情况. The editions differ in （六）其他处理 only.</summary>
internal static class RequestsTables
{
    private const string LegalPersons = "法人或其他组织";

    private static readonly IReadOnlyList<FormColumn> s_applicants =
    [
        new(new("natural-person", "自然人"), "自然人") { ShortId = "person" },
        new(new("enterprise", "商业企业"), "商业企业", Group: LegalPersons) { ShortId = "firm" },
        new(new("research", "科研机构"), "科研机构", Group: LegalPersons) { ShortId = "sci" },
        new(new("welfare", "社会公益组织"), "社会公益组织", Group: LegalPersons),
        new(new("legal-service", "法律服务机构"), "法律服务机构", Group: LegalPersons) { ShortId = "legal" },
        new(new("other", "其他"), "其他", Group: LegalPersons),
        new(new("total", "总计"), "总计", IsTotal: true),
    ];

    /// <summary>The row of edition 2019.</summary>
    public static FormRow OtherInOneRow { get; } = Row("other", "其他处理", "（六）其他处理");

    /// <summary>The rows of edition 2021.</summary>
    public static FormRow OtherInThreeRows { get; } = Group("other", "其他处理", "（六）其他处理",
        Row("no-correction", "逾期不补正", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请") with { ShortLabel = "1.申请人无正当理由逾期不补正" },
        Row("fee-unpaid", "逾期未缴费", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请") with { ShortLabel = "2.申请人逾期未按收费通知要求缴纳费用" },
        Row("else", "其他", "3.其他")) with
    { AsOneRow = OtherInOneRow };

    /// <summary>The table with the given rows for （六）其他处理.</summary>
    public static FormTable With(FormRow other) => new()
    {
        Name = new("requests", "依申请公开"),
        Layout = FormTableLayout.NestedRows,
        HeaderNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
        ColumnsLabel = "申请人情况",
        RowTotalRule = "RL1003",
        TotalRowRule = "RL1002",
        CarryOver = new("RL2001", "RL2002", "carried-forward", "carried-over"),
        Balance = new("RL1001", ["received", "carried-over"], ["outcomes.total", "carried-forward"]),
        Rows =
        [
            Row("received", "新收", "一、本年新收政府信息公开申请数量"),
            Row("carried-over", "上年结转", "二、上年结转政府信息公开申请数量"),
            Group("outcomes", "办理结果", "三、本年度办理结果",
                Row("granted", "予以公开", "（一）予以公开"),
                Row("partially-granted", "部分公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）") with { ShortLabel = "（二）部分公开" },
                Group("refused", "不予公开", "（三）不予公开",
                    Row("state-secret", "国家秘密", "1.属于国家秘密"),
                    Row("prohibited-by-law", "法律行政法规禁止", "2.其他法律行政法规禁止公开"),
                    Row("security-and-stability", "三安全一稳定", "3.危及“三安全一稳定”"),
                    Row("third-party-rights", "第三方合法权益", "4.保护第三方合法权益"),
                    Row("internal-affairs", "三类内部事务信息", "5.属于三类内部事务信息"),
                    Row("process-information", "四类过程性信息", "6.属于四类过程性信息"),
                    Row("enforcement-files", "行政执法案卷", "7.属于行政执法案卷"),
                    Row("administrative-query", "行政查询事项", "8.属于行政查询事项")),
                Group("unavailable", "无法提供", "（四）无法提供",
                    Row("not-held", "本机关不掌握", "1.本机关不掌握相关政府信息"),
                    Row("needs-creation", "需要另行制作", "2.没有现成信息需要另行制作"),
                    Row("unclear", "补正后仍不明确", "3.补正后申请内容仍不明确")),
                Group("not-processed", "不予处理", "（五）不予处理",
                    Row("petition", "信访举报投诉", "1.信访举报投诉类申请"),
                    Row("repeated", "重复申请", "2.重复申请"),
                    Row("published-material", "公开出版物", "3.要求提供公开出版物"),
                    Row("excessive", "大量反复申请", "4.无正当理由大量反复申请"),
                    Row("confirm-or-reissue", "确认或重新出具", "5.要求行政机关确认或重新出具已获取信息")),
                other,
                Row("total", "总计", "（七）总计") with { IsTotal = true }),
            Row("carried-forward", "结转下年度", "四、结转下年度继续办理"),
        ],
    };

    private static FormRow Row(string id, string key, string label) =>
        new() { Name = new(id, key), Label = label, Columns = s_applicants };

    private static FormRow Group(string id, string key, string label, params FormRow[] rows) =>
        new() { Name = new(id, key), Label = label, Children = rows };
}
