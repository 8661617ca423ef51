namespace ReportLint.Testing;

/// <summary>One whole report for tests of hosts: nothing is wrong with it until a test changes a word. Its lines are known, so that a test can name positions.</summary>
public static class SampleReport
{
    /// <summary>Consistent and complete; two requests and two carried over, all answered.</summary>
    public const string Clean = """
        年度: 2021
        单位: 示例市东城示例区城市管理局
        单位类型: 部门
        发布日期: 2022-01-26

        引言: 依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。本报告所列数据的统计期限为全年，即1月1日至12月31日。

        总体情况: |
          ## 主动公开
          全年通过政府网站公开信息361条。
          ## 依申请公开
          2021年新收政府信息公开申请2件，上年结转2件，全部办结。
          ## 政府信息管理
          各科室每半年清理一次已公开的信息。
          ## 政府信息公开平台建设
          专人负责政府网站专栏的日常维护。
          ## 监督保障
          政府信息公开纳入年度考核。

        主动公开:
          未列: 0

        依申请公开:           # 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
          未列: 0
          新收:               [2, 0, 0, 0, 0, 0, 2]
          上年结转:           [2, 0, 0, 0, 0, 0, 2]
          办理结果:
            予以公开:         [3, 0, 0, 0, 0, 0, 3]
            无法提供:
              本机关不掌握:   [1, 0, 0, 0, 0, 0, 1]
            总计:             [4, 0, 0, 0, 0, 0, 4]
          结转下年度:         [0, 0, 0, 0, 0, 0, 0]

        复议诉讼:
          未列: 0

        问题与改进: |
          主要问题是信息分类不够精细，查询不够便利；已统一分类和标题格式，补充了检索词，由专人逐条核对。

        其他事项: 本报告的电子版同步刊载于政府网站。

        信息处理费: {收费通知件数: 0, 通知金额: 0, 实收金额: 0}

        """;

    /// <summary>The row in which <see cref="WithWrongFigure"/> has its error, as <see cref="Clean"/> states it.</summary>
    public const string GrantedRow = "[3, 0, 0, 0, 0, 0, 3]";

    /// <summary>With one figure wrong: RL1000, an error, at (28,20,28,21): 5 should be 3.</summary>
    public static string WithWrongFigure { get; } = Change(GrantedRow, "[5, 0, 0, 0, 0, 0, 3]");

    /// <summary>Published late: RL6017, a warning, at (4,7,4,17).</summary>
    public static string PublishedLate { get; } = Change("2022-01-26", "2022-02-26");

    /// <summary>With a quoted number: RL0008, a warning, at (31,22,31,25).</summary>
    public static string WithNumberAsText { get; } = Change("[4, 0, 0, 0, 0, 0, 4]", "[\"4\", 0, 0, 0, 0, 0, 4]");

    /// <summary>The report of the next year, as consistent and complete; its prose refers to a figure of <see cref="Clean"/>: without that report it is RL4043, at (12,24,12,36).</summary>
    public static string NextYear { get; } = Change("年度: 2021", "年度: 2022")
        .Replace("2022-01-26", "2023-01-26", StringComparison.Ordinal)
        .Replace("2021年", "2022年", StringComparison.Ordinal)
        .Replace("申请2件，上年结转2件，", "申请4件，上年是{{上年.新收.总计}}件，", StringComparison.Ordinal)
        .Replace("新收:               [2, 0, 0, 0, 0, 0, 2]", "新收:               [4, 0, 0, 0, 0, 0, 4]", StringComparison.Ordinal)
        .Replace("上年结转:           [2, 0, 0, 0, 0, 0, 2]", "上年结转:           [0, 0, 0, 0, 0, 0, 0]", StringComparison.Ordinal);

    /// <summary>The sample with <paramref name="old"/> replaced, which must occur in it.</summary>
    public static string Change(string old, string now) =>
        Clean.Contains(old, StringComparison.Ordinal) ? Clean.Replace(old, now, StringComparison.Ordinal) : throw new ArgumentException($"The sample has no “{old}”.", nameof(old));
}
