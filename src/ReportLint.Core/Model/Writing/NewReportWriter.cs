using System.Globalization;
using System.Text;
using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Model.Writing;

/// <summary>Writes the file of a new report: every key of the form in place, every figure 0, comments naming the columns.</summary>
public sealed class NewReportWriter
{
    private readonly NewReport _report;
    private readonly StringBuilder _text = new();

    private NewReportWriter(NewReport report) => _report = report;

    private FormEdition Edition => _report.Edition;

    /// <summary>The file's text.</summary>
    public static string Write(NewReport report) => new NewReportWriter(report).Write();

    /// <summary>What the file of a new report has for one part of the form: its key with the rows, or with the topics that it must cover.</summary>
    public static string WritePart(NewReport report, FormPart part)
    {
        var writer = new NewReportWriter(report);
        writer.Part(part);
        return writer._text.ToString();
    }

    private string Write()
    {
        Key(ReportKeys.Year, _report.Year.ToString(CultureInfo.InvariantCulture));
        Key(ReportKeys.Agency, YamlText.Quote(_report.Agency));
        if (_report.Kind is { } kind)
            Key(ReportKeys.Kind, In(ReportKeys.AgencyKinds[(int)kind]));
        if (Edition != StatutoryForm.ForYear(_report.Year))
            Key(ReportKeys.Edition, Edition.Year.ToString(CultureInfo.InvariantCulture));
        _text.Append("# ").Append(In(ReportKeys.Issued)).Append(": ").Append((_report.Year + 1).ToString(CultureInfo.InvariantCulture)).Append("-01-31\n\n");
        _text.Append(In(ReportKeys.Preamble)).Append(": |\n  ").Append(StatutoryForm.Opening).Append(StatutoryForm.Period(_report.Year)).Append('\n');
        foreach (var part in Edition.Parts)
        {
            _text.Append('\n');
            Part(part);
        }
        if (Edition.Year >= 2021)
            Fees();
        return _text.ToString();
    }

    private void Part(FormPart part)
    {
        if (part.Table is { } table)
            Table(table);
        else
            Prose(part);
    }

    private void Prose(FormPart part)
    {
        _text.Append("# ").Append(part.Heading).Append('\n');
        var topics = _report.Kind == AgencyKind.Government ? [.. part.Topics, .. part.GovernmentTopics] : part.Topics;
        _text.Append(In(part.Name)).Append(": |\n");
        for (var i = 0; i < topics.Count; i++)
            _text.Append(i == 0 ? "" : "\n").Append("  ## ").Append(topics[i]).Append('\n');
    }

    private void Table(FormTable table)
    {
        _text.Append("# ").Append(Edition.Parts.First(part => part.Table == table).Heading).Append('\n');
        if (table.HeaderNote is { } note)
            _text.Append("# ").Append(note).Append('\n');
        var shared = SharedColumns(table.Rows);
        var width = table.Rows.Max(row => LabelWidth(row, 1));
        _text.Append(In(table.Name)).Append(':');
        if (shared is not null)
            _text.Append(Pad(In(table.Name), 0, width)).Append("# ").Append(string.Join(" ", shared.Select(column => In(column.Name))));
        _text.Append('\n');
        Rows(table.Rows, 1, width, inSequence: shared is not null);
    }

    private void Rows(IReadOnlyList<FormRow> rows, int depth, int width, bool inSequence)
    {
        foreach (var row in rows)
        {
            if (row.BlockHeader is { } header)
                _text.Append(' ', depth * 2).Append("# ").Append(header).Append('\n');
            var key = In(row.Name);
            _text.Append(' ', depth * 2).Append(key).Append(':');
            if (row.IsGroup)
            {
                _text.Append('\n');
                Rows(row.Children, depth + 1, width, inSequence);
                continue;
            }
            _text.Append(Pad(key, depth, width)).Append(inSequence
                ? "[" + string.Join(", ", row.Columns.Select(_ => "0")) + "]"
                : "{" + string.Join(", ", row.Columns.Select(column => In(column.Name) + ": 0").Concat(row.TakesUnit ? [$"{In(ReportKeys.Unit)}: {ReportKeys.MoneyUnits[0]}"] : [])) + "}");
            _text.Append('\n');
        }
    }

    private void Fees()
    {
        _text.Append("\n# 《政府信息公开信息处理费管理办法》；单位：元\n");
        _text.Append(In(ReportKeys.Fees)).Append(": {").Append(string.Join(", ", ReportKeys.FeeFields.Select(field => In(field) + ": 0"))).Append("}\n");
    }

    private void Key(FormName name, string value) => _text.Append(In(name)).Append(value.Length == 0 ? ":" : ": ").Append(value).Append('\n');

    private string In(FormName name) => name.In(_report.Keys);

    private int LabelWidth(FormRow row, int depth) => row.IsGroup
        ? row.Children.Max(child => LabelWidth(child, depth + 1))
        : (depth * 2) + DisplayWidth.Of(In(row.Name)) + 1;

    private static string Pad(string key, int depth, int width) => new(' ', Math.Max(1, width - (depth * 2) - DisplayWidth.Of(key)));

    /// <summary>The columns, when all rows have the same: then rows are written as lists under one comment.</summary>
    private static IReadOnlyList<FormColumn>? SharedColumns(IReadOnlyList<FormRow> rows)
    {
        var all = FormCells.LeafPaths(rows, []).Select(path => path[path.Count - 1].Columns).Distinct().ToList();
        return all.Count == 1 ? all[0] : null;
    }
}
