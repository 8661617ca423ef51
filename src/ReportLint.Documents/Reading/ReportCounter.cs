using ReportLint.Documents.Sources;

namespace ReportLint.Documents.Reading;

/// <summary>Counts the reports in a document: each has one first and one last row of part 三, on whatever page.</summary>
internal static class ReportCounter
{
    private static readonly IReadOnlyList<string> s_first = LabelVariants.Of("一、本年新收政府信息公开申请数量");
    private static readonly IReadOnlyList<string> s_last = LabelVariants.Of("四、结转下年度继续办理");

    /// <summary>How many there are.</summary>
    public static int Count(IReadOnlyList<SourceBlock> blocks)
    {
        var texts = blocks.SelectMany(block => block switch
        {
            SourceTable table => table.Cells.Select(cell => cell.Text),
            SourceParagraph { IsAside: false } line => [line.Text.Split('\t', '\u3000', ' ')[0]],
            _ => [],
        }).Where(text => text.Length is > 5 and < 40).Select(LabelText.Core).ToList();
        return Math.Min(texts.Count(text => text == s_first[0]), texts.Count(text => text == s_last[0]));
    }
}
