using System.Globalization;
using ReportLint.Claims;
using ReportLint.LanguageServer.Features.Places;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Model.References;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Hovers;

/// <summary>What a figure of the prose was compared with, and what a reference stands for.</summary>
internal static class ProseHover
{
    private const int MostTerms = 12;

    private static readonly MessageTemplate s_agrees = new("✓ 与表格相符：{0}", "✓ as the tables say: {0}");
    private static readonly MessageTemplate s_within = new("✓ 没有超过表格：{0}", "✓ not above the tables: {0}");
    private static readonly MessageTemplate s_disagrees = new("✗ 与表格不符：{0}", "✗ the tables say otherwise: {0}");
    private static readonly MessageTemplate s_open = new("无法核对：{0}", "cannot be compared: {0}");
    private static readonly LocalizedText s_noCell = new("没有认出是表格里的哪个数", "not recognised as a figure of the tables");
    private static readonly MessageTemplate s_atMost = new("至多{0}", "at most {0}");
    private static readonly MessageTemplate s_written = new("写出：{0}", "written out: {0}");
    private static readonly MessageTemplate s_notWritten = new("写不出来：{0}", "cannot be written out: {0}");
    private static readonly MessageTemplate s_is = new("{0}＝{1}", "{0} = {1}");
    private static readonly LocalizedText s_year = new("报告的年度", "the year of the report");

    private static readonly Dictionary<ReferenceFailure, LocalizedText> s_failures = new()
    {
        [ReferenceFailure.UnknownPath] = new("没有这一格", "there is no such cell"),
        [ReferenceFailure.Ambiguous] = new("不止一格是这样写", "more than one cell is called so"),
        [ReferenceFailure.FigureUnknown] = new("这一格没有填写", "the cell is blank"),
        [ReferenceFailure.NoLastYear] = new("没有上年的报告，或者上年没有这一格", "there is no report of last year, or no such cell in it"),
        [ReferenceFailure.UnknownFormat] = new("没有这种写法", "there is no such format"),
        [ReferenceFailure.NoChangeFromZero] = new("上年不大于0，没有同比", "last year's figure is not above 0, so there is no rate of change"),
        [ReferenceFailure.NotWhole] = new("不是整数，不能写成中文数字", "not a whole number, so there is no Chinese numeral"),
    };

    /// <summary>Writes what a figure of the prose was compared with.</summary>
    public static void Write(Markup markup, Claim claim, Language language)
    {
        markup.Strong(claim.Wording);
        if (claim.Reading is not { } reading)
        {
            markup.Paragraph().Text(s_noCell.ToString(language));
            return;
        }
        var template = claim.Verdict switch { ClaimVerdict.Agrees when reading.IsAtMost => s_within, ClaimVerdict.Agrees => s_agrees, ClaimVerdict.Disagrees => s_disagrees, _ => s_open };
        markup.Paragraph().Text(template.With(Sum(reading)).ToString(language));
        if (reading.Terms is [{ } only])
            markup.Paragraph().Code(only.Address);
    }

    /// <summary>Writes what a reference stands for.</summary>
    public static void Write(Markup markup, LintSnapshot repository, Report report, TextReference reference, Language language)
    {
        var resolved = new ReferenceResolver(report, repository.Set.Previous(report)).Resolve(reference);
        if (resolved.Cell is { } cell)
            markup.Strong(cell.Row.Label).Text(" · ").Strong(cell.Column.Label);
        else if (resolved.Fee is { } fee)
            markup.Strong(language == Language.Chinese ? fee.Key : fee.Id);
        else
            markup.Strong(resolved.IsResolved ? s_year.ToString(language) : reference.Path);
        markup.Paragraph().Text((resolved.Text is { } text ? s_written.With(text) : s_notWritten.With(s_failures[resolved.Failure])).ToString(language));
        if (resolved.Figure is { IsKnown: true } figure)
        {
            markup.Paragraph().Text(s_is.With(figure.Description, figure.Written).ToString(language));
            if (figure.State == FigureState.Summed && report.Figures.Contains(figure))
                FigureHover.WriteChildren(markup.Paragraph(), repository, report, figure, language);
        }
        if (resolved.Cell is not null)
            markup.Paragraph().Code(resolved.Cell.Address);
    }

    private static ILocalizable Sum(ClaimReading reading)
    {
        var shown = reading.Terms.Count == 1 ? reading.Terms : [.. reading.Terms.Where(term => term.Value is not 0).Take(MostTerms)];
        var value = reading.Value is { } known ? Write(known) : "—";
        if (shown.Count == 0)
            return LocalizedText.Same(value);
        var terms = shown.Select(term => s_is.With(term.Description, term.Value is { } own ? Write(own) : "—"));
        ILocalizable text = shown.Count == 1 && reading.Terms.Count == 1
            ? terms.First()
            : new LocalizedText($"{new LocalizedList([.. terms], "，").ToString(Language.Chinese)}，合计{value}", $"{new LocalizedList([.. terms]).ToString(Language.English)}, together {value}");
        return reading.IsAtMost ? s_atMost.With(text) : text;
    }

    private static string Write(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
