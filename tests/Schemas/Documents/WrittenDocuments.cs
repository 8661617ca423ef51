namespace ReportLint.SchemaDocuments;

/// <summary>One thing at a time, written for these tests: what the tool and the schemas must agree on, and what no schema can see.</summary>
internal static class WrittenDocuments
{
    /// <summary>Lines of part 三 of edition 2021, of which the tool and the schemas must think alike.</summary>
    private static readonly string[] s_requests =
    [
        "新收: [7, 0, 0, 0, 0, 0, 7]", "新收: [7, 0, 0, 0, 0, 0]", "新收: [7, 0, 0, 0, 0]", "新收: [7, 0, 0, 0, 0, 0, 7, 0]", "新收: []", "新收: {}", "新收: 7", "新收: 七件", "新收: true",
        "新收: {自然人: 7, 总计: 7}", "新收: {自然人: 7, natural-person: 7}", "新收: {自然: 7}", "新收: {自然人: [7]}", "新收: {total: 7, 自然人: 7}",
        "新收: [{数值: 7, 说明: 其中邮寄2件}, 0, 0, 0, 0, 0]", "新收: [{数值: 7, 备注: 无}, 0, 0, 0, 0, 0]", "新收: [{数值: [7]}, 0, 0, 0, 0, 0]", "新收: [{数值: 7, 说明: [其中邮寄2件]}, 0, 0, 0, 0, 0]", "新收: [{数值: 7, 说明: 2}, 0, 0, 0, 0, 0]", "新收: [{value: 7, note: 其中邮寄2件}, 0, 0, 0, 0, 0]", "新收: [[7], 0, 0, 0, 0, 0]",
        "新收: [1.5, 0, 0, 0, 0, 0]", "新收: [-1, 0, 0, 0, 0, 0]", "新收: [无, 0, 0, 0, 0, 0]", "新收: [/, 0, 0, 0, 0, 0]", "新收: ['', 0, 0, 0, 0, 0]", "新收: [true, 0, 0, 0, 0, 0]", "新收: [1000000000001, 0, 0, 0, 0, 0]", "新收: [1000000000000, 0, 0, 0, 0, 0]",
        "新收: ['7', 0, 0, 0, 0, 0]", "新收: [\" 7 \", 0, 0, 0, 0, 0]", "新收: ['７', 0, 0, 0, 0, 0]", "新收: ['7件', 0, 0, 0, 0, 0]", "新收: [七, 0, 0, 0, 0, 0]", "新收: [二十一, 0, 0, 0, 0, 0]", "新收: [二十一件, 0, 0, 0, 0, 0]", "新收: [两百, 0, 0, 0, 0, 0]", "新收: [007, 0, 0, 0, 0, 0]",
        "新收: [3 1, 0, 0, 0, 0, 0]", "新收: [1_000, 0, 0, 0, 0, 0]", "新收: ['1.0', 0, 0, 0, 0, 0]", "新收: ['-1', 0, 0, 0, 0, 0]", "新收: ['+1', 0, 0, 0, 0, 0]", "新收: [.5, 0, 0, 0, 0, 0]", "新收: [十二点五, 0, 0, 0, 0, 0]",
        "新受: [7, 0, 0, 0, 0, 0]", "received: [7, 0, 0, 0, 0, 0]", "received: [7, 0, 0, 0, 0, 0]\n  新收: [7, 0, 0, 0, 0, 0]", "未列: 0", "未列: 1", "未列: ~", "未列: '0'", "办理结果: 0", "办理结果: ~", "办理结果: []", "办理结果: {}", "办理结果: {未列: 0}",
        "办理结果: {予以公开: [7, 0, 0, 0, 0, 0]}", "办理结果: {不予公开: [7, 0, 0, 0, 0, 0]}", "办理结果: {不予公开: {国家秘密: [7, 0, 0, 0, 0, 0]}}", "办理结果: {其他处理: [7, 0, 0, 0, 0, 0]}", "办理结果: {其他处理: {其他: [7, 0, 0, 0, 0, 0], else: [7, 0, 0, 0, 0, 0]}}",
    ];

