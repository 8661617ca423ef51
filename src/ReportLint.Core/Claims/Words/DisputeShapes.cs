namespace ReportLint.Claims.Words;

/// <summary>Words for reviews, lawsuits and how they ended, put together from parts.</summary>
internal static class DisputeShapes
{
    private const string Direct = "disputes.litigation.direct";
    private const string After = "disputes.litigation.after-reconsideration";
    private const string Ended = "upheld+corrected+other";
    private const string Own = "我局|本局|我委|本委|我办|我厅|我院|我镇|我乡|我县|我区|我市|我街道|我单位|本单位|本机关|我方|我们|街道|街道办|镇政府|乡政府|县政府|区政府|市政府|行政机关|被告|被申请人|本公司|我公司|集团|原";
    private const string Sue = "起诉|诉讼|应诉|提诉|兴讼|提起诉讼|提起行政诉讼|提起了诉讼|提起的诉讼|提出诉讼|进行诉讼|行政诉讼|诉诸法院|诉至法院|诉至人民法院|告到法院|告上法院|告上法庭|打官司|进入诉讼|进入诉讼程序|转入诉讼|走诉讼途径|走诉讼渠道|走诉讼程序|走司法途径|走司法程序|走上法庭|上法院|去法院|找法院|进法院|诉法院|诉诸法律|走法律途径";
    private const string Court = "|向法院|到法院|至法院|往法院|去法院|向人民法院|到人民法院|至人民法院|向有管辖权的法院";
    private const string Suits = "|类|类案件|案件|案|官司|的案件|的案|的信息公开案件|的政府信息公开案件|政府信息公开案件|信息公开案件|的诉讼案件|的行政诉讼案件|的行政诉讼|的信息公开诉讼|的政府信息公开诉讼|的信息公开行政诉讼|的政府信息公开行政诉讼|的";
    private const string Judged = "审结|结案|审理终结|审理完毕|审理结案|判决|宣判|裁定|裁判|裁决|下判|作出判决|作出决定|有判决|有裁判|有决定|有结果|出结果|有结论|出结论";

