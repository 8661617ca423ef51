using ReportLint.Forms;
using ReportLint.LanguageServer.Features.Completion;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Model.Pasting;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Pasting;

/// <summary>Writes what another program put on the clipboard as the rows of a report.</summary>
internal static class PastedRows
{
    private const int FewestRows = 2;

    /// <summary>What is done, in a few words.</summary>
    public static LocalizedText Title { get; } = new("写成表格的行", "Write as rows of the table");

    /// <summary>What to write in the place of <paramref name="replaced"/>; null where <paramref name="pasted"/> is no row and no table that fits there.</summary>
    public static string? Into(Report report, TextSpan replaced, string pasted)
    {
        if (pasted.Length > SourceText.MaxBytes)
            return null;
        var content = report.Source.Content;
        var source = SourceText.FromString(report.Source.Path, content[..replaced.Start] + content[replaced.End..]);
        var language = OutlineLanguage.Of(report);
        return Row(source, replaced.Start, report.Edition.Keys, pasted) ?? Table(source, replaced.Start, report.Edition, pasted, language);
    }

    /// <summary>The figures of one row, behind its key or between its brackets.</summary>
    private static string? Row(SourceText source, int offset, FormKey form, string pasted)
    {
        if (PastedRow.Read(pasted) is not { } cells)
            return null;
        var line = source.Lines.Line(source.Lines.IndexOf(offset));
        var before = source.Content[line.Start..offset].TrimEnd();
        var behind = source.Content[offset..line.End].TrimStart();
        if (KeyLine.Read(source.Content, line).Key is not { } word || TypedPlaceReader.ScopeOfLine(source, offset, form)?.Find(word) is not { Columns.Count: > 0 } row
            || cells.Count > row.Columns.Count || cells.Count < row.Columns.Count - (row.Columns[^1].IsTotal ? 1 : 0))
        {
            return null;
        }
        var figures = string.Join(", ", cells);
        if (before.EndsWith('[') && behind.StartsWith(']'))
            return figures;
        return before.EndsWith(':') && (behind.Length == 0 || behind[0] == '#') ? (source.Content[offset - 1] == ' ' ? "" : " ") + $"[{figures}]" : null;
    }

    /// <summary>The rows of a table, below its key or below a group's; where neither is, with the table's key.</summary>
    private static string? Table(SourceText source, int offset, FormEdition edition, string pasted, KeyLanguage language)
    {
        var line = source.Lines.Line(source.Lines.IndexOf(offset));
        var before = source.Content[line.Start..offset];
        // Something else on the line: that is no place for rows.
        if (source.Content[offset..line.End].Trim().Length > 0)
            return null;
        if (before.Trim().Length == 0)
            return InLines(source, offset, before.Length, edition, pasted, language);
        return TypedPlaceReader.Read(source, offset, edition.Keys) is { IsValue: true, IsFlow: false, Scope: { Kind: FormKeyKind.Table or FormKeyKind.Group } scope }
            && Below(scope, pasted, KeyLine.Read(source.Content, line).Indent + 2, language) is { } rows
            ? "\n" + rows.TrimEnd('\n') : null;
    }

    private static string? InLines(SourceText source, int offset, int indent, FormEdition edition, string pasted, KeyLanguage language)
    {
        if (TypedPlaceReader.Read(source, offset, edition.Keys) is not { IsValue: false, IsFlow: false } place)
            return null;
        string? text = null;
        if (place.Scope.Kind is FormKeyKind.Table or FormKeyKind.Group)
        {
            text = Below(place.Scope, pasted, indent, language, place.Present);
        }
        else if (place.Scope.Kind == FormKeyKind.File)
        {
            text = EmptyAbove(source, offset, edition.Keys) is { } table ? Below(table, pasted, indent + 2, language) is { } rows ? new string(' ', 2) + rows.TrimStart() : null
                : edition.Keys.Children.Where(key => key.Kind == FormKeyKind.Table && !place.Present.Contains(key.Name.Id) && !place.Present.Contains(key.Name.Key))
                    .Select(key => Below(key, pasted, indent + 2, language) is { } below ? $"{key.Name.In(language)}:\n{below}" : null).FirstOrDefault(one => one is not null);
        }
        return text is null ? null : place.Scope.Kind == FormKeyKind.File ? text.TrimEnd('\n') : text.Trim('\n')[indent..];
    }

    /// <summary>The table or group whose key stands on the last line above that says something, with nothing below it yet.</summary>
    private static FormKey? EmptyAbove(SourceText source, int offset, FormKey form)
    {
        for (var line = source.Lines.IndexOf(offset) - 1; line >= 0; line--)
        {
            var above = KeyLine.Read(source.Content, source.Lines.Line(line));
            if (above.IsBlank)
                continue;
            var text = source.Content[source.Lines.Line(line).Start..source.Lines.Line(line).End];
            var isEmpty = text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && text[(colon + 1)..].TrimStart() is "" or ['#', ..];
            return isEmpty && above is { Indent: 0, Key: { } word } && form.Find(word) is { Kind: FormKeyKind.Table } table ? table : null;
        }
        return null;
    }

    private static string? Below(FormKey scope, string pasted, int indent, KeyLanguage language, IReadOnlySet<string>? present = null)
    {
        var rows = PastedTable.Read(pasted, scope.Table!);
        if (rows.Count < FewestRows)
            return null;
        var labels = new List<FormRow>();
        for (var key = scope; key.Kind == FormKeyKind.Group; key = key.Parent!)
            labels.Insert(0, key.Row!);
        // A row that is there already would be there twice.
        if (present is not null && rows.Any(row => row.Path.Count > labels.Count && (present.Contains(row.Path[labels.Count].Name.Id) || present.Contains(row.Path[labels.Count].Name.Key))))
            return null;
        return PastedTableWriter.Write(rows, labels, indent, language);
    }
}