    /// <summary>Lines at the top of a file of edition 2021.</summary>
    private static readonly string[] s_heads =
    [
        "版式: 2021", "版式: 2019", "版式: '2021'", "版式: 新版", "版式: ~", "版式: [2021]", "edition: 2021", "edition: 2021\n版式: 2021", "单位类型: 部门", "单位类型: department", "单位类型: ' 部门 '", "单位类型: 机关", "单位类型: ~", "单位类型: [部门]",
        "标题: 2021", "标题: ~", "标题: [甲]", "标题: {甲: 乙}", "发布日期: 2022-01-25", "发布日期: '2022-01-25'", "发布日期: 2022年1月25日", "发布日期: ~", "曾用名: 甲局", "曾用名: [甲局, 乙局]", "曾用名: [[甲局]]", "曾用名: {甲: 乙}", "曾用名: ~",
        "总体情况: ~", "总体情况: 文字", "总体情况: [文字]", "总体情况: |\n  文字", "问题与改进: {甲: 乙}", "汇总: 单位/*.report.yaml", "汇总: [单位/*.report.yaml]", "汇总: {单位: 甲}", "总体: 文字",
        "信息处理费: {收费通知件数: 0, 通知金额: 0, 实收金额: 0}", "信息处理费: {收费通知件数: 1, 通知金额: 10.50, 实收金额: '10.50'}", "信息处理费: {收费通知件数: 0, 通知金额: 0}", "信息处理费: {收费通知件数: 0.5, 通知金额: 0, 实收金额: 0}", "信息处理费: 0", "信息处理费: []", "信息处理费: ~",
        "信息处理费: {notices: 0, noticed: 0, collected: 0}", "信息处理费: {收费通知件数: 0, 通知金额: -1, 实收金额: 0}", "信息处理费: {收费通知件数: [0], 通知金额: 0, 实收金额: 0}", "信息处理费: {收费通知件数: 0, 通知金额: 0, 实收金额: 0, 备注: 无}",
    ];

    /// <summary>Lines of part 二 of edition 2019.</summary>
    private static readonly string[] s_disclosure =
    [
        "其他对外管理服务事项: [1, -1, 3]", "其他对外管理服务事项: {上年项目: 1, 增减: +2, 处理决定: 3}", "其他对外管理服务事项: {行政检查: [1, -1, 3], 行政确认: {上年项目: 1, 增减: 0, 处理决定: 3}}", "其他对外管理服务事项: {行政检查: [1, -1, 3], 合计: [1, -1, 3]}",
        "其他对外管理服务事项: {行政检查: [1, -1, 3], 上年项目: 1, 增减: -1, 处理决定: 3}", "其他对外管理服务事项: {行政检查: [1, -1, 3], 上年项目: 1}", "其他对外管理服务事项: {行政检查: [1, -1]}", "其他对外管理服务事项: {行政检查: 3}", "其他对外管理服务事项: {行政检查: 3, 行政确认: [1, -1, 3]}", "其他对外管理服务事项: {合计: [1, -1, 3], 行政检查: 3}", "其他对外管理服务事项: {'': [1, -1, 3]}", "其他对外管理服务事项: {~: [1, -1, 3]}",
        "其他对外管理服务事项: [[1, -1, 3]]", "其他对外管理服务事项: {行政检查: {数值: 3}}", "其他对外管理服务事项: {行政检查: {检查: [1, 2, 3]}}", "其他对外管理服务事项: {上年项目: [1]}", "其他对外管理服务事项: {}",
        "行政许可: [1, '+2', 3]", "行政许可: [1, '－2', 3]", "行政许可: [1, 1.5, 3]", "行政许可: [-1, 0, 3]", "行政许可: [1, 0, 3, 4]", "行政许可: {处理决定: 5}", "行政事业性收费: [1, 0]", "行政事业性收费: {收费金额: 3.5}", "规章: [0, 0, 0]", "规章: [0, 0]", "行政规范性文件: [0, 0, 0]",
        "政府集中采购: {项目数量: 18, 总金额: 190.4896, 单位: 万元, 小数位: 4}", "政府集中采购: {项目数量: 18, 总金额: 190, 单位: 元, 小数位: '0'}", "政府集中采购: {items: 18, amount: 190.5, unit: 元}", "政府集中采购: {项目数量: 18, 总金额: 190.4896, 单位: 亿元}", "政府集中采购: {项目数量: 18, 总金额: 190.4896, 单位: 万元, 小数位: 10}",
        "政府集中采购: {项目数量: 18, 总金额: 190.4896, 单位: 万元, 小数位: 四}", "政府集中采购: {项目数量: 18, 总金额: 190.4896, 单位: [万元]}", "政府集中采购: {项目数量: 1.5, 总金额: 190.4896, 单位: 万元}", "政府集中采购: [0, 0]", "政府集中采购: [0, 0, 万元]",
    ];

