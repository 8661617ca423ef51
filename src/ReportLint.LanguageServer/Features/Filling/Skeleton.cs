using System.Text;
using ReportLint.Forms;
using ReportLint.LanguageServer.Features.Completion;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Model.Writing;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Filling;

/// <summary>Puts whole parts into a report that lacks them, as a new report has them, each where the form has it.</summary>
internal static class Skeleton
{
    /// <summary>A table: its key and rows, or only the rows where the key is there; null where something else stands there.</summary>
    public static TextEdit? OfTable(Report report, FormKey table)
    {
        if (report.Outline.FirstOrDefault(node => node.Key == table) is not { } node)
            return Insert(report, table, Part(report, table.Part!));
        var line = report.Source.Lines.Line(report.Source.Lines.IndexOf(node.KeySpan.Start));
        return node.Children.Count > 0 || node.ValueSpan.Length > 0 ? null : new TextEdit(new TextSpan(line.End, 0), "\n" + RowsOf(report, table).TrimEnd('\n'));
    }

    /// <summary>Parts of prose: their keys with the topics that they must cover. Null where the file has nothing to begin from.</summary>
    public static TextEdit? OfParts(Report report, IReadOnlyList<FormPart> parts)
    {
        var source = report.Source;
        if (report.Outline.Count == 0)
            return null;
        var text = new StringBuilder();
        var start = source.Content.Length;
        var inserts = parts.Select(part => (At: InsertAt(report, KeyOf(report, part)), Text: Part(report, part))).OrderBy(insert => insert.At).ToList();
        start = inserts[0].At;
        var at = start;
        foreach (var insert in inserts)
        {
            text.Append(source.Content, at, insert.At - at).Append("\n\n").Append(insert.Text.TrimEnd('\n'));
            at = insert.At;
        }
        return new TextEdit(TextSpan.FromBounds(start, at), text.ToString());
    }

    /// <summary>信息处理费, at the end of the report.</summary>
    public static TextEdit OfFees(Report report)
    {
        var key = report.Edition.Keys.Children.First(key => key.Kind == FormKeyKind.Fees);
        var language = OutlineLanguage.Of(report);
        return Insert(report, key, $"{key.Name.In(language)}: {KeySuggestions.Row(key, language)!.Value.Text}\n");
    }

    /// <summary>引言, before everything else that the form has behind it.</summary>
    public static TextEdit OfPreamble(Report report, string text)
    {
        var key = report.Edition.Keys.Children.First(key => key.Name == ReportKeys.Preamble);
        return Insert(report, key, $"{key.Name.In(OutlineLanguage.Of(report))}: |\n  {text}\n");
    }

    private static TextEdit Insert(Report report, FormKey key, string text) => new(new TextSpan(InsertAt(report, key), 0), "\n\n" + text.TrimEnd('\n'));

    /// <summary>The end of the line with which the last key ends that the form has before <paramref name="key"/>.</summary>
    private static int InsertAt(Report report, FormKey key)
    {
        var order = report.Edition.Keys.Children.ToList();
        var source = report.Source;
        var before = report.Outline.Where(node => order.IndexOf(node.Key) < order.IndexOf(key)).OrderBy(node => order.IndexOf(node.Key)).LastOrDefault();
        // What the form has at the end goes to the end, wherever the file has the rest.
        var last = before is null || key.Kind == FormKeyKind.Fees ? report.Outline.MaxBy(node => node.Span.End)! : before;
        return source.Lines.Line(source.Lines.IndexOf(Math.Max(last.Span.Start, last.Span.End - 1))).End;
    }

    private static FormKey KeyOf(Report report, FormPart part) => report.Edition.Keys.Children.First(key => key.Part == part);

    private static string RowsOf(Report report, FormKey table)
    {
        var rows = new StringBuilder();
        var lines = Part(report, table.Part!).Split('\n');
        var key = Array.FindIndex(lines, line => line.Length > 0 && line[0] is not ('#' or ' '));
        foreach (var line in lines.Skip(key + 1))
            rows.Append(line).Append('\n');
        return rows.ToString();
    }

    /// <summary>A part as a new report has it.</summary>
    public static string Part(Report report, FormPart part) =>
        NewReportWriter.WritePart(new NewReport { Year = (int)(report.Year?.Value ?? report.Edition.Year), Edition = report.Edition, Keys = OutlineLanguage.Of(report), Kind = report.Kind?.Value }, part);
}
