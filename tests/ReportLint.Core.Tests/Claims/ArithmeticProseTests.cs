using ReportLint.Diagnostics;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims;

/// <summary>Sums and shares of whole sentences, in a report whose table 三 has other totals as well.</summary>
public sealed class ArithmeticProseTests
{
    [Theory]
    // Parts in two ways.
    [InlineData("全年收到申请221件，其中网上提交120件、信函提交58件、当面提交43件；自然人180件，法人或其他组织41件。")]
    [InlineData("发放宣传册350本，其中社区200本，学校150本，青少年读本占多数，较厚的100本。")]
    // Parts in several measure words.
    [InlineData("发布信息148条，其中公告26条、图解12篇、动态110条。")]
    // Parts of all that stand in the list.
    [InlineData("办理建议24件、提案31件，其中主办35件、会办20件。")]
    [InlineData("办理建议24件、提案31件，其中主办35件。")]
    // Nothing calls them parts, and nothing but chance would make them some.
    [InlineData("收到咨询486件，户籍类205件、交通类200件。")]
    [InlineData("新增栏目21个，一级栏目5个、二级栏目7个。")]
    [InlineData("收到咨询486件，办结205件、转办218件。")]
    // What follows is another thing.
    [InlineData("作出行政许可决定2846件，其中新办1200件、变更1646件；作出行政处罚决定357件。")]
    // Parts of parts.
    [InlineData("新增栏目4个，其中一级栏目3个，公开类2个、互动类1个，二级栏目1个。")]
    // A part that isn't understood.
    [InlineData("全年受理申请223件，予以公开96件，部分公开17件，不予公开39件，作为线索转有关部门处理的71件。")]
    // Shares of wholes that the sentence does not name.
    [InlineData("新收申请中，自然人180件，占81.4%，商业企业24件，占10.9%。")]
    [InlineData("予以公开96件，占办结总数的43%，部分公开17件，占7.6%。")]
    [InlineData("予以公开96件，占实质性答复的84.9%。")]
    [InlineData("予以公开96件，占43.2%左右。")]
    // Whose share it is, and of what, in another order.
    [InlineData("180件占全部新收申请的81.4%。")]
    [InlineData("予以公开96件，在办结的223件中占43.0%。")]
    [InlineData("无法提供45件（本机关不掌握31件，需另行制作12件），在全部办结的223件中占20.2%。")]
    [InlineData("予以公开和部分公开两类合计占办结总数的50.7%。")]
    [InlineData("自然人申请180件，比例高于往年，为新收总量的81.4%。")]
    [InlineData("本机关不掌握的在无法提供的里面占68.9%。")]
    [InlineData("新收申请中，81.4%来自自然人。")]
    [InlineData("本机关不掌握的31件，约占办结总数223件的14%。")]
    [InlineData("涉及住房保障的申请20件，占新收的9.0%。")]
    [InlineData("自然人180件、企业24件，两类占新收的92.3%。")]
    [InlineData("公开和部分公开率50.7%。")]
    [InlineData("予以公开的96件中，自然人占72.9%。")]
    [InlineData("自然人申请中，予以公开的占38.9%。")]
    [InlineData("不予公开占办结总数的比重由上年的20.0%降至17.5%。")]
    [InlineData("予以公开96件（增长8.2%），部分公开17件（下降5.1%）。")]
    [InlineData("予以公开、部分公开、不予公开分别占43.0%、7.6%、17.5%。")]
    // Behind 其中 not every reason need be named, nor every outcome.
    [InlineData("有39件属于不予公开范围，其中涉及第三方合法权益6件、国家秘密4件。")]
    [InlineData("办结223件，其中予以公开96件、部分公开17件。")]
    [InlineData("国家秘密和第三方合法权益各4件和6件，三项总计20件。")]
    public void What_adds_up_in_some_way_is_left_alone(string sentence) => Assert.Equal("", Arithmetic(sentence));

