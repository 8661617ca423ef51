namespace ReportLint.Claims.Words;

/// <summary>The words by which reports speak of figures, whatever the edition. What the form itself says is not here: <see cref="Lexicon"/> takes it from the form.</summary>
internal static class CommonWords
{
    private const string Refused = "requests.outcomes.refused";
    private const string Unavailable = "requests.outcomes.unavailable";
    private const string NotProcessed = "requests.outcomes.not-processed";
    private const string Other = "requests.outcomes.other";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LexiconEntry> All { get; } =
    [
        .. Of(WordClass.Filler,
            "的", "了", "已", "共", "共有", "为", "有", "是", "我", "本", "该", "我局", "本局", "我委", "本委", "我办", "本办", "我中心", "本中心", "我街道", "本街道", "我单位", "本单位", "本机关", "我镇", "本镇", "我乡", "本乡", "我区", "本区", "我县", "本县", "我市", "本市", "我厅", "本厅", "中心", "街道", "单位", "机关", "全局", "全镇", "全区", "全县", "全市", "全省", "全街道", "全乡", "全年", "年内", "年度", "本报告期", "报告期内", "报告年度",
            "数量", "总量", "总数", "件数", "总件数", "数", "累计", "总共", "一共", "实际", "另", "另有", "尚有", "仍有", "还有", "其余", "剩余", "余下", "其他", "以", "由", "对", "将其", "被", "属", "属于", "作出", "做出", "给予", "予以", "进行", "方式", "结果", "情况", "情形", "事项", "案件", "案", "案例", "申请事项", "类", "类别", "类型", "因", "因为", "由于", "而", "经", "经审查", "审查后", "后", "向", "向本机关", "提出", "提出的", "提交", "提交的", "要求", "各类", "有效", "公民、法人和其他组织", "公民、法人或者其他组织", "公民、法人或其他组织", "公民、法人及其他组织", "公民法人和其他组织", "群众", "社会公众", "公众", "当事人", "“", "”", "\"", "‘", "’", " ", "　", "\u00A0", "\t", "引发", "引发的", "引起", "引起的", "产生", "发生", "提起", "提起的", "涉及", "有关", "相关", "与", "任何", "处理决定", "决定", "答复书", "告知书", "其", "并", "且", "也", "即", "等额", "依法", "依申请", "政府信息公开", "信息公开", "政府信息", "政务公开", "工作", "在", "中", "时", "内", "上", "我们", "之", "这", "此", "所", "情形的", "原因", "理由", "由的", "当面", "书面", "形式", "以及时", "情况的", "告知", "告知申请人", "申请人", "其申请", "出现", "出现过", "出现的", "存在", "过", "一起", "一件", "应诉", "处理情况", "办理情况", "件", "条", "处置", "类案件", "类申请", "度"),
        .. Of(WordClass.And, "、", "和", "及", "以及", "或", "或者", "与", "及其"),
        .. Of(WordClass.Application, "政府信息公开申请", "信息公开申请", "政务信息公开申请", "依申请公开申请", "依申请公开", "依申请公开件", "依申请公开事项", "依申请", "公开申请", "申请", "申请件", "信息公开申请件", "申请公开政府信息", "政府信息公开的申请", "信息公开的申请", "政府信息依申请公开", "政府信息申请"),
        .. Of(WordClass.OtherMatter,
            "信访件", "来信", "来访", "来电", "信件", "投诉", "举报", "咨询", "热线", "12345", "工单", "诉求", "建议", "提案", "议案", "建议提案", "留言", "邮件", "来件", "案卷", "公文", "文件", "督办件", "转办件", "交办件", "网民来信", "网民留言", "意见", "意见建议", "问题", "事件", "任务", "纠纷", "证件", "稿件", "答复意见", "回应", "解读", "舆情", "培训", "会议", "检查次数", "罚款", "罚没", "异议", "更正申请", "更正", "服务事项", "政务服务", "办件", "许可申请", "许可事项申请", "行政许可申请", "行政复议申请书", "复核", "表扬", "感谢"),
        .. Of(WordClass.PublishedInformation, "信息", "政府信息的", "文章", "推文", "消息", "动态", "稿", "视频", "图解", "政策解读", "公告", "公示信息", "双公示信息", "双公示", "微博", "微信信息", "新闻", "数据", "阅读量", "浏览量", "访问量", "粉丝", "关注"),
        .. Of(WordClass.Receive, "收到", "新收", "新收到", "新接收", "新接到", "新受理", "新增", "接收", "接收到", "接到", "受理", "共收到", "共受理", "共接收", "共接到", "收悉", "收件", "收到的", "新收到的", "收到了"),
        .. Of(WordClass.Handle, "答复", "作出答复", "予以答复", "进行答复", "回复", "作出回复", "办理", "处理", "办复", "答复办结", "受理并答复", "给予答复", "办理答复", "答复的", "予以处理"),
        .. Of(WordClass.Done, "办结", "办理完毕", "办理完成", "办理完结", "办毕", "处理完毕", "处理完成", "办理终结", "办结的", "答复完毕", "结案", "办完"),
        .. Of(WordClass.OnTime, "按期", "按时", "如期", "及时", "在法定期限内", "在法定时限内", "在法定期限", "法定期限内", "法定时限内", "在规定期限内", "在规定时限内", "在规定时间内", "期限内", "时限内", "在期限内", "限时", "按规定时限", "按规定期限", "在法定时间内"),
        .. Of(WordClass.CarryOver,
            "上年结转", "上年度结转", "上一年结转", "上一年度结转", "去年结转", "上年转结", "上年度转结", "含上年结转", "上年转入", "上年度转入", "上年遗留", "上年度遗留", "上年结转的", "上年度结转的", "上年结转政府信息公开申请", "上年度结转政府信息公开申请", "上年未办结", "上年度未办结", "结转上年", "结转上年度", "结转自上年", "承接上年", "承接上年度", "以前年度结转", "往年结转"),
        .. Of(WordClass.CarryForward,
            "结转下年度", "结转下年", "结转下一年", "结转下一年度", "结转至下年", "结转至下年度", "结转至下一年", "结转至下一年度", "结转到下年", "结转到下年度", "结转到下一年", "结转到下一年度", "结转次年", "结转至次年", "结转明年", "转下年", "转下年度", "转下一年", "转下一年度", "转至下年", "转至下年度", "转至下一年", "转至下一年度", "转入下年", "转入下年度", "转入下一年度", "顺延下年", "顺延下年度", "顺延到下年", "顺延到下年度", "顺延至下年", "顺延至下年度", "顺延至下一年", "顺延至下一年度", "延至下年度", "延续至下年度", "留待下年", "留待下年度", "结转下年度继续办理", "结转下年继续办理", "继续办理", "下年度继续办理", "正在办理", "正在办理中", "尚在办理", "尚在办理中", "仍在办理", "仍在办理中", "未办结", "尚未办结", "正在处理", "正在处理中", "尚未答复", "在办", "正在办理之中"),
        .. Of(WordClass.Carry, "结转", "结转申请", "跨年度结转"),

        .. Naming(WordClass.Outcome, "requests.outcomes.granted", "同意公开", "同意予以公开", "准予公开", "属于同意公开", "属于同意公开的", "全部公开", "给予公开", "予以全部公开", "应予公开", "属于公开范围", "予以提供"),
        .. Naming(WordClass.PartOfOutcome, "requests.outcomes.granted", "已主动公开", "主动公开范围", "已主动公开范围", "属于已主动公开范围", "已公开", "可公开范畴", "可公开范围", "属可公开范畴", "属于可公开范畴", "属主动公开"),
        .. Naming(WordClass.Outcome, "requests.outcomes.partially-granted", "予以部分公开", "区分处理", "区分处理后公开", "部分予以公开"),
        .. Naming(WordClass.Outcome, Refused, "不予公开的"),
        .. Naming(WordClass.Outcome, Refused + ".state-secret", "涉及国家秘密", "属国家秘密"),
        .. Naming(WordClass.Outcome, Refused + ".security-and-stability", "三安全一稳定", "危及三安全一稳定", "危及国家安全"),
        .. Naming(WordClass.Outcome, Refused + ".third-party-rights", "保护第三方合法权益", "损害第三方合法权益", "涉及第三方合法权益", "侵害第三方合法权益"),
        .. Naming(WordClass.Outcome, Refused + ".internal-affairs", "内部事务信息", "内部管理信息", "属于内部事务信息"),
        .. Naming(WordClass.Outcome, Refused + ".process-information", "过程性信息", "属于过程性信息"),
        .. Naming(WordClass.Outcome, Refused + ".enforcement-files", "执法案卷", "执法案卷信息", "行政执法案卷信息"),
        .. Naming(WordClass.Outcome, Refused + ".administrative-query", "行政查询", "属于行政查询"),
        .. Naming(WordClass.Outcome, Unavailable + ".not-held", "不掌握", "不掌握相关政府信息", "本机关不掌握相关政府信息", "信息不存在", "政府信息不存在", "不存在", "申请信息不存在", "未制作也未保存", "未制作或者保存", "未制作、未保存", "不属于本机关公开", "不属本机关公开", "不属于本行政机关公开", "不属于本单位公开", "不属于我局公开", "非本机关职责", "不属于本机关职责范围", "不属于本机关负责公开"),
        .. Naming(WordClass.Outcome, Unavailable + ".needs-creation", "没有现成信息", "没有现成信息需要另行制作", "另行制作", "需另行制作", "需要加工分析", "需加工分析"),
        .. Naming(WordClass.Outcome, Unavailable + ".unclear", "申请内容不明确", "内容不明确", "补正后申请内容仍不明确", "补正后仍不明确", "仍不明确"),
        .. Naming(WordClass.Outcome, NotProcessed, "不再处理", "不予受理"),
        .. Naming(WordClass.Outcome, NotProcessed + ".petition", "信访举报投诉类申请", "信访、举报、投诉类申请", "信访举报投诉类", "信访投诉举报类", "信访投诉举报类申请", "信访类", "属于信访", "信访事项", "信访类申请"),
        .. Naming(WordClass.Outcome, NotProcessed + ".repeated", "重复申请", "重复提出申请"),
        .. Naming(WordClass.Outcome, NotProcessed + ".published-material", "公开出版物", "要求提供公开出版物"),
        .. Naming(WordClass.Outcome, NotProcessed + ".excessive", "大量反复申请", "无正当理由大量反复申请", "反复申请"),
        .. Naming(WordClass.Outcome, NotProcessed + ".confirm-or-reissue", "要求确认或重新出具", "确认或重新出具已获取信息", "重新出具已获取信息"),
        .. Naming(WordClass.PartOfOutcome, Other, "撤回", "撤回申请", "主动撤回", "主动撤回申请", "撤销申请", "自愿撤回", "申请人撤回", "终止办理"),
        .. Naming(WordClass.PartOfOutcome, Other + ".no-correction", "逾期不补正", "逾期未补正", "无正当理由逾期不补正", "未按期补正"),
        .. Naming(WordClass.PartOfOutcome, Other + ".fee-unpaid", "逾期未缴费", "逾期未缴纳费用", "未按收费通知要求缴纳费用"),

        .. Naming(WordClass.Applicant, "natural-person", "公民", "个人", "自然人申请", "公民个人", "公民申请", "个人申请"),
        new("企业", WordClass.Applicant, ["enterprise"]),
        new("企业申请", WordClass.Applicant, ["enterprise"]),
        new("公益组织", WordClass.Applicant, ["welfare"]),
        new("律师事务所", WordClass.Applicant, ["legal-service"]),
        new("法律服务机构申请", WordClass.Applicant, ["legal-service"]),
        .. LegalPersons("法人", "法人申请", "法人或其他组织", "法人和其他组织", "法人或者其他组织", "法人及其他组织", "法人、其他组织", "单位申请"),

        .. Naming(WordClass.Dispute, "disputes.reconsideration", "行政复议", "复议", "被申请行政复议", "申请行政复议", "行政复议案件", "行政复议申请", "信息公开类行政复议", "信息公开行政复议", "政府信息公开行政复议", "复议案件"),
        .. Naming(WordClass.Dispute, "disputes.litigation", "行政诉讼", "诉讼", "提起行政诉讼", "行政诉讼案件", "行政诉讼案", "信息公开类行政诉讼", "政府信息公开行政诉讼", "诉讼案件", "行政应诉", "行政应诉案件", "被提起行政诉讼"),
        .. Naming(WordClass.Dispute, "disputes.litigation.direct", "未经复议直接起诉", "直接起诉", "未经复议直接提起行政诉讼", "未经复议直接提起诉讼"),
        .. Naming(WordClass.Dispute, "disputes.litigation.after-reconsideration", "复议后起诉", "经复议后起诉", "复议后提起行政诉讼", "经复议后提起诉讼"),
        new("复议诉讼", WordClass.Dispute, ["disputes.reconsideration", "disputes.litigation"]),
        new("行政复议诉讼", WordClass.Dispute, ["disputes.reconsideration", "disputes.litigation"]),
        .. Naming(WordClass.DisputeResult, "upheld", "维持", "结果维持", "获维持", "被维持", "予以维持", "维持原行政行为", "维持原具体行政行为", "获得维持", "维持原答复", "得到维持"),
        .. Naming(WordClass.DisputeResult, "corrected", "纠正", "结果纠正", "被纠正", "予以纠正", "被纠错", "纠错"),
        .. Naming(WordClass.DisputeResult, "other", "其他结果"),
        .. Naming(WordClass.DisputeResult, "pending", "尚未审结", "未审结", "正在审理", "正在审理中", "审理中", "待审结", "尚在审理", "尚在审理中", "仍在审理", "未结案", "尚未结案"),
        .. Of(WordClass.Defeat, "败诉", "败诉案件", "被撤销", "确认违法", "被确认违法", "败诉情况"),

        .. Naming(WordClass.Document, "disclosure.normative-documents", "规范性文件", "行政规范性文件"),
        .. Naming(WordClass.Document, "disclosure.rules", "规章", "政府规章", "部门规章"),
        new("规章和规范性文件", WordClass.Document, ["disclosure.rules", "disclosure.normative-documents"]),
        new("规章、规范性文件", WordClass.Document, ["disclosure.rules", "disclosure.normative-documents"]),
        new("规章和行政规范性文件", WordClass.Document, ["disclosure.rules", "disclosure.normative-documents"]),
        new("规章、行政规范性文件", WordClass.Document, ["disclosure.rules", "disclosure.normative-documents"]),
        .. Naming(WordClass.DocumentVerb, "made", "制发", "制定", "出台", "印发", "新制作", "制作", "制定出台", "制定印发", "新制定", "新制发", "制发的", "制定的", "新出台", "形成"),
        .. Naming(WordClass.DocumentVerb, "repealed", "废止", "宣布废止", "宣布失效", "废止失效", "废止或失效", "失效"),
        .. Naming(WordClass.DocumentVerb, "in-force", "现行有效", "有效", "继续有效", "现行有效的"),
        .. Naming(WordClass.Decision, "disclosure.licensing", "行政许可", "行政许可决定", "行政许可事项", "行政许可案件"),
        .. Naming(WordClass.Decision, "disclosure.penalties", "行政处罚", "行政处罚决定", "行政处罚案件", "处罚决定"),
        .. Naming(WordClass.Decision, "disclosure.coercive-measures", "行政强制", "行政强制决定", "行政强制措施", "行政强制执行"),
        .. Of(WordClass.DecisionVerb, "实施", "开展", "完成", "下达"),
        .. Naming(WordClass.Money, "disclosure.charges.amount", "行政事业性收费", "行政事业性收费收入", "行政事业性收费金额"),
        .. Naming(WordClass.Money, "disclosure.procurement.items", "政府集中采购项目", "政府采购项目", "集中采购项目", "采购项目", "政府集中采购"),
        .. Naming(WordClass.Money, "disclosure.procurement.amount", "采购总金额", "采购金额", "政府集中采购金额", "政府采购金额", "政府集中采购总金额"),
        .. Of(WordClass.Fee, "信息处理费", "政府信息公开信息处理费"),
        .. Naming(WordClass.FeeField, "fees.notices", "收费通知", "发出收费通知", "收费通知件数", "发出收费通知的件数", "发出收费通知件数", "收费通知的件数", "收费通知书", "发出收费通知书"),
        .. Naming(WordClass.FeeField, "fees.noticed", "通知金额", "收费通知总金额", "收费通知金额", "通知总金额", "收费总金额", "总金额", "应收金额", "收费通知的总金额"),
        .. Naming(WordClass.FeeField, "fees.collected", "实际收取", "实际收取的总金额", "实际收取总金额", "实际收取金额", "实际收取的金额", "实收", "实收金额", "实际收费", "收取信息处理费", "收取的信息处理费", "收取政府信息公开信息处理费"),

        .. Of(WordClass.Publish, "公开", "发布", "公示", "推送", "刊发", "刊登", "更新", "上传", "上报", "转发", "发送", "归集", "报送", "录入", "主动公开", "集中公开", "公布", "对外公开"),
        .. Of(WordClass.OtherVerb, "修订", "修改", "清理", "立案", "查办", "查处", "审核", "备案", "报备", "合法性审查", "起草", "汇编", "评估", "受理审查", "征求意见", "不予许可", "注销", "审理", "撤销", "听证", "参与", "协助", "指导", "转办", "咨询"),
        .. Of(WordClass.Negation, "未", "没有", "无", "未曾", "未有", "暂无", "并无", "并未", "从未", "零", "均未", "也未", "均无"),
        .. Of(WordClass.ThisYear, "本年", "本年度", "今年", "当年", "本年内", "本年度内"),
        .. Of(WordClass.LastYear, "上年", "上年度", "上一年", "上一年度", "去年", "往年", "前一年", "前年", "历年", "以来", "同期"),
        .. Of(WordClass.Comparison, "同比", "较上年", "较上年度", "较上一年", "较上一年度", "较去年", "较去年同期", "较上年同期", "比上年", "比上年度", "比上一年", "比上一年度", "比去年", "比去年同期", "比上年同期", "与上年相比", "与上年度相比", "与上一年相比", "与上一年度相比", "与去年相比", "与去年同期相比", "与前一年相比", "与前一年度相比", "同上年相比", "同上年度相比", "同上一年相比", "同去年相比", "和上年相比", "和去年相比", "相比上年", "相比上一年", "相比去年", "相较上年", "相较于上年", "相较去年", "相较于去年", "与上年同期相比", "与上年", "与去年", "与上年度", "同上年", "同去年", "和去年"),
        .. Of(WordClass.Rise, "增长", "增加", "上升", "提高", "增多", "增幅", "上涨", "增幅为", "增长率", "增长了", "增加了", "增长率为", "多", "提升", "增幅达", "上升了"),
        .. Of(WordClass.Fall, "下降", "减少", "降低", "回落", "下降了", "减少了", "降幅", "降幅为", "少", "下滑", "降低了", "降幅达"),
        .. Of(WordClass.Flat, "持平", "基本持平", "相当", "一致", "无变化", "没有变化"),
        .. Of(WordClass.Channel, "网站", "门户网站", "政府网站", "网络", "网上", "线上", "线下", "平台", "系统", "渠道", "途径", "信函", "邮寄", "邮件申请", "电子邮件", "电子邮箱", "传真", "现场", "当面申请", "窗口", "挂号信", "微信", "微信公众号", "公众号", "政务新媒体", "新媒体", "微博平台", "政务微博", "抖音", "客户端", "报纸", "广播", "电视", "公告栏", "公开栏", "电子屏", "宣传栏", "媒体", "EMS", "专栏", "互联网"),
        .. Of(WordClass.OtherUnit, "各单位", "各部门", "各科室", "各街道", "各乡镇", "各镇", "各县", "各区", "各市", "各级", "各地", "下属", "所属", "局属", "直属", "二级单位", "基层单位", "兄弟单位", "上级", "法院", "人民法院", "复议机关"),
        .. Of(WordClass.Plan, "下一步", "将", "计划", "拟", "力争", "目标", "争取", "预计", "明年", "次年", "确保"),
        .. Of(WordClass.Among, "其中", "其中，"),
        .. Of(WordClass.Including, "包括", "包含", "含", "涵盖", "涉及到", "分为"),
        .. Of(WordClass.Respectively, "分别为", "分别是", "分别"),
        .. Of(WordClass.All, "均", "均为", "均系", "均是", "均属", "均属于", "全部", "全部为", "全为", "全是", "皆", "皆为", "都", "都是", "都为", "悉数", "全数", "全部是", "各", "各为", "均已", "全部已", "已全部", "已均", "100%", "均获", "全部获", "都已", "皆已", "所有"),
        .. Of(WordClass.AndSoOn, "等", "等等", "等方面", "等类", "等情形"),
        .. Of(WordClass.About, "近", "约", "大约", "超", "超过", "逾", "不到", "不足", "将近", "接近", "余", "突破", "至少", "最多", "多达", "上", "数", "几", "大概", "平均", "人均", "日均", "月均"),
        .. Of(WordClass.Share, "占", "占比", "占比为", "占比达", "占总数", "占总量", "占全部", "占总数的", "占总量的", "约占", "比例为", "占比约", "所占比例为", "占到", "占申请总数", "占申请总数的", "占申请总量的", "占收到申请总数的"),
        .. Of(WordClass.Rate, "办结率", "答复率", "办理率"),
        .. Of(WordClass.Sum, "共计", "合计", "总计", "计", "总和", "累计共", "合计为", "总计为", "共计为", "一共是"),
        .. Of(WordClass.Period, "上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "第一季度", "第二季度", "第三季度", "第四季度", "月份", "当月", "当日", "期间", "年底前", "年末", "年初", "目前", "截至目前", "截止目前", "每年", "每月", "每季度", "每周", "每日", "近年来", "近三年", "近年"),
        .. Of(WordClass.Noise, "最近", "附近", "不同意公开", "不同意", "不予许可", "申请人数", "申请表", "申请书", "申请量", "申请条件", "申请权", "申请渠道", "申请方式", "申请办理", "申请流程", "申请工作", "申请答复", "申请材料", "中心组", "近期", "近日", "邻近", "约定", "约束", "约谈", "公约", "预约", "节约", "合约", "超期", "超时", "超限", "逾期", "公开栏目", "公开指南", "公开目录", "公开专栏", "公开制度", "公开年报", "公开年度报告", "公开清单", "公开属性", "公开形式", "公开内容", "公开方式", "公开渠道", "公开范围", "公开平台", "公开条例", "公开人员", "政府信息公开条例", "依申请公开制度", "依申请公开流程", "依申请公开程序", "依申请公开渠道", "依申请公开工作制度", "减少群众", "提高效率", "多种", "多个", "多项", "许多", "不少", "多次", "多渠道", "多元", "至多", "缺少", "少数", "少量", "多数", "大多数", "一致性", "相当于", "提高认识", "不断提高", "不断提升", "进一步提高", "进一步提升", "有所提高", "数据开放", "数字", "多方", "少部分", "复议意识", "诉讼风险", "复议机构", "复议人员", "复议决定", "诉讼代理人", "败诉风险", "败诉率", "复议纠错率", "纠错率", "无障碍", "无缝", "无偿", "有效性", "有效期", "有效提升", "有效保障", "有效提高", "有效推动", "有效落实", "有效发挥", "有效衔接", "有效开展", "处罚信息", "许可信息", "处罚公示", "许可公示"),
    ];

    private static IEnumerable<LexiconEntry> Of(WordClass wordClass, params string[] words) =>
        words.Distinct(StringComparer.Ordinal).Select(word => new LexiconEntry(word, wordClass, []));

    private static IEnumerable<LexiconEntry> Naming(WordClass wordClass, string target, params string[] words) =>
        words.Distinct(StringComparer.Ordinal).Select(word => new LexiconEntry(word, wordClass, [target]));

    private static IEnumerable<LexiconEntry> LegalPersons(params string[] words) =>
        words.Select(word => new LexiconEntry(word, WordClass.Applicant, ["enterprise", "research", "welfare", "legal-service", "other"]));
}
