using System.Globalization;
using System.Text;
using ReportLint.Claims;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Model.Reading;
using ReportLint.Model.Writing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rollover;

/// <summary>Makes next year's report of last year's: what follows from it is there, and a check of the new report is the list of what is left to fill in.</summary>
public sealed class ReportRollover
{
    private static readonly MessageTemplate s_figure = new("{0}{1}", "{0}: {1}");
    private static readonly MessageTemplate s_heading = new("标题“{0}”", "the heading '{0}'");

    private readonly Report _last;
    private readonly IReadOnlyList<Claim> _claims;
    private readonly AgencyKind? _kind;
    private readonly KeyLanguage _keys;
    private readonly int _year;
    private readonly FormEdition _edition;
    private readonly StringBuilder _yaml = new();
    private readonly List<LocalizedText> _dropped = [];
    private int _cells;

    private ReportRollover(Report last, IReadOnlyList<Claim> claims, AgencyKind? kind)
    {
        (_last, _claims, _kind) = (last, claims, kind ?? last.Kind?.Value);
        _keys = OutlineLanguage.Of(last);
        _year = checked((int)last.Year!.Value + 1);
        _edition = StatutoryForm.ForYear(_year);
    }

    /// <summary>Whether a report can be followed by another: it has a year and an agency, and all of it could be read.</summary>
    public static bool CanFollow(Report last) => last is { IsDamaged: false, Agency: not null, Year.Value: >= StatutoryForm.FirstYear and < 9998 };

    /// <summary>The report that follows <paramref name="last"/>.</summary>
    /// <param name="last">Last year's report.</param>
    /// <param name="claims">The figures that its prose states.</param>
    /// <param name="kind">What kind of agency it is; null: as last year.</param>
    /// <exception cref="ArgumentException">See <see cref="CanFollow"/>.</exception>
    public static RolledReport Create(Report last, IReadOnlyList<Claim> claims, AgencyKind? kind = null) =>
        CanFollow(last) ? new ReportRollover(last, claims, kind).Create() : throw new ArgumentException("no report can follow it", nameof(last));

    private RolledReport Create()
    {
        var cells = new RolledCells(_last, _edition);
        foreach (var figure in cells.Dropped)
            Drop(s_figure.With(figure.Description, figure.Written));
        var tables = new Dictionary<FormTable, string>();
        foreach (var table in _edition.Tables)
        {
            var text = new StringBuilder();
            _cells += RolledTable.Append(text, _last, _edition, _keys, table, cells);
            tables.Add(table, text.ToString());
        }
        Head();
        // References are spelled for the report that there will be.
        var next = ReportReader.Read(SourceText.FromString("next.report.yaml", _yaml + string.Concat(tables.Values)));
        var prose = new RolledProse(_last, _claims, next, _keys);
        if (_last.Preamble is { } preamble)
            Text(ReportKeys.Preamble, prose.Roll(preamble));
        foreach (var part in _edition.Parts)
        {
            if (part.Table is { } table)
            {
                _yaml.Append('\n').Append(tables[table]);
                if (_last.TextOf(part.Name.Id) is { } notes)
                    Text(ReportKeys.DisclosureNotes, prose.Roll(notes));
            }
            else if (_last.TextOf(part.Name.Id) is { } text)
            {
                Text(part.Name, prose.Roll(text));
            }
            else
            {
                _yaml.Append('\n').Append(In(part.Name)).Append(":\n");
            }
        }
        Fees();
        return new RolledReport(_year, _yaml.ToString(), _cells, prose.Blanks, _dropped);
    }

