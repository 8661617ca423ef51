namespace ReportLint.Claims.Words;

/// <summary>Words for decisions of 行政许可, 行政处罚 and 行政强制, put together from parts.</summary>
internal static class DecisionShapes
{
    /// <summary>All of them; of two that are as long the first is taken.</summary>
    public static Shape[] All { get; } =
    [
        new(WordClass.Decision, "disclosure.licensing+disclosure.penalties+disclosure.coercive-measures", "行政执法|行政处理|行政", "决定") { Origin = WordOrigin.Guessed },
        new(WordClass.Decision, "disclosure.coercive-measures", "强制", "措施") { Origin = WordOrigin.Guessed },
        new(WordClass.Decision, "disclosure.licensing+disclosure.penalties+disclosure.coercive-measures", "三类|三项|以上三类|上述三类", "|行政|行政执法|行政处理|处理", "决定"),
        new(WordClass.Decision, "disclosure.licensing", "|行政", "许可", "|类", "|处理", "决定|决定书|决定数|决定数量"),
        new(WordClass.Decision, "disclosure.penalties", "|行政", "处罚", "|类", "|处理", "决定|决定书|决定数|决定数量"),
        new(WordClass.Decision, "disclosure.coercive-measures", "|行政", "强制", "|类|措施|执行", "|处理", "决定|决定书|决定数|决定数量"),
        new(WordClass.Decision, "disclosure.licensing", "准予|批准|作出准予", "行政许可|许可"),
        new(WordClass.Decision, "disclosure.penalties", "|行政|依法", "处罚", "违法行为|违法案件|违法行为人|违法当事人|违法单位|违法主体|违法企业"),
        new(WordClass.Decision, "disclosure.coercive-measures", "采取|实施", "|各类|各项|行政", "强制", "措施"),
        new(WordClass.Decision, "disclosure.licensing", "办结|办理|受理办结|审批办结|审批|完成|办出", "|各类|的", "行政许可|许可", "事项|业务|审批事项") { Origin = WordOrigin.Guessed },
        new(WordClass.Decision, "disclosure.licensing", "行政许可", "办件|审批件") { Origin = WordOrigin.Guessed },
        new(WordClass.Decision, "disclosure.coercive-measures", "行政强制|强制", "|措施", "决定|处理决定"),
        new(WordClass.Decision, "disclosure.licensing", "准予|作出准予|准予行政", "许可决定|许可的决定"),
        new(WordClass.Decision, "disclosure.licensing", "许可", "决定|处理决定"),
        new(WordClass.Decision, "disclosure.licensing", "许可") { Origin = WordOrigin.Guessed },
        new(WordClass.Decision, "disclosure.penalties", "处罚") { Origin = WordOrigin.Guessed },
        new(WordClass.Decision, "disclosure.coercive-measures", "强制") { Origin = WordOrigin.Guessed },
        new(WordClass.Noise, "", "许可|处罚|强制", "证|证件|证书|权|法|款|金额|金|标准|力度|程序|对象|事由|依据|案卷|隔离|戒毒|执行|性|类别|种类|单位|人员|人|企业|服务|文书"),
        new(WordClass.Decision, "disclosure.licensing", "办理|办结", "许可") { Origin = WordOrigin.Guessed },
        new(WordClass.Decision, "disclosure.penalties", "办理|实施", "处罚") { Origin = WordOrigin.Guessed },
        new(WordClass.DecisionVerb, "", "批了|办了|作了|做了|开了|处以|施以|科处|发放|办出|开出|开具|出具|下发|下达|送达|发出"),
        new(WordClass.DecisionVerb, "", "核|颁|审|签|批|办", "发|准|批|出"),
    ];
}
