using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6002: part 一 says nothing of a topic that it must cover.</summary>
public sealed class OverviewTopicsRule : Rule
{
    private static readonly MessageTemplate s_missing = new(
        "{0}里没有写{1}；这一部分要写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面，请核对",
        "{0} says nothing of {1}; the form wants part 一 to cover five topics, please check");

    // What a sentence on a topic is likely to contain, besides the topic's name. Generous: a report words it as it likes.
    private static readonly Dictionary<string, string[]> s_words = new(StringComparer.Ordinal)
    {
        ["主动公开"] = ["主动", "发布", "公布", "公示", "公开政府信息", "公开信息"],
        ["依申请公开"] = ["申请"],
        ["政府信息管理"] = ["信息管理", "信息资源", "规范化", "标准化", "审查", "审核", "动态调整", "目录", "清理", "归档", "清单", "管理制度", "规范管理", "三审"],
        ["政府信息公开平台建设"] = ["平台", "网站", "公众号", "新媒体", "专栏", "栏目", "微博", "公报", "渠道", "公开栏", "查阅点"],
        ["监督保障"] = ["监督", "保障", "培训", "考核", "评议", "领导小组", "组织领导", "责任追究", "问责", "督查", "督促"],
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6002",
        Name = "part1-subtopics",
        Severity = Severity.Warning,
        Summary = new(
            "总体情况没有写到规定的五个方面之一",
            "Part 一 does not cover one of its five topics"),
        Rationale = new(
            "格式规定第一部分写五个方面。可以各用一个标题，也可以在一段话里写到；只有标题、下面没有内容的不算。",
            "The form sets five topics for part 一. Each may have a heading of its own or be covered in a sentence; a heading with nothing below it does not count."),
        Basis = new("《中华人民共和国政府信息公开工作年度报告格式》第一部分", "Part 一 of 《中华人民共和国政府信息公开工作年度报告格式》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var part = PartProse.Of(context, PartProse.Overview);
        if (part.IsEmpty)
            return;
        var said = part.Said.ToList();
        var missing = part.Part.Topics.Where(topic => !Says(said, topic)).ToList();
        if (missing.Count > 0)
            context.Add(Descriptor, part.Place, s_missing.With(PublicationMessages.Title(part.Part.Name), LocalizedList.Of(missing)));
    }

    private static bool Says(List<ProseBlock> said, string topic)
    {
        s_words.TryGetValue(topic, out var words);
        foreach (var block in said)
        {
            if ((words is not null && ProseText.Contains(block.Text, 0, block.Text.Length, words)) || block.Text.IndexOf(topic, StringComparison.Ordinal) >= 0)
                return true;
        }
        return false;
    }
}
