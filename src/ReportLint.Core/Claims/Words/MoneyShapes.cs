namespace ReportLint.Claims.Words;

/// <summary>Words for fees and charges, put together from parts.</summary>
internal static class MoneyShapes
{
    /// <summary>All of them; of two that are as long the first is taken.</summary>
    public static Shape[] All { get; } =
    [
        new(WordClass.Money, "disclosure.charges.amount", "行政事业性收费", "总", "收入|收费|额|金额"),
        new(WordClass.Money, "disclosure.charges.amount", "行政事业性", "费用|规费|收入|收费项目收费"),
        new(WordClass.FeeField, "fees.collected", "|一共|共|实际", "收了|缴了|交了|交来|缴来") { Origin = WordOrigin.Guessed },
        new(WordClass.FeeField, "fees.noticed", "|信息处理费", "收费|缴费|", "通知|通知书", "|的|上的|所列|载明的|总", "金额|总金额|总额|款额|数额"),
        new(WordClass.FeeField, "fees.noticed", "要求|通知|责成|告知|通知了", "申请人|其|对方", "|应", "缴纳|支付|交纳|缴付", "|政府信息公开|信息公开", "|信息处理费", "|的"),
        new(WordClass.FeeField, "fees.collected", "实际|已|已经|最终|共|累计|实", "缴纳|交纳|缴付|支付|收取|收讫|缴清|收到", "|政府信息公开|信息公开|政府", "信息处理费", "|的"),
        new(WordClass.FeeField, "fees.collected", "|申请人", "缴纳|交纳|缴付|支付|缴来|交来", "|的|政府信息公开|信息公开|政府", "信息处理费", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.FeeField, "fees.notices", "发|发出|发了|开具|寄出|送出|寄送", "通知|通知书") { Origin = WordOrigin.Guessed },
        new(WordClass.FeeField, "fees.noticed", "应|应当|须|需|要求|通知", "缴|收|交|付|缴纳|收取|支付|收费|缴费", "|的", "|信息处理费|金额|费用|总额|总金额|款额"),
        new(WordClass.FeeField, "fees.collected", "实际|实|已", "到账|到位|缴|交|收|收到|缴纳|入账|入库|收缴", "|的", "|信息处理费|金额|费用|总额|总金额|款额"),
        new(WordClass.FeeField, "fees.collected", "已|实|共|实际", "收|收取|收缴|收到|收费", "|的", "|政府信息公开|信息公开", "信息处理费", "|的", "|总额|总金额|金额|共计|合计"),
        new(WordClass.FeeField, "fees.collected", "已|实", "收|缴", "|金额|总额"),
        new(WordClass.FeeField, "fees.collected", "实际|已|已经", "缴费|交费|付费|收费|支付|缴付|收款|缴款|缴纳", "|的", "|金额|总额|数额|费用"),
        new(WordClass.FeeField, "fees.noticed+fees.collected", "收费|缴费|费用|收取|收款", "总额|总金额|数额|款额|合计|总计"),
        new(WordClass.FeeField, "fees.notices", "信息处理费|信息公开处理费", "|收取", "通知|通知书|告知书"),
        new(WordClass.FeeField, "fees.notices", "|发出|寄送|送达", "|信息处理费|信息公开处理费", "收费|缴费|缴款|缴纳", "通知|通知书", "|的"),
        new(WordClass.FeeField, "fees.collected", "到账|入账|入库", "|金额"),
        new(WordClass.FeeField, "fees.collected", "收取|征收|实收|实际收取|收缴|共收取|累计收取", "|的", "|政府信息公开|信息公开|政府", "信息处理费", "|的", "总额|总金额|金额|合计|数额|总计"),
        new(WordClass.FeeField, "fees.collected", "收到", "缴款|缴费|费款|信息处理费"),
        new(WordClass.Fee, "", "政府信息处理费|信息处理费|政府信息公开信息处理费", "|的", "收入|收费|费用|款项"),
    ];
}