    [Theory]
    [InlineData("全年收到咨询221件，其中网上119件、信函58件、当面43件；来自本市180件，来自外省市41件。", "RL4028 221")]
    [InlineData("发布信息148条，其中公告26条、动态120条。", "RL4028 148")]
    [InlineData("收到咨询486件，户籍类205件、交通类218件。", "RL4028 486")]
    [InlineData("收到咨询468件（户籍类205件、交通类281件）。", "RL4028 468")]
    [InlineData("网上119件、信函58件、当面34件，共220件。", "RL4028 220")]
    [InlineData("办理建议24件、提案31件，其中提案主办32件。", "")]
    [InlineData("收到咨询486件，其中户籍类205件、交通类281件、其他10件。", "RL4028 486")]
    [InlineData("收到咨询486件，其中户籍类205件、交通类218件。", "RL4028 486")]
    [InlineData("新增栏目90个，其中一级栏目50个，二级栏目20个，三级栏目30个。", "RL4028 90")]
    [InlineData("发布政策文件86件，分别为规划14件、方案42件。", "RL4028 86")]
    [InlineData("新收申请中，自然人180件，占84.1%，商业企业24件，占10.9%。", "RL4032 84.1%")]
    [InlineData("予以公开96件，占办结总数的48.6%，部分公开17件，占7.6%。", "RL4032 48.6%")]
    [InlineData("180件占全部新收申请的84.1%。", "RL4032 84.1%")]
    [InlineData("予以公开96件，在办结的223件中占34.0%。", "RL4032 34.0%")]
    [InlineData("无法提供45件（本机关不掌握31件，需另行制作12件），在全部办结的223件中占22.0%。", "RL4032 22.0%")]
    [InlineData("予以公开和部分公开两类合计占办结总数的57.0%。", "RL4032 57.0%")]
    [InlineData("自然人申请180件，比例高于往年，为新收总量的84.1%。", "RL4032 84.1%")]
    [InlineData("本机关不掌握的在无法提供的里面占69.8%。", "RL4032 69.8%")]
    [InlineData("新收申请中，84.1%来自自然人。", "RL4032 84.1%")]
    [InlineData("本机关不掌握的31件，约占办结总数223件的41%。", "RL4032 41%")]
    [InlineData("不予公开率15.7%。", "RL4032 15.7%")]
    [InlineData("部分公开17件，占办结件百分之6.7。", "RL4032 百分之6.7")]
    [InlineData("网上120件与信函58件相加，共计187件，其他43件。", "RL4037 187")]
    public void What_adds_up_in_no_way_is_found(string sentence, string found) => Assert.Equal(found, Arithmetic(sentence));

    [Theory]
    [InlineData("收到咨询486件，其中户籍类205件、交通类77件。", Severity.Info)]
    [InlineData("发布政策文件86件，其中规范性文件14件，解读材料42件。", Severity.Info)]
    [InlineData("收到咨询486件，其中户籍类205件、交通类219件。", Severity.Info)]
    [InlineData("收到咨询48件，其中户籍类20件、交通类20件。", Severity.Info)]
    [InlineData("收到咨询486件，其中户籍类205件、交通类218件、社保类36件。", Severity.Error)]
    [InlineData("收到咨询432件，其中户籍类205件、交通类218件。", Severity.Error)]
    [InlineData("收到咨询48件（其中户籍类20件、交通类20件）。", Severity.Error)]
    public void A_list_of_the_main_parts_is_only_pointed_at(string sentence, Severity severity) => Assert.Equal(severity, Assert.Single(Findings(sentence)).Severity);

    private static string Arithmetic(string sentence) =>
        string.Join("; ", Findings(sentence).Select(finding => $"{finding.Rule.Code} {finding.Underlined()}"));

    private static IEnumerable<Finding> Findings(string sentence) => Lint.Text(CorpusReports.With("市场监督管理局", "主动公开和依申请公开", sentence))
        .Where(finding => finding.Rule.Code is "RL4013" or "RL4028" or "RL4029" or "RL4032" or "RL4033" or "RL4037");
}
