namespace ReportLint.Claims.Words;

/// <summary>What became of requests, in words that the form doesn't use: 没有办法提供, 公开了一部分, 看不明白要什么信息.</summary>
internal static class OutcomeShapes
{
    private const string Outcomes = "requests.outcomes.";
    private const string Refused = Outcomes + "refused";
    private const string Unavailable = Outcomes + "unavailable";
    private const string NotProcessed = Outcomes + "not-processed";
    private const string Granted = Outcomes + "granted";
    private const string Partially = Outcomes + "partially-granted";
    private const string NoCorrection = Outcomes + "other.no-correction";

    private const string Own = "本机关|我机关|本行政机关|本局|我局|本委|我委|本单位|我单位|本办|我办|本中心|我中心|本厅|我厅|公司|本公司|我公司|街道|本街道|我街道|镇里|区里|县里|局里|委里|集团|本镇|我镇|本乡|我乡|我们|我方";
    private const string Looked = "经检索|经查|经查找|经查询|经核查|经核实|经查证|经检索查找|经多方查找|确认|查明";
    private const string Things = "信息|政府信息|内容|材料|资料|档案|数据|文件|事项";
    private const string Which = "该|此|相关|有关|所申请|申请的|所需|相应|上述|对应";
    private const string Or = "或|或者|、|和|及|以及|且|并|也|，也|、也|，且";
    private const string ToWhom = "申请人|其|当事人|对方";
    private const string Towards = "向申请人|向其|对外|向社会";
    private const string Duties = "保存|保管|制作|负责|负责公开|主管|产生|管辖|管理|管|收集|制作保存|制作或保存|形成";
    private const string Still = "仍|还是|仍然|依旧|依然|还|仍旧|依旧是|仍是";
    private const string Making = "统计|汇总|加工|制作|整理|分析|编制|提炼|归集|测算|重新制作|加工制作|另做|另作|重做|新做|加工整理|汇总统计|统计汇总|统计加工|加工分析|汇总加工|制作加工";
    private const string Late = "逾期|到期|超期|过期|期满|届期|超过期限|超过时限|期限届满";
    private const string GivesUp = "视为放弃|视为撤回|视为放弃申请|按放弃处理|按撤回处理|终止|终止办理|终止处理|视同放弃";
    private const string Petition = "信访|投诉|举报|信访举报投诉|举报投诉|信访投诉|投诉举报|信访举报|信访、投诉|投诉、举报|信访投诉举报|信访、举报、投诉|信访、投诉、举报";
    private const string Drafts = "讨论稿|讨论记录|会议记录|会议纪要|过程稿|磋商信函|请示报告|征求意见稿|草稿|草案|内部讨论材料|请示";
    private const string Deliberating = "讨论|研究|起草|审查|论证|研究讨论|讨论研究|研究论证|酝酿|磋商|决策";
    private const string Housekeeping = "人事|人事管理|后勤|后勤管理|内部工作流程|工作流程|内部管理";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Shape> All { get; } =
    [
        // 能够公开的一律公开, 能给的都给了
        new(WordClass.Outcome, Granted, "能够|能|可以|可|应当|应|该", "|对外|依法|" + Towards, "公开|提供|给", "的", "，|", "|一律|都|全部|均|已|已经|悉数|全都|尽数", "|予以|依法|向其|向申请人", "公开|提供|给", "|了"),
        new(WordClass.Outcome, Granted, "|已|已经|直接|及时", "公开|提供|给", "给|了|给了|予|到", ToWhom, "|全部|完整|所需|全部的|完整的|所要|" + Which, "|的", "|" + Things) { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Granted, "已|已经|均已|都已|信息已|信息全部|信息已全部|内容全部", "|依法|全部|" + Towards, "公开|提供", "|给", "|申请人") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Granted, "全部|完整|全文|原文|如数|完全|全额", "|予以|依法|" + Towards, "公开|提供|给", "|了|给", "|申请人"),
        new(WordClass.Outcome, Granted, "照准|核准|批准|获批|应允", "|予以|依法", "公开"),
        new(WordClass.Outcome, Granted, "|申请", "获准|获批", "|公开", "的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Granted, "获得|得到|获", "|了", "满足|准许|批准", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Granted, "|最后|最终", "给出|给|给了|提供|提供了|拿出|公开了", "全部|完整|全部所需", "|的", "信息|政府信息|内容|材料|答复"),
        new(WordClass.Outcome, Granted, "把|将", "|所需|全部|相关|所要", "信息|材料|内容", "|都|全部|如数", "给了|提供给了|提供给|交给|给|交给了", ToWhom) { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Granted, "|如愿", "获得|得到|拿到|取得|获取", "|了|到", "全部|完整|所需|所要|想要的|要求的|全部所需", "|的", "信息|政府信息|内容|材料|答复") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Granted, "满足|同意|答应|支持", "|了", "申请人", "|的|全部", "|公开", "要求|请求|申请|诉求") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Granted, "|全部", "公开|提供", "了") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Granted + "+" + Partially, "|能够|能|可以|可|已|已经", "提供|公开|给出|拿到|获得|得到", "|了", "全部或部分|全部或者部分|全部或一部分|全部、部分|部分或全部|部分或者全部", "|的", "|政府", "|信息|内容|材料", "|的"),
        new(WordClass.Outcome, Partially, "作|作了|作出|作出了|给予", "部分公开|区分公开|部分提供", "处理|答复", "|的"),
        new(WordClass.Outcome, Partially, "部分|局部", "获准|获批|准许|满足|同意", "|公开", "|的"),
        new(WordClass.Outcome, Partially, "|只|仅|只能|仅能", "拿到|获得|得到|取得|获取", "|了", "|其中|其中的", "一部分", "|的"),
        new(WordClass.Outcome, Partially, "局部|选择性|有限度地|有限", "公开|提供"),
        new(WordClass.Outcome, Partially, "满足|同意|支持", "|了", "|其中|其中的", "一部分|部分", "|的", "|请求|要求|申请|诉求"),
        new(WordClass.Outcome, Partially, "|只|仅|只能|仅能", "拿到|获得|得到|取得|获取|拿", "|了|到", "|其中|其中的", "一部分|部分", "|的", Things),
        new(WordClass.Outcome, Partially, "|只|仅|只能|仅能", "公开|提供|给|给予|披露", "|了", "|其中|其中的|申请人", "一部分|部分", "|的", "|" + Things),
        new(WordClass.Outcome, Partially, "部分|一部分|有选择地", "|予以", "给|提供|公开|披露", "|了", "|" + ToWhom),
        new(WordClass.Outcome, Partially, "区分|区别|分割|拆分|切分|甄别|遮盖|遮挡|遮蔽|隐名|脱敏|匿名|匿名化", "|情况|开来", "|处理|办理", "后|之后|以后|，", "|再|予以|部分|" + Towards, "公开|提供|答复"),
        new(WordClass.Outcome, Partially, "作|作了|做|做了|进行|进行了|经|予以", "区分|分割|区别|遮盖|遮挡|隐名|脱敏|匿名|匿名化|去标识化|区分性|技术|打码", "处理|", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Refused, "决定|答复|依法|一律|故|遂|据此|从而|故此|为由|为理由|作|作出|做出|按规定|最终|均", "不|不予|未|没有", "|予以|" + Towards, "公开|披露"),
        new(WordClass.Outcome, Refused, "没|没有|未|未予|未能|不能|免予|免于|未获|没能|不获", "|予以|给予|给|得到|获得|获|被|" + Towards, "公开|披露"),
        new(WordClass.Outcome, Refused, "不|没|没有|未", "给", "|看|" + ToWhom, "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Refused, "不|没有|没|未", "同意|答应|批准|准许", "|申请人", "|的", "|公开", "|要求|请求|申请") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Refused, "回绝|拒绝|驳回|婉拒|谢绝", "|了", "|" + ToWhom, "|的", "|公开|信息公开|政府信息公开", "要求|请求|申请|公开", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Refused, "不宜|不能|不可|不便|不得|不应|不准", "对外|向社会|向申请人", "公开|披露", "|的"),
        new(WordClass.Outcome, Refused, "|申请|均", "被", "拒|拒绝|驳回|回绝", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Refused, "未|没有|没能|未能", "获准|获批|得到批准|得到准许", "|公开", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Refused, "|依法|被依法|予以|被", "拒绝|回绝", "了|", "公开", "|的"),
        new(WordClass.Outcome, Refused, "依法|予以|被|作出", "拒绝|回绝|婉拒", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Refused + ".prohibited-by-law", "|其他", "法律|法规|法律、法规|法律法规|法律、行政法规|行政法规|法律和行政法规|法律及行政法规", "|明文|明确|规定|明文规定|明确规定|另有规定", "禁止|不得|不准|不允许|不许", "|对外|向社会", "公开|披露", "|的"),
        new(WordClass.Outcome, Refused + ".security-and-stability", "|公开后|公开|可能|会|可能会|公开可能|公开会|公开后可能|公开后会", "危及|影响|危害", "国家安全|公共安全|经济安全|社会稳定", "|、|和|及|或", "|公共安全|经济安全|社会稳定", "|、|和|及|或", "|经济安全|社会稳定", "|和|、", "|社会稳定", "|的"),
        new(WordClass.Outcome, Refused + ".third-party-rights", "|公开", "|会|可能|将|可能会", "涉及|牵涉|涉|损害|侵害|侵犯|影响|危害|有损|伤害|伤及|损及|危及|触及|触犯|侵及|关乎|事关", "|到|于", "他人|第三方|第三人|第三者|权利人|案外人|利害关系人", "|的", "合法权益|权益|利益|正当权益|合法利益", "|的"),
        new(WordClass.PartOfOutcome, Refused + ".third-party-rights", "|因|因为|由于", "涉及|牵涉|涉|含|含有|包含|损害|侵害|侵犯|保护|泄露", "|到|了|有", "|企业|他人|第三方|第三人|第三者|其他人|公民", "|的", "商业秘密|个人隐私|隐私|个人信息", "|、|和|及|或|或者", "|商业秘密|个人隐私|隐私|个人信息", "|，|、|而|、因而|，因而|，故|故|、故", "不予公开|未公开|未予公开|没有公开|不公开|不能公开", "|的"),
        new(WordClass.Outcome, Refused + ".third-party-rights", "第三方|第三人|他人|权利人", "|的", "|合法", "权益|利益|隐私|商业秘密", "需要|应当|需|应予|应|须", "|予以|依法|得到", "保护"),
        new(WordClass.Outcome, Refused + ".state-secret", "|因|因为|由于", "|信息|内容|材料|属于|属", "涉密|属涉密|涉及秘密|属于秘密|涉密信息", "|，|、|而|、因而|，因而|故", "不予公开|未公开|未予公开|没有公开|不公开|不能公开", "|的"),
        new(WordClass.PartOfOutcome, Refused + ".third-party-rights", "第三方|第三人|权利人|利害关系人|对方|第三者", "|书面|明确|来函|复函|均|都|答复|回复|表示|明确表示|来函表示|回函|均表示|书面表示", "不同意|反对|不愿|不愿意|未同意|拒绝|不予同意", "|公开|对外公开|披露", "|的"),
        new(WordClass.Outcome, Refused + ".internal-affairs", "|属|属于|涉及|系", "|机关|单位|行政机关|本机关|政府", "内部", "|的", "事务|事务管理|人事|后勤|管理事务|管理", "|类|方面|性", "|的", "|信息|材料|事项"),
        new(WordClass.Outcome, Refused + ".internal-affairs", "|内部|机关内部|单位内部", Housekeeping, "、|和|及|与", Housekeeping, "|、|和|及", "|" + Housekeeping, "|等|之类", "|内部|内部管理|内部事务|机关内部", "|方面|类|事务|管理|事务类|管理类", "|的", "信息|事务|事项|材料"),
        new(WordClass.Outcome, Refused + ".process-information", Drafts, "|、|和|及", "|" + Drafts, "|、|和|及", "|" + Drafts, "|等|之类|之类的|一类|一类的", "过程性", "|的", "信息|材料|文件|资料"),
        new(WordClass.Outcome, Refused + ".process-information", "|属于|属", "过程性", "|的", "材料|文件|资料|文稿|内容|文书"),
        new(WordClass.Outcome, Refused + ".process-information", "处于|尚处|尚处于|尚在|正在|还在|仍在|还处于|仍处于", Deliberating, "|、|和|及", "|" + Deliberating, "|阶段|过程中|之中|中|期间", "|、", "|尚未定稿|尚未形成结论|还没有定论|没有定稿", "|的", "|过程性|过程", "信息|材料|文件|内容|资料"),
        new(WordClass.Outcome, Refused + ".enforcement-files", "索取|索要|要看|想看|查阅|调阅", "|行政", "执法案卷", "|信息|材料|的|类|资料"),
        new(WordClass.Outcome, Refused + ".administrative-query", "按|按照|作为|归入|属|属于|转为|适用|依", "行政查询|查询", "|类|类事项|事项|程序", "|的", "|申请|要求|有关要求|规定|途径", "处理|办理|答复|对待|告知", "|的"),
        new(WordClass.Outcome, Unavailable, "没|没有|无|别无|毫无", "办法|法|条件|能力", "|" + Towards, "提供|给|满足", "|" + Which, "|的", "|" + Things),
        new(WordClass.Outcome, Unavailable, "无法|没法|无从|难以|未能|无力|不能|没能|不可能", "|予以|给予|实际|按要求|" + Towards, "提供|给出|拿出", "|" + ToWhom, "|" + Which, "|的", "|政府", "|" + Things),
        new(WordClass.Outcome, Unavailable, "|信息|内容", "提供|给|拿", "不了|不出|不出来|不成", "|的", "|" + Things),
        new(WordClass.Outcome, Unavailable, "没有|无|没", "信息|材料|资料|内容|东西", "可|可以|能够|能|可供", "提供|给", "|的"),
        new(WordClass.Outcome, Unavailable + ".not-held", "|" + Looked, "|，", "|" + Own, "|并|均|也|都|确", "不|未|没有|没|不归|不由|非由|不属|不为|并非", "|" + Own, "掌握|持有", "|" + Which, "|的", "|" + Things),
        new(WordClass.Outcome, Unavailable + ".not-held", "答复|按|以|告知|告知申请人|答复申请人|答复为|按照", "|“", "|" + Own, "不掌握|未掌握", "|相关|该|所申请", "|政府", "|信息", "|”", "|答复|办理|处理", "|的"),
        new(WordClass.Outcome, Unavailable + ".not-held", "|" + Looked, "|，", "|相关|该|所申请|申请的", "|信息|政府信息", "没有|不存在|查无此信息|未检索到|没有找到|未查到|查不到", Or, "|" + Own, "|并|均|也|都|确", "不|未|没有|没|不归|不由|非由|不属|不为|并非", "|" + Own, "掌握|持有|" + Duties, "|" + Which, "|的", "|" + Things),
        new(WordClass.PartOfOutcome, Unavailable + ".not-held", "|" + Looked, "|，", "查无|没有找到|未找到|找不到|查不到|未检索到|检索不到|没有检索到|未能检索到|未查到|没有查到|查找不到|未能找到|未查询到", "|" + Which, "|的", "|" + Things),
        new(WordClass.PartOfOutcome, Unavailable + ".not-held", "不由|不归|并非由|非由|不是由", Own, Duties, "|的", "|" + Things),
        new(WordClass.PartOfOutcome, Unavailable + ".not-held", "既未|既没有|既没|既不", "制作|保存|获取|持有", "，|", "也未|也没有|也没|又未|又没有|也不", "制作|保存|获取|持有|掌握", "|的"),
        new(WordClass.Outcome, Unavailable + ".needs-creation", "没有|无|没|并无|缺乏|尚无|不是|不属于|非|并非|不具备", "现成", "|的|可供提供的", "|政府", Things + "|的", "|，|、|，且|且|而", "|而|且|需|要|需要|须", "|另行|重新|专门|再|专门另行", "|" + Making, "|方能形成|才能形成|才能提供|方能提供|方可提供|后才能提供|后提供|方可形成", "|的"),
        new(WordClass.Outcome, Unavailable + ".needs-creation", "需|需要|须|要|得|必须|只能|应|尚需|仍需|还需|还要", "|经|由|由|" + Own + "|经过|我局|本机关|专门|临时", "另行|重新|再|另外|进一步|专门|从头|另|临时|现", "|" + Making, "|、|和|及|与|并", Making + "|做", "|后|才能|才|才可|方能|方可", "|得到|得出|形成|提供|获得", "|的", "|" + Things),
        new(WordClass.Outcome, Unavailable + ".needs-creation", "需|需要|须|要|必须", "|经|经过|由|对现有信息|对已有信息|对信息|对数据|对现有数据|对现有资料|将现有信息|把现有信息|将信息|把信息", "|进行", Making, "|、|和|及|与|并", "|" + Making, "后|才能|才|才可|方能|方可", "|得到|得出|形成|提供|获得|有", "|的", "|" + Things),
        new(WordClass.Outcome, Unavailable + ".unclear", "|经|通过|虽经", "|两次|多次|一次|反复|二次", "|补正|补充|通知补正", "|材料", "|后|以后|之后", "|，", "|申请人|内容|申请内容|申请|其", "|" + Still, "|无法|难以|不能|未能", "不知|不知道|不解|看不明白|看不懂|弄不清|弄不明白|说不清|说不明白|看不出|搞不清|不清楚|不知道|不明白|确定|辨明|判断|明确|说明白|说清|说清楚|看清", "|申请人|其|他", "|到底|究竟|具体", "|所需|想要|要|要求|申请|所申请|所指|所要|所求|所指为|所求为", "|的", "|公开|获取|得到|是", "什么|哪些|何种|哪种|何物|何事|何|啥|哪一类|哪类|内容|的内容|具体内容", "|政府", "|信息|内容|文件|事项|材料", "|的"),
        new(WordClass.Outcome, Unavailable + ".unclear", "申请内容|内容|所申请内容|申请的信息|所申请的信息", "不清|不清楚|模糊|不够明确|不够具体|不够清楚|模糊不清|不甚明确", "|的"),
        new(WordClass.Outcome, Unavailable + ".unclear", "|申请内容|申请的内容|所申请内容|申请", "补正后|补正之后|经补正|补正以后|补正了|经过补正", "|，", "|申请人|内容|申请内容|申请|其|所指|指向|描述|表述", "|" + Still + "|都|均|过于", "含糊|含糊不清|含混|笼统|指向不明|指向不清|语焉不详|不具体|不明确|不清楚|不清|说不清楚|不明确具体", "|的"),
        new(WordClass.Outcome, Unavailable + ".unclear", "|补正后|补正之后|经补正|补正以后|补正了|补正", "|，", "|申请人|内容|申请内容|申请|其|所指|指向|描述|表述", "|" + Still + "|都|均|过于", "含糊|含糊不清|含混|笼统|指向不明|指向不清|语焉不详|不具体|说不清楚|不明确具体", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, NotProcessed + ".petition", "属|系|实为|实质是|实质为|实质上是|实际是|实际为|实际上是|实则|实则为|本质是|本质上是|本质为|变相|实质上属于|实质属于|实质上属|内容属于|内容为|内容是|内容属|属于|带有|具有", "|反映|进行|的", Petition, "|事项|诉求|性质|类|问题|类事项|内容|类诉求", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, NotProcessed + ".petition", "信访、举报、投诉|信访、投诉、举报|信访投诉举报|信访举报投诉|信访、投诉|投诉、举报|信访投诉|投诉举报", "类|性质|类事项", "的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, NotProcessed + ".petition", "按|按照|作为|属|属于", Petition, "|类|事项|类事项|类申请", "|，|而|、", "不予处理|不处理|未予处理|不作处理", "|的"),
        new(WordClass.Outcome, NotProcessed + ".petition", "按|按照|作为|视为|当作|归为|转为|转作", Petition, "|事项|类|问题|渠道|途径", "|不予", "处理|办理|对待", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, NotProcessed + ".repeated", "致|导致|形成|构成|属|属于|系|认定为|按|作为|按照|因", "重复", "|提出|提交|的", "申请", "|的", "|不予处理|不处理|处理|未处理|没有处理"),
        new(WordClass.Outcome, NotProcessed + ".published-material", "|要求|申请|索要|索取|请求", "|提供|获取|得到", "年鉴|公报|统计公报|报刊|报纸|书籍|图书|杂志|期刊|志书", "、|等|和|及|，", "|报刊|书籍|图书|公报|报纸|杂志|期刊", "|等", "|公开", "出版物|刊物", "|的"),
        new(WordClass.Outcome, NotProcessed + ".excessive", "|无正当理由|没有正当理由|无正当事由", "|、|而|，", "大量|频繁|多次|反复|反反复复|短期内大量", "|、|且|，", "反复|频繁|大量|重复|多次", "|提出|提交|递交", "申请", "|的"),
        new(WordClass.PartOfOutcome, NoCorrection, "|申请人", "|" + Late + "|迟迟|一直|始终|仍然", "未|没|没有|不|拒不|仍未|仍不|还未", "|按|按照|依", "|要求|时|期|通知|规定|时限|期限", "|进行|予以|作出|及时|提交", "补正|补充材料|补齐材料|补充补正", "|材料|内容|申请", "，|、|且|而|并|被|", "|被|而|即", GivesUp, "|的"),
        new(WordClass.PartOfOutcome, NoCorrection, "|申请人", Late, "还是|仍|仍然|依旧|也", "不|没|没有|未", "补|补正|补充|补来|补齐", "|材料", "|的"),
        new(WordClass.PartOfOutcome, NoCorrection, "|申请人", Late + "|迟迟|一直|始终", "未|没|没有|不|仍未|仍不|还未|仍没有", "|按|按照", "|要求|通知|规定", "|进行|予以|作出|提交", "补正|补充材料|补齐材料", "|材料|内容|申请", "|的"),
        new(WordClass.PartOfOutcome, NoCorrection, "|申请人", "在规定期限内|在期限内|在规定时间内|规定期限内|期限内|限期内|在规定的期限内|在限期内", "未|没|没有|不|拒不|仍未|仍没有", "|进行|予以|作出|提交|按要求", "补正|补充材料|补齐材料|补充", "|材料|内容|申请", "|的"),
        new(WordClass.PartOfOutcome, NoCorrection, "|申请人", "未|没|没有|不|拒不|仍未", "按|按照|在", "要求|时|期|通知|规定|时限|期限|期限内|规定期限内|规定时间内", "|进行|予以|作出|提交", "补正|补充材料|补齐材料|补充", "|材料|内容|申请", "|的"),
        new(WordClass.PartOfOutcome, Outcomes + "other.fee-unpaid", "|申请人", "|" + Late, "未|没|没有|不|拒不|仍未", "|按|按照|在", "|要求|时|期|通知|规定|期限内|限期内|规定期限内|规定时间内|收费通知|收费通知要求", "缴|交|缴纳|支付|交纳|缴清", "|信息处理费|费用|费|处理费|相关费用", "|，|而|、", "|" + GivesUp, "|的"),
        new(WordClass.PartOfOutcome, Outcomes + "other", "|申请人", "|自己|主动|自愿|自行|书面|又", "撤回|撤销|收回|取消|放弃", "|了", "|其|自己的", "申请|公开申请|信息公开申请", "|的"),
        new(WordClass.Outcome, NotProcessed, "不|未|没有|没", "|再|作|作出|予以|作实体|作为政府信息公开申请|作为信息公开申请", "处理") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, NotProcessed, "决定|依法|按规定|告知|按规定作|依规", "不|不予|未予", "|作|作出|再", "处理|办理", "|的"),
        new(WordClass.Outcome, NotProcessed, "不再|不予", "续办|继续办理|继续处理|再办理|再处理|跟进办理|受理办理", "|的"),
        new(WordClass.Outcome, NotProcessed + ".confirm-or-reissue", "|要求|请求|申请", "|行政机关|" + Own, "确认", "或|或者|、|和", "重新出具", "|其", "|已获取|已经获取|已获得|原已获取", "|的", "|政府信息|信息|材料"),
        new(WordClass.Outcome, Outcomes + "other", "作|作了|做|做了|作出|归入|列入|采取|用|以|按|纳入|属|属于|转|转入|采用", "|了", "其他|其它", "|方式|类|情形|的|类型|办法|形式", "处理|处置|办理|办结|答复", "|的|办结"),
    ];
}