    /// <summary>Errors that a schema cannot see: quotes, signs and leading zeros are gone once YAML is read, and comments with them.</summary>
    private static readonly string[] s_unseen =
    [
        "新收: [12件, 0, 0, 0, 0, 0]", "新收: [１２, 0, 0, 0, 0, 0]", "新收: [+7, 0, 0, 0, 0, 0]", "新收: [1e3, 0, 0, 0, 0, 0]", "新收: [0x10, 0, 0, 0, 0, 0]", "新收: [1.0, 0, 0, 0, 0, 0]",
        "新收: [~, 0, 0, 0, 0, 0]", "新收:", "新收: {自然人: ~}", "新收: [{说明: 原文空白}, 0, 0, 0, 0, 0]", "新收: &a [7, 0, 0, 0, 0, 0]",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<DocumentText> All()
    {
        foreach (var line in s_requests)
            yield return new(line, Report(2021, requests: "\n  " + (line.Contains("未列", StringComparison.Ordinal) ? "" : "未列: 0\n  ") + line), "written");
        foreach (var line in s_unseen)
            yield return new(line, Report(2021, requests: "\n  未列: 0\n  " + line), "unseen");
        foreach (var line in s_disclosure)
            yield return new(line, Report(2019, disclosure: "\n  未列: 0\n  " + line), "written");
        foreach (var line in s_disclosure)
            yield return new("complete " + line, Report(2019, disclosure: Complete(line)), "written");
        foreach (var line in s_heads)
            yield return new(line, Report(2021) + line + "\n", "written");
        foreach (var year in new[] { "2018", "2019", "2020", "2021", "2025", "'2021'", "'2020'", "'２０１９'", "二千零二十", "二千零二十一", "~", "今年", "2021.5", "[2021]" })
            yield return new("年度: " + year, $"年度: {year}\n单位: 甲局\n主动公开: {{未列: 0}}\n依申请公开: {{未列: 0}}\n复议诉讼: {{未列: 0}}\n", "written");
        foreach (var lost in new[] { "年度", "单位", "主动公开", "依申请公开", "复议诉讼" })
            yield return new("without " + lost, string.Join('\n', Report(2021).Split('\n').Where(line => !line.StartsWith(lost + ":", StringComparison.Ordinal))), "written");
        foreach (var disputes in new[] { "行政复议: [0, 0, 0, 0]", "行政复议: [0, 0, 0, 0]\n  行政诉讼: {未经复议直接起诉: [0, 0, 0, 0]}", "行政复议: {结果维持: 0}\n  行政诉讼: {未经复议直接起诉: [0, 0, 0, 0], 复议后起诉: [0, 0, 0, 0]}", "行政复议: [0, 0, 0, 0]\n  行政诉讼: {未经复议直接起诉: [0, 0, 0, 0, 0], after-reconsideration: {结果维持: 0, 结果纠正: 0, other: 0, 尚未审结: 0}}" })
            yield return new(disputes, Report(2021, disputes: "\n  " + disputes), "written");
        yield return new("an agency that is blank", Report(2021).Replace("甲局", "", StringComparison.Ordinal), "written");
        yield return new("an agency that is a number", Report(2021).Replace("甲局", "110", StringComparison.Ordinal), "written");
        yield return new("requests that are blank", Report(2021, requests: ""), "written");
        yield return new("a list", "- 年度: 2021\n", "written");
        yield return new("next century", Report(2021).Replace("2021", "2121", StringComparison.Ordinal), "unseen");
    }

    private static string Report(int year, string disclosure = " {未列: 0}", string requests = " {未列: 0}", string disputes = " {未列: 0}") =>
        $"年度: {year}\n单位: 甲局\n主动公开:{disclosure}\n依申请公开:{requests}\n复议诉讼:{disputes}\n";

    /// <summary>Part 二 of edition 2019 with every row, one of them as given.</summary>
    private static string Complete(string line)
    {
        var rows = new[] { "规章: [0, 0, 0]", "规范性文件: [0, 0, 0]", "行政许可: [0, 0, 0]", "其他对外管理服务事项: [0, 0, 0]", "行政处罚: [0, 0, 0]", "行政强制: [0, 0, 0]", "行政事业性收费: [0, 0]", "政府集中采购: [0, 0]" };
        var key = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
        return "\n  " + string.Join("\n  ", rows.Where(row => !row.StartsWith(key, StringComparison.Ordinal)).Append(line));
    }
}
