using ReportLint.Wording;

namespace ReportLint.Analyzers.Generation;

/// <summary>What is said of the generated classes.</summary>
internal static class GeneratorMessages
{
    public static readonly LocalizedText SameClassNameTitle = new(
        "两份报告的文件名对应同一个类名",
        "the names of two reports lead to the same class");

    public static readonly MessageTemplate SameClassName = new(
        "文件名与“{0}”对应同一个类名“{1}”，两份报告都没有生成类，请改一个文件名",
        "the file name leads to the same class '{1}' as '{0}'; neither report has a class; rename one of the two");
}
