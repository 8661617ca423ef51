using ReportLint.Markdown;
using ReportLint.Model;

namespace ReportLint.Core.Tests.Markdown;

/// <summary>Writes blocks in a line each, so that a test can say what it expects: # for headings, - and numbers for items, and the marks of runs.</summary>
internal static class Blocks
{
    public static IReadOnlyList<string> Of(string text, Func<TextReference, string?>? resolve = null) => [.. NarrativeParser.Parse(text, resolve).SelectMany(Lines)];

    /// <summary>A text that is one paragraph.</summary>
    public static string Inline(string text, Func<TextReference, string?>? resolve = null) => Assert.Single(Of(text, resolve));

    private static IEnumerable<string> Lines(DocumentBlock block) => block switch
    {
        DocumentHeading heading => [new string('#', heading.Level) + " " + Runs(heading.Runs)],
        DocumentList { IsOrdered: true } list => list.Items.Select((item, i) => $"{list.Start + i}) {Runs(item.Runs)}"),
        DocumentList list => list.Items.Select(item => "- " + Runs(item.Runs)),
        DocumentParagraph paragraph => [Runs(paragraph.Runs)],
        _ => throw new ArgumentException("No such block.", nameof(block)),
    };

    private static string Runs(IReadOnlyList<DocumentRun> runs) => string.Concat(runs.Select(run =>
    {
        var text = run.IsCode ? $"‹{run.Text}›" : run.Text;
        text = run.IsStrong ? $"【{text}】" : text;
        return run.Url is null ? text : $"{text}→{run.Url}←";
    }));
}