    /// <summary>All of them; of two that are as long the first is taken.</summary>
    public static Shape[] All { get; } =
    [
        // 先复议再起诉, 经过复议后又诉至法院的, 对复议决定不服而起诉.
        new(WordClass.Dispute, After, "|对|经|因对", "|行政", "复议", "|程序|决定|结果|阶段|维持|决定维持|机关维持|结论|终结", "后|之后|以后|完|完毕|结束后|不服|仍不服|不服后|仍不服后|不满|仍不满|仍有异议|而|又|再|再行|转而|继而|维持后", "|，|、", "|又|再|仍|继续|再次|再行|转而|才|方|而|随后|接着|提请|继而|后又|而又|进而|另行|复又|仍不服|不服|仍不满|不满", "|而|又|再|后|并|转而", Court, Sue, Suits),
        new(WordClass.Dispute, After, "先|已先|经|经过|已经|已经过|已经经过|先经|先经过|先行|历经|走完|走过|走了|申请过|提起过|进行过", "|申请|申请了|提起|提请|经过", "|行政", "复议", "|程序|决定|这一程序", "|后|之后|以后|，|、|，后|、后|完", "|又|再|后|而后|尔后|复又|而|仍|继续|再次|再行|转而|才|方|随后|接着|继而", Court, Sue, Suits),
        new(WordClass.Dispute, After, "经|经过|已经|先经|已经过|先经过|走过|走完", "|行政", "复议", "的|程序的|程序后的"),
        new(WordClass.Dispute, After, "经过|历经", "|行政", "复议", "|程序") { Origin = WordOrigin.Guessed },
        new(WordClass.Dispute, After, "经|经过|先经", "|行政", "复议", "|程序|决定", "后|之后", "|又|再", "提起|提出|提请", "|的"),
        new(WordClass.Dispute, Direct, "未|未经|不经|没经|没有经|没经过|没有经过|未经过|未循|未走|不走|没走|越过|绕过|跳过|略过|未申请|没有申请|未先|未先申请|未提", "|行政", "复议", "|程序|前置|前置程序|这一程序|环节", "|，|、|，就|而|即|就|便|而是", "|直接|径直|径行|径自|径", Court, Sue, Suits),
        new(WordClass.Dispute, Direct, "直接|径直|径行|径自", Court, Sue, Suits),
        new(WordClass.Dispute, Direct, "未经|不经|未经过|没有经过|未走|未申请", "|行政", "复议", "|的|程序的|程序"),
        new(WordClass.Dispute, After, "先|已先", "|行政", "复议", "|，|、", "后|再|而后|又", "诉", "|的"),
        new(WordClass.Dispute, "disputes.reconsideration", "诉诸|走|去|走了|进入|选择", "|行政", "复议", "|程序|途径|渠道", "|的"),
        new(WordClass.Dispute, "disputes.litigation", "诉诸|走|去|进入|选择", "诉讼", "|程序|途径|渠道", "|的"),
        new(WordClass.Dispute, "disputes.litigation", "被人|让人", "告|告了|起诉|起诉了|告上法院|告上法庭", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.DisputeResult, "corrected", "|被", "打输|输掉|输了|打输了|改判|改掉", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.DisputeResult, "corrected", "被改", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.DisputeResult, "upheld", "打赢|赢得|赢了|打赢了", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Dispute, "disputes.reconsideration", "政府信息公开|信息公开|公开类", "|类|的", "|行政", "复议", "|申请|案件|案|应诉案件"),
        new(WordClass.Dispute, "disputes.litigation", "公开类", "|行政", "诉讼|应诉|官司", "|案件|案"),
        new(WordClass.DisputeResult, "other", "结果为|结果是|结论为", "其他|其它", "|结果|的"),
        new(WordClass.DisputeResult, "corrected", "被判|被确认|被认定|判决确认|确认", "违法", "|或|或者|、", "|被", "|撤销|变更|责令重作", "|的"),
        new(WordClass.DisputeResult, "corrected", "|被", "责令", "履行|重作", "或|或者|、|并|及", "履行|重作|改正|重新答复", "|的"),
        new(WordClass.DisputeResult, "upheld", "得到|获得|获|得到了", "上级|上级机关|法院|复议机关|司法机关|人民法院", "|的", "支持|认可|维持|肯定") { Origin = WordOrigin.Guessed },
        new(WordClass.Dispute, After, "|经|经过", "|行政", "复议", "后|之后|以后|过", "的"),
        new(WordClass.Dispute, "disputes.reconsideration", "参加|应对", "|行政", "复议", "|案件"),
        new(WordClass.Dispute, "disputes.litigation", "参加|应对", "|行政", "诉讼", "|案件"),
        new(WordClass.DisputeResult, "pending", "仍|仍在|尚在|还在|正在|仍然在", "审", "|的"),
        new(WordClass.Dispute, "disputes.litigation", "出庭应诉", "|的", "|案件|案") { Origin = WordOrigin.Guessed },
        // 法院维持, 得到维持, 驳回原告诉讼请求, 支持我局答复.
        new(WordClass.DisputeResult, "upheld", "|原答复|答复|原决定|原行为|原行政行为|原结论", "|结果|结论|结果均|获|被|予以|得到|获得|结果为|结论为|判决|裁定|决定|裁决|判决结果为|复议结果为", "维持", "|了|的"),
        new(WordClass.DisputeResult, "upheld", "|判决|决定|裁定", "维持", "|了", "|" + Own, "|的", "|原|原有|政府信息公开|信息公开|申请|所作|作出的", "行政行为|具体行政行为|行为|答复|决定|告知|处理|做法|结论|意见", "|的"),
        new(WordClass.DisputeResult, "upheld", "|判决|裁定", "驳回", "|了", "原告|申请人|起诉人|对方|当事人", "|的|全部|的全部", "诉讼请求|诉求|请求", "|的"),
        new(WordClass.DisputeResult, "upheld", "|判决|裁定", "驳回", "|全部", "诉讼请求", "|的"),
        new(WordClass.DisputeResult, "upheld", "支持", "|了", Own, "|的", "|政府信息公开|信息公开|原", "|答复|决定|做法|主张|意见|行为|诉讼主张", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.DisputeResult, "upheld", "|判|判决|判令|裁定", "|" + Own + "|判决", "胜诉|赢了官司|胜诉结案", "|的"),
        new(WordClass.DisputeResult, "corrected", "|结果|结论|被|遭|予以|结果为|结论为|判决|决定|责令|判决予以", "纠正|纠错", "|了|的"),
        new(WordClass.DisputeResult, "corrected", "被|遭|判决|被判|被判决|决定", "纠正|撤销|改判|变更|责令重作|责令改正|责令重新答复|撤销重作|确认违法", "|的"),
        new(WordClass.DisputeResult, "pending", "|法院|复议机关", "尚未|未|仍未|还未|没有|没|还没有|还没|未能|尚待|有待|等待|待|尚没有|至今未|尚在等待", "|得到|作出|开庭|完成", "审结|审理终结|结案|了结|判决|宣判|裁定|裁判|裁决|判|判结|审理完毕|审完|审理|出结果|有结果|出结论|有结论|结果|下判|复议决定|办结|结", "|的", "|中|之中|当中"),
        new(WordClass.DisputeResult, "pending", "|正在|尚在|仍在|还在|仍处于|处于|正处于|尚处于", "|法院|复议机关|法庭", "审理|审查|在审|诉讼程序", "中|之中|当中|过程中|阶段", "|的"),
        new(WordClass.DisputeResult, "pending", "正在|尚在|仍在|还在", "|法院|复议机关|法庭", "审理|审查", "|的"),
        new(WordClass.DisputeResult, "pending", "悬而未决|悬而未决的|没结的|没判的|待决|待决的|待判|待判的|候判|未决|未决的|在审|在审的|没审完|没审完的|没有审完|没有审完的|未审完|未审完的"),
        new(WordClass.DisputeResult, Ended, "|均|业|全部|都", "已|已经", Judged, "|的"),
        new(WordClass.DisputeResult, Ended, "|年内|年底前|全年|当年|本年", "审结|结案|审理终结|审理完毕|审理结案|已有结果|有了结果|已有结论|出了结果", "的"),
        new(WordClass.DisputeResult, "other", "|以|作|按|为|作出", "其他|其它", "结果|方式结案|方式审结|结果结案|方式处理|处理结果|形式结案|情形结案|方式了结|方式终结|方式终止", "|的"),
        new(WordClass.DisputeResult, "other", "|以|经|因|准予", "撤诉|撤回|撤回起诉|终止|调解|和解|撤回申请", "|、|或|或者|和", "|撤诉|撤回|终止|调解|和解|终止审理", "|等", "其他|其它", "|方式|形式|情形", "结案|审结|了结|终结", "|的"),
        new(WordClass.DisputeResult, "other", "|以|经|因|准予", "撤诉|撤回|撤回起诉|终止|调解|和解|撤回申请", "|、|或|或者|和", "|撤诉|撤回|终止|调解|和解|终止审理", "|等", "", "|方式|形式|情形", "结案|审结|了结|终结", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Dispute, "disputes.litigation", "|行政|被诉|打行政", "官司", "|的"),
        new(WordClass.Dispute, "disputes.litigation", "|打", "官司", "的"),
        new(WordClass.Dispute, "disputes.litigation", "起诉|状告|控告|诉", Own, "|的", "|信息公开|政府信息公开", "|行政", "案件|案|诉讼|诉讼案件|官司"),
        new(WordClass.Dispute, "disputes.litigation", "告上|告到|上|闹上|闹到", "法院|法庭|人民法院", "|的", "|案件"),
        new(WordClass.Filler, "", "审理|裁判|判决|审查", "结果|结论|情况"),
        new(WordClass.Dispute, "disputes.litigation", "当被告|成为被告|成了被告|作为被告|被告上法庭|被告上法院|被告到法院|被告到法庭|对簿公堂|坐上被告席|走上被告席|涉讼|诉至法院|诉至人民法院|诉诸法院|告到法院|到法院起诉|向法院起诉|向人民法院起诉|起诉到法院|起诉至法院|向法院提起诉讼|向人民法院提起诉讼|向法院提起行政诉讼|向人民法院提起行政诉讼", "|的", "|案件|案|行政官司|官司"),
        new(WordClass.Dispute, "disputes.reconsideration", "|向上级|向上级机关|向复议机关|向行政复议机关", "申请|提出|提起|提请", "|了|过|的", "|行政", "复议", "|申请", "|的"),
        new(WordClass.Dispute, "disputes.reconsideration", "|被", "|行政", "复议", "|类", "案|案件|申请|争议"),
        new(WordClass.Dispute, "disputes.litigation", "|被", "|行政", "诉讼|应诉", "|类", "案|案件|争议"),
        new(WordClass.Dispute, "disputes.reconsideration", "被|被提起|被申请|被提请|提起|提请", "|行政", "复议"),
        new(WordClass.Dispute, "disputes.litigation", "被", "起诉|诉讼|诉|提起诉讼|提起行政诉讼"),
        new(WordClass.Dispute, "disputes.litigation", "涉|被|遭", "诉", "|讼", "|案件|案|至法院|至人民法院|诸法院|到法院"),
        new(WordClass.Dispute, "disputes.reconsideration", "涉|遭|被提", "|行政", "复议", "|案件|案"),
        new(WordClass.Dispute, "disputes.reconsideration+disputes.litigation", "涉复涉诉|涉诉涉复|被复议被诉", "|案件|案"),
        new(WordClass.Dispute, "disputes.reconsideration+disputes.litigation", "行政争议|争议案件", "|案件") { Origin = WordOrigin.Guessed },
        new(WordClass.DisputeResult, "upheld", "|我局|我方|本机关", "胜诉", "|的"),
        new(WordClass.DisputeResult, "corrected", "责令|决定|限期|予以|被|被责令", "|重新|我局", "纠正|改正|改判|重作"),
        new(WordClass.DisputeResult, "corrected", "|被|予以", "撤销|变更|确认违法", "或|或者|、|并|及", "被|", "撤销|变更|确认违法|责令重作|责令履行"),
        new(WordClass.DisputeResult, "corrected", "撤销|变更", "|或|或者|并|及", "|责令|决定|限期", "重作|改正|纠正|履行|重新答复"),
    ];
}
