namespace ReportLint.Claims.Words;

/// <summary>Words that reports put together from parts. Who meets a new part adds it to its slot.</summary>
internal static class Shapes
{
    private const string Outcomes = "requests.outcomes.";
    private const string NextYear = "下一年度|下一年|下年度|下年|次年度|次年|明年|翌年|来年";
    private const string Grant = "同意|准许|准予|允许|许可";
    private const string LegalPersons = "enterprise+research+welfare+legal-service+other";
    internal const string YearEnd = "年底|年末|期末|岁末|至年底|到年底|截至年底|截至年末|截至期末";
    private const string Ended = "完成|完毕|完结|完讫|完竣|终结|终了|了结|了清|结清|清结|结束|毕|讫|竣|完|清";
    internal const string Still = "仍|仍在|仍然|尚|保留|保持|继续|持续|正在|依然|现|现仍|目前|目前仍|当前|现在";

    private static readonly Shape[] s_all =
    [
        new(WordClass.Outcome, Outcomes + "refused", "|作|作出", "不宜|不能|不可|不应|不准|不得|不便|未予|不予|拒绝|拒不|不批准|未获准", "|予|予以|准予|准许|允许", "公开"),
        new(WordClass.Outcome, Outcomes + "refused", "不", "公开") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Outcomes + "refused", "|作|作出|做出", "不公开", "|的", "决定|答复|处理|告知"),
        new(WordClass.PartOfOutcome, Outcomes + "unavailable.not-held", "|申请|所申请|申请的|政府|相关", "信息", "|确|经查|经检索|并", "不存在"),
        new(WordClass.PartOfOutcome, Outcomes + "unavailable.not-held", "未制作|未获取|未掌握|未保存|未持有", "、|，|也|或|或者|和|且|，也|及", "|未", "获取|保存|掌握|持有|制作", "|相关信息|该信息|政府信息"),
        new(WordClass.PartOfOutcome, Outcomes + "unavailable.not-held", "未", "获取|掌握|持有", "|相关|该|所申请|申请的", "信息|政府信息"),
        new(WordClass.Outcome, Outcomes + "not-processed", "不", "处理") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Outcomes + "refused.third-party-rights", "涉及|损害|侵害|侵犯", "他人|第三方|第三人|第三者", "|的", "合法权益|权益"),
        new(WordClass.Outcome, Outcomes + "unavailable.needs-creation", "|没有现成信息|无现成信息|没有现成信息、|没有现成信息，|没有现成信息且", "需|需要|须|尚需|仍需", "|另行|重新|汇总|加工|另外|进一步|汇总、|加工、|统计", "制作|加工|分析|汇总|整理|加工制作|加工分析", "|的|相关信息"),
        new(WordClass.PartOfOutcome, Outcomes + "unavailable.not-held", "|经查|经检索|经查询|经检索查找", "|，", "不存在", "或|或者|、|和|及", "|本机关", "不掌握", "|的"),
        new(WordClass.PartOfOutcome, Outcomes + "unavailable.not-held", "不属于|不属|非|不是|并非|不在", "本机关|本单位|我局|本局|本行政机关|我单位|我机关|我委|我办", "|的", "|法定|行政", "|职责|职权|管辖|掌握|公开|制作|保存|主管|负责公开|负责|制作或保存|制作、保存", "|的", "范围|范围内|权限|事项|信息|政府信息|的信息|的政府信息"),
        new(WordClass.Outcome, Outcomes + "other", "其他|其它", "方式|情形|情况", "处理", "|的"),
        new(WordClass.Outcome, Outcomes + "other", "以|按|作|作出|通过", "其他|其它", "方式|形式|情形|途径|类型", "处理"),
        new(WordClass.Outcome, Outcomes + "other", "按|按照", "其他处理", "方式|情形|类型|类", "|办结|处理|办理|答复"),
        new(WordClass.Outcome, Outcomes + "refused", "拒绝|拒不|不予|不准", "提供"),
        new(WordClass.Outcome, Outcomes + "unavailable", "|作|作出", "无法|不能|难以|无从|未能|无力", "|予以|给予|向申请人", "提供", "|相关|该|所申请|申请的|相关的|有关", "|信息|政府信息"),
        new(WordClass.Outcome, Outcomes + "unavailable.not-held", "|本机关|我局|本局|本单位|我单位|本行政机关", "不掌握|未掌握", "|相关|该|所申请|申请|申请的|有关", "|政府", "|信息|内容"),
        new(WordClass.Outcome, Outcomes + "unavailable.unclear", "|经", "补正|补正之后|补正后|补正以后|补正了", "|的|，", "|申请|所申请|其", "|内容|公开内容", "|仍|仍然|依然|依旧|还是", "不明确|不清|不清楚|不明|不够明确"),
        new(WordClass.Outcome, Outcomes + "unavailable.needs-creation", "不属于|不是|没有|无|并无|非", "现成", "|的", "信息|政府信息"),
        new(WordClass.Outcome, Outcomes + "not-processed.petition", "|属|属于", "信访|信访、|信访及|信访和", "举报|投诉|举报、|投诉、|举报和|投诉和", "|投诉|举报", "形式的申请|形式提出的申请|名义提出的申请|方式提出的申请|内容的申请|类申请|类的申请|类事项申请|类政府信息公开申请|申请|类事项|性质的申请|类诉求"),
        new(WordClass.Outcome, Outcomes + "not-processed.repeated", "不予|不再", "重复", "处理|答复|办理"),
        new(WordClass.Outcome, Outcomes + "not-processed", "|作|作出", "不予|不再|未予|不作", "办理|处理"),
        new(WordClass.Outcome, Outcomes + "partially-granted", "可|可以|同意|准许|准予|决定|依法|给予|应当|应", "|予|予以", "部分|区分处理后|区分处理后部分", "公开|提供"),
        new(WordClass.Outcome, Outcomes + "partially-granted", "|作|作出", "部分|区分|区别|区别情况|区分情况|分情况", "|予以|" + Grant, "|处理|处理后|后", "|部分", "公开|提供"),
        new(WordClass.Outcome, Outcomes + "partially-granted", "部分", "同意|满足|准予|支持") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Outcomes + "granted", "决定|可以|可", "|予以|全部", "公开|提供") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Outcomes + "granted", "全部|完全|全文|全额|" + Grant, "|予以|全部|向申请人", "公开|提供|获取"),
        new(WordClass.Outcome, Outcomes + "granted", "获得|获|得到|获准", "公开"),
        new(WordClass.Outcome, Outcomes + "granted", "作出|做出", "公开", "|的", "决定|答复|处理"),
        new(WordClass.Outcome, Outcomes + "granted", "可|可以|应|应当|能够|准|决定|依法|同意", "予|予以|给予|准予", "|全部|主动", "公开|提供"),
        new(WordClass.Outcome, Outcomes + "granted+" + Outcomes + "partially-granted", "|予以|同意", "全部或部分|全部和部分|全部或者部分|全部及部分|全部、部分|全部或者区分", "|予以", "公开|提供|获取"),
        new(WordClass.Outcome, Outcomes + "granted+" + Outcomes + "partially-granted", "公开|予以公开|同意公开|全部公开|准予公开", "或|或者", "部分公开|部分予以公开|予以部分公开|区分处理"),
        new(WordClass.Outcome, Outcomes + "granted", "向申请人|向其", "|依法|全部|及时", "提供|公开", "|了", "|相关|所申请|申请的|所需", "政府信息|信息") { Origin = WordOrigin.Guessed },
        new(WordClass.Outcome, Outcomes + "partially-granted", "|向申请人|向其", "提供|公开", "|了", "部分", "政府信息|信息|内容"),
        new(WordClass.Outcome, Outcomes + "not-processed.repeated", "重复", "提出|提交|提起|递交|申请公开", "|的"),
        new(WordClass.Outcome, Outcomes + "partially-granted", "获得|获|得到|获准", "部分", "公开"),
        new(WordClass.PartOfOutcome, Outcomes + "other.no-correction", "|因", "逾期|超期|未按时|未按期|未及时|未按要求|不按期|拒不", "|未|不|没有|仍未|仍不|未作|未作出|未予", "补正|补齐|补充材料|补充", "|而|后|被", "|终止|终止办理|视为放弃"),
        new(WordClass.PartOfOutcome, Outcomes + "other.no-correction", "|经", "补正|通知补正|告知补正", "期|期限", "|已", "满|届满|到期|过后", "|后", "仍未|未|仍不|不|没有", "|按要求|按期|及时", "补正|补齐|补充", "|材料|内容"),
        new(WordClass.Filler, "", "经|经过", "|书面|我局|本机关|本局|一次性|依法|两次", "通知|告知|要求", "|申请人", "补正|补充", "|申请|内容|材料", "|后|的"),
        new(WordClass.CarryForward, "", "|待|须|需|应", "结|转|留|延|顺|续|遗|余|剩|存|积|滚|移|跨|推|挪|流|接|递", "|转|结|存|留|待|延|续|移|动|迟|接|余|送|交|后|缓|年|年度", "|至|到|入|往|进|于|给|在|待|作|为", NextYear, "|继续|接续|续|再|进行", "|办理|办结|答复|处理|办|办完|完成"),
        new(WordClass.CarryForward, "", "至|到|入|转至|顺延至", NextYear, "|继续", "|办理|办结|答复"),
        new(WordClass.CarryForward, "", "待|留待|须待|拟于|将于", NextYear, "|继续|接续|续|再|进行", "办理|办结|答复|处理|办|办完|完成|回复"),
        new(WordClass.CarryForward, "", "尚未|尚待|有待|还未|还没有|仍未|仍待|尚在|仍在|还在|正在", "|作出|予以|办理|等待", "答复|回复|办结|办复|办完|处理完毕|办理完毕", "|中|过程中|之中|流程中|程序中"),
        new(WordClass.CarryForward, "", "尚未|未|没有|未能", "完成|作出|予以|得到|获得", "答复|办理|处理|回复") { Origin = WordOrigin.Guessed },
        new(WordClass.CarryForward, "", "尚未|未|没有|未能|没能|尚未能|未及", "在|于|", "年内|当年|本年|本年度|本年度内|本年内|年度内|年底前|报告期内|本期内", "|完成|予以|作出", "办结|答复|办理完毕|办完|办理完成|完结|办毕|答复完毕|处理完毕", "|的"),
        new(WordClass.CarryForward, "", "正在|尚在|仍在|还在", "|继续|按程序|依法|依规|依法依规|按规定|抓紧|积极|按照程序", "办理|处理|答复", "|中|之中|当中|过程中"),
        new(WordClass.Carry, "", "结|转|顺|移|延|跨", "转|结|延|存|移|期|后", "|至|到|入|往"),
        new(WordClass.Noise, "", "应|应当|到期|应予", "办结|办|答复|办理", "|而|但|却", "未|没有|尚未|未能", "办结|办|答复|办理|按期办结"),
        new(WordClass.CarryForward, "", "|正在|尚在|仍在|处于|还在", "办理|处理|答复|审查", "中|之中|过程中", "的"),
        new(WordClass.CarryForward, "", "尚未|未", "|届满|届|到|到达|超过", "|法定|规定", "答复|办理|办结", "期|期限|时限"),
        new(WordClass.CarryForward, "", "未|尚未|仍未|还未|暂未|没有|未能|还没有", "|能|及时|予以", "办结|答复|办完|办理完毕|答复完毕|处理完毕|完结|办毕|办理完结", "|的"),
        new(WordClass.CarryForward, "", YearEnd, "|仍|尚|还|仍有|尚有|还有", "在办|待办|未办结|未答复|未结|没办完|没有办完|没办结", "|的"),
        new(WordClass.CarryForward, "", "|" + YearEnd, "在|待|未|尚待|尚未|仍未", "途|办|手|了|结|复|答|决|办完|了结|办结|办毕|答复|办理", "|的", "|件") { Origin = WordOrigin.Guessed },
        new(WordClass.CarryForward, "", "处于|仍处于|正处于|尚处于", "答复|办理|处理", "|的", "过程中|流程中|程序中|阶段|之中|中"),
        new(WordClass.CarryForward, "", "尚未|未|仍未", "到期|届期", "|的", "申请|政府信息公开申请|信息公开申请"),
        new(WordClass.CarryForward, "", "跨|隔", "年|年度", "|办理|续办", "|的", "件|申请|情况|情形|事项") { Origin = WordOrigin.Guessed },
        new(WordClass.CarryForward, "", "跨|隔", "年|年度", "|继续|接续", "办理|续办|答复|处理") { Origin = WordOrigin.Guessed },
        new(WordClass.CarryForward, "", "跨|隔", "年|年度", "未结|未办结|在办|待办|未答复", "|的|申请"),
        new(WordClass.CarryForward, "", YearEnd, "|仍|尚", "结|留|存|余|剩|积|遗", "存|余|留|转|压|欠|下") { Origin = WordOrigin.Guessed },
        new(WordClass.CarryForward, "", "尚|仍|还|正|均|目前", "处|处于|在", "|法定", "答复|办理", "期|期限|时限", "|内|之内"),
        new(WordClass.CarryForward, "", "期末", "|仍|尚", "结|留|存|余|剩|积|遗", "存|余|留|转"),
        new(WordClass.CarryOver, "", "上一年度|上一年|上年度|上年|去年度|去年|往年|期初|上期|加上年|加上年度|接上年|接上年度|承上年", "|所|未|末", "结|转|留|延|顺|遗|余|存|积|滚|移|跨", "转|结|留|存|余|延|移|续|接|滚|下|来|入|至|压|欠|办|年", "|下|来|入|下来|过来|到本年|至本年|到今年|至今年", "|办理|续办|待办|未办|未办结|未了|未完结"),
        new(WordClass.CarryOver, "", "上一年度|上一年|上年度|上年|去年度|去年|往年", "|尚|所|仍", "未|未能|没有", "办结|答复|办完|完成|完结|办毕|了结|办理完毕|答复完毕|处理完毕", "|的"),
        new(WordClass.CarryOver, "", "年初|期初", "|尚|仍|原", "待办|在办|未办结|未结|未答复|留存|结存|遗留|余存|存量|尚未办结", "|的"),
        new(WordClass.CarryOver, "", "年初|期初", "接续|承接|接办|续办", "|办理", "上年|上年度|上一年度|上一年|去年", "|未|尚未", "办结|结转|遗留|未结|办理|答复|完结", "|完|的"),
        new(WordClass.Done, "", "答复|办理|处理|回复|处置|审理", Ended),
        new(WordClass.Done, "", "办|答|复|审|处|了", "结|" + Ended),
        new(WordClass.Done, "", "办|答|处理|回复|答复", "好|妥|掉", "|了|的"),
        new(WordClass.Handle, "", "|都|也|已|已经", "有|得到|得出|获得|拿到|收到|给出|作出|办出|等到", "|了", "|书面|明确|最终|办理|处理", "结果|答复|回复|回音|结论|着落|归宿", "|的"),
        new(WordClass.Done, "", "画上|划上", "|了", "句号|圆满句号"),
        new(WordClass.Handle, "", "作|作出|给|给出|给予", "|了", "|书面|正式", "答复|回复", "|的"),
        new(WordClass.Handle, "", "|已", "出具|发出|送达|制发|下达|寄出", "|了", "|政府信息公开|信息公开|依申请公开", "|申请", "答复书|答复函|答复意见书", "的"),
        new(WordClass.Handle, "", "|已", "出具|发出|送达|制发|下达|寄出", "|了", "|政府信息公开|信息公开|依申请公开", "|申请", "答复书|答复函|答复意见书") { Origin = WordOrigin.Guessed },
        new(WordClass.CarryForward, "", "尚|仍|还|仍然|目前仍|目前尚", "处|处于|在", "|法定|规定", "|的", "|答复|办理", "期|期限|时限", "|以内|内|之内|里"),
        new(WordClass.CarryForward, "", "没|没有|还没|还没有|未|尚未|仍未", "|有", "到|满|到达", "|法定|答复|办理", "期|期限|时限", "|的"),
        new(WordClass.CarryForward, "", "没|还没|仍没|没能|还没能|来不及|没来得及|未来得及|没有来得及", "办|答|答复|办理|处理|回复", "完|结|好|毕|掉|了|", "|的"),
        new(WordClass.Handle, "due", "|年内|全年|本年", "待办|在办", "|的|申请", "总量|总数|件数|数量|总件数"),
        new(WordClass.Handle, "due", "应办|须办|需办|应办理|需办理|须办理|应答复|需答复|须答复", "|的", "|总量|总数|件数|数量|总件数"),
        new(WordClass.Handle, "due", "手上|手头|手里|手中|案头|摆上案头", "的") { Origin = WordOrigin.Guessed },
        new(WordClass.CarryForward, "", "还|仍|尚", "在办|在手|待办|没办完|没有办完|未办完|没有答复|没答复|没到期|未到期|没有到期|没办结|没有办结|在手上|在手里"),
        new(WordClass.CarryForward, "", "处在|正处在|仍处在|处于|正处于|仍处于", "|法定|规定", "|的", "答复|办理", "期|期限|时限", "|内|之内|以内"),
        new(WordClass.Receive, "", "新", "提|递|接|报|登|送|寄|来|填|收", "|交|来|进|到|出|上|记|送|增|进来", "|的|了"),
        new(WordClass.Receive, "", "|收|递|送|寄|提|接|报", "进来", "|的|了") { Origin = WordOrigin.Guessed },
        new(WordClass.Receive, "", "登记|收录|录入", "入册|在册|在案|入库|造册", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.OtherUnit, "", "省|市|县|区|州|镇|乡", "里"),
        new(WordClass.OtherUnit, "region", "市|省|区|县|州", "|、|和", "县|区|市|街道|镇|乡镇|街|乡|县区", "|、镇|、乡镇|、街道", "两级|三级"),
        new(WordClass.Handle, "", "作出|做出|给出", "|了", "政府信息公开|信息公开|依申请公开", "|申请", "答复|回复"),
        new(WordClass.Application, "both", "新旧|新老", "申请|政府信息公开申请|信息公开申请"),
        new(WordClass.CarryForward, "", YearEnd, "|还|仍|尚", "压|留|存|剩|积|搁", "着|下"),
        new(WordClass.Application, "", "要求|请求|申请", "公开|获取", "|相关|有关|有关的", "政府信息|信息", "的申请|的请求"),
        new(WordClass.Handle, "", "申请", "答复|办结|办复", "总数|总量|数量|件数|量|数"),
        new(WordClass.Handle, "in-hand", "申请", "办理|处理", "总数|总量|数量|件数|量|数"),
        new(WordClass.CarryForward, "", "未结|未办结|未办|待结", "|的", "申请"),
        new(WordClass.Applicant, LegalPersons, "非", "自然人", "|的", "|申请"),
        new(WordClass.CarryForward, "", "正|仍|尚|还", "按程序|依法|按规定|按照程序|按流程|抓紧|加紧", "办理|处理|答复", "|中|之中"),
        new(WordClass.Handle, "due", "申请", "办理|答复|处理", "任务|工作量|基数|总盘子"),
        new(WordClass.Done, "", "告|业", "结|竣|毕|讫"),
        new(WordClass.CarryOver, "", "旧|老", "申请") { Origin = WordOrigin.Guessed },
        new(WordClass.CarryOver, "", "遗留|滞留", "|的", "申请"),
        new(WordClass.Noise, "", "承办", "单位|部门|机关|科室|人员|人|机构|处室|科"),
        new(WordClass.Done, "", "走完|完成", "|了", "|全部|办理|答复", "流程|程序"),
        new(WordClass.CarryForward, "", "没|没有|尚未|未|还没|还没有", "走完|完成", "|全部|办理|答复", "流程|程序"),
        new(WordClass.Handle, "due", "办理|答复|处理", "申请", "|的", "任务量|工作量|任务"),
        new(WordClass.Handle, "due", "承办|承接", "|的", "申请", "总量|总数|总件数"),
        new(WordClass.Filler, "", "征求|书面征求|征询|听取|等待", "|了", "第三方|第三人|权利人|相关方|有关部门|相关部门", "|的", "意见|答复意见|书面意见"),
        new(WordClass.Applicant, "natural-person", "个人|居民|自然人|家庭|散户", "用户", "|申请"),
        new(WordClass.Applicant, "enterprise", "企业|商业企业|商业|工商", "用户", "|申请"),
        new(WordClass.Done, "", "了|销", "结|讫|清|号") { Origin = WordOrigin.Guessed },
        new(WordClass.Receive, "", "|新|共|累计", "收|接", "到|收|获|悉|讫", "|的|了"),
        new(WordClass.Receive, "", "|新|共|累计", "受", "理"),
        new(WordClass.Handle, "in-hand", "|共|应|需", "办|处", "理"),
        new(WordClass.Handle, "", "|作出|予以|进行|给予", "答|回|函|批", "复"),
        new(WordClass.Handle, "", "答复|办结|办复|回复", "|件|的|申请", "总量|总数|数量|件数|总件数|量|数"),
        new(WordClass.Handle, "in-hand", "办理|处理", "|件|的|申请", "总量|总数|数量|件数|总件数|量"),
        new(WordClass.Handle, "", "复|回|答", "函|信|告|文") { Origin = WordOrigin.Guessed },
        new(WordClass.All, "", "件件|尽|尽皆|尽数|悉|俱|悉已|无一例外|无一遗漏|逐件|逐一", "|已|均|都|皆|地"),
        new(WordClass.Negation, "", "无|没有|未有|并无", "一件|一起|一例|一宗|一|人|任何人"),
        new(WordClass.Filler, "", "尚|还|仍|另", "剩|余|存|留|欠", "|有|下|余"),
        new(WordClass.Filler, "", "剩|余", "有|下|余|存"),
        new(WordClass.Filler, "", "剩"),
        new(WordClass.Filler, "", "不服|不满|不认可|有异议|存在异议|持有异议", "|而|后|，", "提起|申请|提出|引发|引起|提请", "|的"),
        new(WordClass.Filler, "", "并|并已", "|依法|及时", "向申请人|向其|予以", "提供|送达", "|的"),
        new(WordClass.Filler, "", "各种|多种|各类|不同|多个|各|有关", "渠道|途径|方式|形式"),
        new(WordClass.Filler, "", "按|按照|依|依照|遵照|严格按照|严格按", "|照", "|法律|有关|相关", "法定|规定|既定|要求|有关|相关", "|的", "程序|流程|步骤|要求|规定|办法"),
        new(WordClass.Filler, "", "依|按|依据|依照|按照|依托", "|法定|行政", "职权|职责|权限|职能|规章"),
        new(WordClass.Filler, "", "|自|从", "年初|1月1日|岁首", "|起", "至|到", "年末|年底|岁末|12月底|12月31日", "|止"),
        new(WordClass.Filler, "", "所|由其", "提|递|呈|报|投", "|出|交", "|的"),
        new(WordClass.Sum, "", "两者|二者|三者|前两项|以上两项|上述两项|前两者|两方面", "", "|合计|总计|共计|共|总共|合起来|加起来|相加", "|为|是|有|达"),
        new(WordClass.Sum, "", "|两者|二者|三者|四者|五者|两项|三项|四项|两类|三类|四类|两种|三种|各项|以上各项|上述各项", "相加|加起来|合起来|合在一起|加在一起|加总|合并计算|之和|加总起来|一并计算|加一块儿|加一块|加在一块儿|加一起|合一块儿", "|后|，", "|为|是|共|合计|共计|达|总计"),
        new(WordClass.Filler, "", "|并|均|均已|已", "送达|寄达|发送|送交", "|申请人|当事人"),
        new(WordClass.Filler, "", "致使|导致|造成|使得|促使"),
        new(WordClass.Filler, "", "年终|年度终了|本年度末", "时|前|"),
        new(WordClass.Reach, "", "升|降|增|减|跌|涨|攀升|增加|减少|上升|下降|增长|回落|回升|提高|提升|下滑|缩减|降低|扩大|上涨|增多|递增|递减|锐减|猛增|升高", "至|到|为"),
        new(WordClass.Comparison, "", "较|较之|较之于|比|相较|相较于|相比|相比于|对比|比照", "上年度|上年|上一年度|上一年|去年|前一年|前一年度", "|同期", "|相比|相较"),
        new(WordClass.Comparison, "", "与|同|和", "上年度|上年|上一年度|上一年|去年|前一年|前一年度", "|同期", "相比|相较|比较|相比较"),
        new(WordClass.Receive, "", "所", "收|接|收到|接到|受理|接收", "|的"),
        new(WordClass.Filler, "", "经|经过|通过", "|全面|集中|依法|认真|统一|组织", "清理|评估|梳理|修订", "后|，"),
        new(WordClass.Filler, "", "|最后|均", "被", "申请人"),
        new(WordClass.Filler, "", "被", "申请|提起|提请"),
        new(WordClass.Filler, "own", "以", "|本|我", "局|委|办|办公室|单位|机关|街道|中心|院|厅|处|队", "名义"),
        new(WordClass.Filler, "", "不服|不认可|不满|不满意|不接受|对此不服|质疑|不同意", "|我局|我委|我镇|我局的|行政机关|本机关|本局|本机关的|该|上述|此|政府信息公开|信息公开|政府信息公开申请|申请", "答复|答复决定|决定|处理决定|处理结果|告知", "|内容|结果|意见", "|而|后|的|，"),
        new(WordClass.Filler, "", "递|呈|投|寄|报|送|提", "交|送|来|达|递|呈|报|请", "|到|至|给"),
        new(WordClass.Applicant, "natural-person", "自然人|个人|公民|群众个人", "申请") { Origin = WordOrigin.Composed },
        new(WordClass.Applicant, "natural-person", "居民|市民|村民|群众|公民|社会|农民", "个人"),
        new(WordClass.Applicant, "enterprise", "商业企业|企业", "法人|单位|法人单位", "|申请"),
        new(WordClass.Applicant, "natural-person", "|以", "个人|公民个人|公民|自然人", "申请者|申请人|身份|名义"),
        new(WordClass.Applicant, LegalPersons, "机构|单位|组织|团体|法人|法人单位|企事业单位|社会组织", "提交|提出|递交|呈递|投寄|送交|申请", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Applicant, LegalPersons, "机构|单位|组织|团体|法人", "申请者|申请人") { Origin = WordOrigin.Guessed },
        new(WordClass.OtherUnit, "region", "各级|各|全县|全市|全区|全省|全系统|全州|全旗", "|各级|各", "|行政|综合|政府|综合行政", "执法|许可|监管", "机关|部门|队伍|单位|主体|力量|机构"),
        new(WordClass.OtherUnit, "region", "执法|行政执法|综合执法", "机关|部门|队伍|单位|主体|力量"),
        new(WordClass.Application, "", "依申请公开|信息公开|政府信息公开", "请求|来函|来件|申请件|申请函|申请书面件|申请表|申请书|申请单|申请来件"),
        new(WordClass.Application, "", "依申请公开|依申请", "|的", "|政府|政务", "信息|事项|来件|件|请求|类事项|来信|信件|信函|函件|来函|邮件|材料|案件|业务|办件"),
        new(WordClass.Application, "", "政府信息|信息", "依申请公开|依申请", "|申请|事项"),
        .. OutcomeShapes.All,
        new(WordClass.Application, "amount", "政府信息公开申请|信息公开申请|依申请公开申请|依申请公开|公开申请|申请", "|的", "|总|年度总", "量|数量|件数|总数|盘子"),
        .. DisputeShapes.All,
        .. DocumentShapes.All,
        .. DecisionShapes.All,
        .. MoneyShapes.All,
    ];

    private const int Places = 1 << 15;

    // Of the second characters of the words that begin with one, six bits each: where they agree, the words are looked at.
    private static readonly CharacterTable<ulong> s_second = Second();
    private static readonly Dictionary<int, Shape[]> s_byBeginning = ByBeginning();
    private static readonly ulong[] s_pairs = Pairs();

    /// <summary>The characters with which words of a shape begin.</summary>
    public static IEnumerable<char> First => s_all.SelectMany(shape => shape.Beginnings).Select(beginning => beginning[0]);

    /// <summary>The longest word of a shape that begins at <paramref name="index"/>, or null.</summary>
    public static LexiconEntry? At(string text, int index)
    {
        var first = text[index];
        var second = index + 1 < text.Length ? text[index + 1] : '\0';
        if ((s_second[first] & Bit(second)) == 0 || !MayBegin(first, second, s_second[first] == ulong.MaxValue) || (!s_byBeginning.TryGetValue(Key(first, second), out var shapes) && !s_byBeginning.TryGetValue(Key(first, '\0'), out shapes)))
            return null;
        Shape? longest = null;
        var most = 0;
        foreach (var shape in shapes)
        {
            var length = shape.LengthAt(text, index);
            if (length > most && !IsCut(text, index + length))
                (longest, most) = (shape, length);
        }
        return longest?.Entry(text, index, most);
    }

    /// <summary>处结|果, 新立|案 and 信息处理费收费|通知 would end in the middle of another word.</summary>
    private static bool IsCut(string text, int end) => end < text.Length && ((text[end - 1] == '结' && "果构论算余合".IndexOf(text[end]) >= 0) || (text[end - 1] == '诉' && "求苦说告".IndexOf(text[end]) >= 0) || (text[end - 1] == '费' && "通标".IndexOf(text[end]) >= 0) || (text[end - 1] == '立' && text[end] == '案'));

    /// <summary>Whether a word may begin so: by a place that few pairs of characters share, or since <paramref name="first"/> may be a word.</summary>
    private static bool MayBegin(char first, char second, bool isWord) => isWord || (s_pairs[Place(first, second) >> 6] & (1UL << (Place(first, second) & 63))) != 0;

    private static int Place(char first, char second) => ((first * 31) ^ second) & (Places - 1);

    private static ulong[] Pairs()
    {
        var pairs = new ulong[Places / 64];
        foreach (var key in s_byBeginning.Keys)
        {
            var place = Place((char)(key >> 16), (char)(key & 0xFFFF));
            pairs[place >> 6] |= 1UL << (place & 63);
        }
        return pairs;
    }

    private static CharacterTable<ulong> Second()
    {
        var table = new CharacterTable<ulong>();
        foreach (var beginning in s_all.SelectMany(shape => shape.Beginnings))
            table[beginning[0]] |= beginning.Length > 1 ? Bit(beginning[1]) : ulong.MaxValue;
        return table;
    }

    private static ulong Bit(char c) => 1UL << (c & 63);

    /// <summary>The shapes by the two characters with which their words begin, in order; those whose word may be one character by that alone, too.</summary>
    private static Dictionary<int, Shape[]> ByBeginning()
    {
        var places = new Dictionary<int, SortedSet<int>>();
        for (var place = 0; place < s_all.Length; place++)
        {
            foreach (var beginning in s_all[place].Beginnings)
            {
                var key = Key(beginning[0], beginning.Length > 1 ? beginning[1] : '\0');
                if (!places.TryGetValue(key, out var shapes))
                    places.Add(key, shapes = []);
                shapes.Add(place);
            }
        }
        foreach (var entry in places)
        {
            if (places.TryGetValue(Key((char)(entry.Key >> 16), '\0'), out var alone) && alone != entry.Value)
                entry.Value.UnionWith(alone);
        }
        return places.ToDictionary(entry => entry.Key, entry => entry.Value.Select(place => s_all[place]).ToArray());
    }

    private static int Key(char first, char second) => (first << 16) | second;
}
