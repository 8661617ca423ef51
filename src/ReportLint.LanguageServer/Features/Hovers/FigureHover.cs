using System.Globalization;
using ReportLint.Claims;
using ReportLint.Forms;
using ReportLint.LanguageServer.Features.Places;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Model.References;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Hovers;

/// <summary>What a figure of the tables is: its labels, the relations it stands in, last year's figure, what prose says of it.</summary>
internal static class FigureHover
{
    private const int MostClaims = 6;
    private const int MostChildren = 12;

    private static readonly MessageTemplate s_value = new("值：{0}", "value: {0}");
    private static readonly MessageTemplate s_wrong = new("值：{0}，应为{1}", "value: {0}, should be {1}");
    private static readonly MessageTemplate s_likelyWrong = new("值：{0}，很可能应为{1}", "value: {0}, very likely should be {1}");
    private static readonly LocalizedText s_blank = new("值：没有填写", "value: blank");
    private static readonly MessageTemplate s_note = new("说明：{0}", "note: {0}");
    private static readonly MessageTemplate s_lastYear = new("上年：{0}{1}", "last year: {0}{1}");
    private static readonly MessageTemplate s_lastYearNone = new("上年：没有填写", "last year: blank");
    private static readonly MessageTemplate s_continued = new("上年{0}：{1}", "last year's {0}: {1}");
    private static readonly MessageTemplate s_change = new("（{0}）", " ({0})");
    private static readonly MessageTemplate s_children = new("下级之和：{0}", "sum of the agencies: {0}");
    private static readonly MessageTemplate s_childrenMany = new("下级{0}家之和：{1}", "sum of {0} agencies: {1}");
    private static readonly MessageTemplate s_childrenLargest = new("下级{0}家之和：{1}，其中最多的{3}家：{2}", "sum of {0} agencies: {1}; the largest {3}: {2}");
    private static readonly MessageTemplate s_prose = new("正文第{0}行：“{1}”", "text, line {0}: “{1}”");

    /// <summary>Writes what is known of <paramref name="figure"/>.</summary>
    public static void Write(Markup markup, LintSnapshot repository, Report report, Figure figure, Language language)
    {
        var cell = figure.Cell;
        Labels(markup, report, cell);
        var analysis = repository.AnalysisOf(report);
        var error = analysis.Localization.Errors.FirstOrDefault(error => error.Figure == figure);
        markup.Paragraph().Text((error is not null ? (error.IsCertain ? s_wrong : s_likelyWrong).With(figure.Written, error.Expected) : figure.IsKnown ? s_value.With(figure.Written) : (ILocalizable)s_blank).ToString(language));
        if (figure.Note is { Length: > 0 } note)
            markup.Paragraph().Text(s_note.With(note).ToString(language));

        markup.Paragraph();
        foreach (var relation in report.Edition.Relations.Where(relation => relation.Left.Contains(cell) || relation.Right.Contains(cell)))
            markup.Item().Text($"{Mark(RelationText.Holds(report, relation))} {RelationText.Describe(report, relation).ToString(language)}");
        var lastYear = repository.Set.Previous(report);
        WriteLastYear(markup, report, lastYear, figure, language);
        WriteChildren(markup, repository, report, figure, language);
        foreach (var claim in analysis.Claims.Where(claim => !claim.IsReference && claim.Reading is { } reading && reading.Terms.Any(term => term.Figure == figure)).Take(MostClaims))
        {
            var line = report.Source.Lines.IndexOf(claim.InFile.Start) + 1;
            markup.Item().Text($"{Mark(claim.Verdict)} {s_prose.With(line, claim.Wording).ToString(language)}");
        }
        markup.Paragraph().Code(cell.Address);
    }

    private static void Labels(Markup markup, Report report, FormCell cell)
    {
        markup.Strong(cell.Row.Label).Text(" · ").Strong((cell.Column.Group is { } group ? $"{group}/" : "") + cell.Column.Label);
        var part = report.Edition.Parts.FirstOrDefault(part => part.Table == cell.Table);
        markup.Paragraph().Text(string.Join(" › ", new[] { part?.Heading }.Concat(cell.RowPath.Take(cell.RowPath.Count - 1).Select(row => row.Label)).Where(label => label is not null)));
    }

    private static void WriteLastYear(Markup markup, Report report, Report? lastYear, Figure figure, Language language)
    {
        if (CellYears.ContinuedFrom(figure.Cell, lastYear) is { } continued)
        {
            var mark = figure.IsKnown && continued.IsKnown ? Mark(figure.Value == continued.Value) : "·";
            markup.Item().Text($"{mark} {s_continued.With(new LocalizedText(continued.Cell.Row.Name.Key, continued.Cell.Row.Name.Id), continued.IsKnown ? continued.Written : "—").ToString(language)}");
        }
        else if (CellYears.SameIn(figure.Cell, report, lastYear) is { } before)
        {
            var change = figure.IsKnown && before.IsKnown && figure.Cell.Column.Kind != FigureKind.Change ? RateOfChange.Write(before.Value, figure.Value) : null;
            markup.Item().Text($"· {(before.IsKnown ? s_lastYear.With(before.Written, change is null ? "" : s_change.With(Change(before.Value, figure.Value, change))) : s_lastYearNone.With()).ToString(language)}");
        }
    }

    private static LocalizedText Change(decimal before, decimal now, string words) =>
        new(words, before == now ? "unchanged" : (now > before ? "+" : "−") + new string([.. words.Where(c => char.IsAsciiDigit(c) || c is '.' or '%')]));

    /// <summary>Writes what the reports that a roll-up sums have in the cell of <paramref name="figure"/>.</summary>
    public static void WriteChildren(Markup markup, LintSnapshot repository, Report report, Figure figure, Language language)
    {
        if (repository.Set.RollupOf(report) is not { Children.Count: > 0 } rollup)
            return;
        var children = rollup.Children.Select(child => (child, Figure: child.Find(figure.Cell.Address))).Where(pair => pair.Figure is { IsKnown: true }).ToList();
        var sum = children.Sum(pair => pair.Figure!.Value);
        var shown = children.Where(pair => pair.Figure!.Value != 0).ToList();
        var total = sum.ToString(CultureInfo.InvariantCulture);
        var mark = !rollup.IsComplete || !figure.IsKnown || children.Count < rollup.Children.Count ? "·" : Mark(figure.Value == sum);
        var terms = string.Join(language == Language.Chinese ? "＋" : " + ",
            shown.OrderByDescending(pair => shown.Count > MostChildren ? pair.Figure!.Value : 0).Take(MostChildren).Select(pair => $"{pair.child.Agency?.Value} {pair.Figure!.Written}"));
        var text = shown.Count switch
        {
            0 => s_childrenMany.With(children.Count, total),
            > MostChildren => s_childrenLargest.With(children.Count, total, terms, MostChildren),
            _ => s_children.With(terms + (language == Language.Chinese ? "＝" : " = ") + total),
        };
        markup.Item().Text($"{mark} {text.ToString(language)}");
    }

    private static string Mark(bool? holds) => holds switch { true => "✓", false => "✗", null => "·" };

    private static string Mark(ClaimVerdict verdict) => verdict switch { ClaimVerdict.Agrees => "✓", ClaimVerdict.Disagrees => "✗", _ => "·" };
}
