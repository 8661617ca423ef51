using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Model.References;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Model.References;

/// <summary>Small reports for references to speak of.</summary>
internal static class ReferenceYaml
{
    public const string Year2020 = """
        年度: 2020
        单位: 示例局
        主动公开:
          未列: 0
          行政许可: {上年项目: 27, 增减: -6, 处理决定: 482}
          其他对外管理服务事项:
            行政检查: [17, +2, 1436]
            行政确认: [4, 0, ~]
          政府集中采购: {项目数量: 6, 总金额: 166.3700, 单位: 万元}
        依申请公开:
          未列: 0
          新收: [4, 0, 0, 0, 0, 0]
          办理结果: {予以公开: [3, 1, 0, 0, 0, 0]}
        复议诉讼: {未列: 0}
        """;

    public const string Year2021 = """
        year: 2021
        agency: 示例局
        disclosure:
          unlisted: 0
          licensing: [482]
          penalties: [~]
        requests:
          unlisted: 0
          received: [7, 0, 0, 0, 0, 0, 7]
          carried-over: [2, 0, 0, 0, 0, 0]
          outcomes: {granted: [1, 0, 0, 0, 0, 0]}
        disputes: {unlisted: 0}
        fees: {notices: 2, noticed: 380.50, collected: 80}
        """;

    public static Report Read(string yaml) => ReportReader.Read(SourceText.FromString("a.report.yaml", yaml));

    public static ResolvedReference Resolve(string reference, string yaml, string? lastYear = null)
    {
        var found = Assert.Single(TextReference.FindAll("{{" + reference + "}}").References);
        return new ReferenceResolver(Read(yaml), lastYear is null ? null : Read(lastYear)).Resolve(found);
    }
}
