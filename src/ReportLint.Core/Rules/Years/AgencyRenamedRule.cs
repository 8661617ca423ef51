using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2019: the agency has another name than last year, and no former one is stated.</summary>
public sealed class AgencyRenamedRule : Rule
{
    private static readonly MessageTemplate s_renamed = new(
        "{0}年的同一份文件（{1}）里，单位是“{2}”；单位改了名的，请写“曾用名”，上下年才能核对",
        "in the same file for {0} ({1}) the agency is '{2}'; if it was renamed, please state 'formerly', so that the years can be compared");

    private static readonly MessageTemplate s_there = new("{0}年的单位名称", "the agency in {0}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2019",
        Name = "unit-renamed",
        Severity = Severity.Warning,
        Summary = new(
            "单位名称与上年不同，没有写“曾用名”",
            "The agency has another name than last year, and formerly is not stated"),
        Rationale = new(
            "按文件的位置找上年的报告：路径里的年份换成上一年，其余都一样。找到的报告单位不同，而且那个单位今年没有报告、这个单位上年没有报告，多半是改了名。名称不同，跨年的核对就都没有进行。",
            "Last year's report is found by its place: the path with last year in the place of this year. Where it is of another agency, which has no report for this year as this one has none for last year, the agency was most likely renamed. With different names nothing is compared between the years."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Reports.InPlaceOfPrevious(context.Report) is not { } last)
            return;
        var (agency, before, year) = (context.Report.Agency!, last.Agency!, last.Year!.Value);
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = s_renamed.With(year, last.Source.Path, before.Value),
            Location = new Location(context.Report.Source, agency.Span),
            Actual = agency.Value,
            Related = [new RelatedLocation(new Location(last.Source, before.Span), s_there.With(year))],
            Edits = Edits(context.Report, before.Value),
        });
    }

    /// <summary>A line below the agency's, in the language of the keys.</summary>
    private static IReadOnlyList<SuggestedEdit> Edits(Report report, string former)
    {
        if (report.Keys.ContainsKey(ReportKeys.Formerly.Id) || !report.Keys.TryGetValue(ReportKeys.Agency.Id, out var key) || !former.All(char.IsLetter))
            return [];
        var source = report.Source;
        var end = source.Lines.Line(source.Lines.IndexOf(report.Agency!.Span.Start)).End;
        var isChinese = source.Content.IndexOf(ReportKeys.Agency.Key, key.Start, key.Length, StringComparison.Ordinal) >= 0;
        return [new SuggestedEdit(new TextEdit(new TextSpan(end, 0), $"\n{(isChinese ? ReportKeys.Formerly.Key : ReportKeys.Formerly.Id)}: [{former}]"), IsSafe: false)];
    }
}
