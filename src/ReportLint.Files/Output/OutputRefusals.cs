using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Files.Output;

/// <summary>Says why a file is not written.</summary>
public static class OutputRefusals
{
    private static readonly LocalizedText s_isSource = new(
        "这是报告或配置文件，输出不写到它上面；请换一个文件名",
        "it is a report or a configuration file, and no output goes there; choose another name");

    private static readonly LocalizedText s_notOurs = new(
        "已有同名的文件，而且不是生成的报告文本（第一行不是报告的标题）；请把它移走，或者换一个输出文件夹",
        "there is a file of that name that was not rendered from a report (its first line is no report's title); move it away, or choose another folder");

    private static readonly LocalizedText s_exists = new("已经存在，没有改动", "it exists already and was left alone");

    private static readonly LocalizedText s_readOnly = new("这是只读文件", "the file is read-only");

    /// <summary>The words for <paramref name="refusal"/>.</summary>
    public static ILocalizable Describe(OutputRefusal refusal) => refusal switch
    {
        OutputRefusal.IsSource => s_isSource,
        OutputRefusal.NotOurs => s_notOurs,
        OutputRefusal.LeadsOutside => FileProblems.Describe(FileProblem.LeadsOutside),
        OutputRefusal.LinksInCircle => FileProblems.Describe(FileProblem.LinksInCircle),
        OutputRefusal.IsFolder => FileProblems.Describe(FileProblem.IsFolder),
        OutputRefusal.Exists => s_exists,
        _ => s_readOnly,
    };
}