    private void Head()
    {
        Key(ReportKeys.Year, _year.ToString(CultureInfo.InvariantCulture));
        Key(ReportKeys.Agency, YamlText.Quote(_last.Agency!.Value));
        if (_kind is { } kind)
            Key(ReportKeys.Kind, In(ReportKeys.AgencyKinds[(int)kind]));
        if (_last.Title is { } title)
            Key(ReportKeys.Title, YamlText.Quote(Shift(title.Value)));
        _yaml.Append("# ").Append(In(ReportKeys.Issued)).Append(": ").Append((_year + 1).ToString(CultureInfo.InvariantCulture)).Append("-01-31\n");
        List(ReportKeys.Formerly, [.. _last.Formerly.Select(name => name.Value)]);
        List(ReportKeys.Rollup, [.. _last.Rollup.Select(glob => Shift(glob.Value))]);
        Headings();
    }

    /// <summary>Headings that differ from the form's, where the new form has them.</summary>
    private void Headings()
    {
        var kept = new List<(FormName Name, string Heading)>();
        foreach (var (id, heading) in _last.Headings.Select(pair => (pair.Key, pair.Value.Value)))
        {
            var name = ReportKeys.HeadingFields.FirstOrDefault(field => string.Equals(field.Id, id, StringComparison.Ordinal));
            var part = name is null ? null : PartOf(name);
            if (name is not null && part is not null && (_last.Edition.Year == _edition.Year || part.AcceptedHeadings.Contains(heading, StringComparer.Ordinal)))
                kept.Add((name, heading));
            else if (!string.Equals(part?.Heading, heading, StringComparison.Ordinal))
                Drop(s_heading.With(heading));
        }
        if (kept.Count == 0)
            return;
        _yaml.Append(In(ReportKeys.Headings)).Append(":\n");
        foreach (var (name, heading) in kept)
            _yaml.Append("  ").Append(In(name)).Append(": ").Append(YamlText.Quote(heading)).Append('\n');
    }

    private FormPart? PartOf(FormName field)
    {
        for (var i = 0; i < ReportKeys.HeadingFields.Count && i < _edition.Parts.Count; i++)
        {
            if (ReportKeys.HeadingFields[i] == field)
                return _edition.Parts[i];
        }
        return null;
    }

    private void Fees()
    {
        if (_edition.Year < StatutoryForm.Edition2021.Year)
            return;
        IReadOnlyList<FeeAmount?> amounts = [_last.Fees?.Notices, _last.Fees?.Noticed, _last.Fees?.Collected];
        _yaml.Append('\n').Append(In(ReportKeys.Fees)).Append(": {").Append(string.Join(", ", ReportKeys.FeeFields.Select((field, i) => $"{In(field)}: {(amounts[i] is { Value: 0 } ? "0" : "~")}"))).Append('}');
        _cells += amounts.Count(amount => amount is not { Value: 0 });
        if (amounts.Any(amount => amount is { Value: not 0 }))
            _yaml.Append(_keys == KeyLanguage.English ? "  # last year: " : "  # 上年：").Append(string.Join(", ", amounts.Select(amount => amount?.Written ?? "~")));
        _yaml.Append('\n');
    }

    private void List(FormName name, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
            Key(name, values.Count == 1 ? YamlText.Quote(values[0]) : "[" + string.Join(", ", values.Select(YamlText.Quote)) + "]");
    }

    private void Text(FormName name, string text)
    {
        _yaml.Append('\n').Append(In(name)).Append(':');
        if (text.Trim().Length == 0)
        {
            _yaml.Append('\n');
            return;
        }
        _yaml.Append(" |\n");
        YamlText.AppendIndented(_yaml, text);
    }

    private void Key(FormName name, string value) => _yaml.Append(In(name)).Append(": ").Append(value).Append('\n');

    private void Drop(Message what) => _dropped.Add(new LocalizedText(what.ToString(Language.Chinese), what.ToString(Language.English)));

    /// <summary>The year of the old report in a title or a path, moved on.</summary>
    private string Shift(string text) =>
        text.Replace((_year - 1).ToString(CultureInfo.InvariantCulture), _year.ToString(CultureInfo.InvariantCulture));

    private string In(FormName name) => name.In(_keys);
}
