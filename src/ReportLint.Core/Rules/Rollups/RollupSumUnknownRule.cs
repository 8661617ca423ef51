using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.Rollups;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Rollups;

/// <summary>RL3013: cells that a roll-up leaves to be summed cannot be.</summary>
public sealed class RollupSumUnknownRule : Rule
{
    private const int MostNames = 3;

    private static readonly MessageTemplate s_unknown = new(
        "“未列: 汇总”的{0}格算不出来：{1}",
        "{0} cells that are left to be summed ('unlisted: rollup') cannot be: {1}");

    private static readonly LocalizedText s_noReports = new("“汇总”里没有写下级单位的报告", "the roll-up names no reports");

    private static readonly LocalizedText s_noYear = new("报告没有写年度", "the report states no year");

    private static readonly MessageTemplate s_missing = new("缺{0}{1}年的报告", "the report of {0} for {1} is missing");

    private static readonly MessageTemplate s_nothing = new("“{0}”没有匹配到{1}年的报告", "'{0}' matches no report for {1}");

    private static readonly MessageTemplate s_unreadable = new("{0}不能读取，或者只能读取一部分", "{0} cannot be read, or not whole");

    private static readonly MessageTemplate s_blank = new("{0}的报告里这些格还没有数", "the report of {0} has no figures there yet");

    private static readonly MessageTemplate s_more = new("{0}等{1}个", "{0} and others ({1} in all)");

    private static readonly MessageTemplate s_cells = new("{0}：{1}格没有数，如{2}", "{0}: {1} cells without a figure, such as {2}");

    private static readonly MessageTemplate s_other = new("这里是{0}{1}年的报告", "this is the report of {0} for {1}");

    private static readonly MessageTemplate s_file = new("这个文件", "this file");

    /// <summary>What the rule is.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL3013",
        Name = "rollup-sum-unknown",
        Severity = Severity.Error,
        Summary = new(
            "“未列: 汇总”的格算不出来：缺下级的报告，或者下级的那一格没有数",
            "Cells left to be summed ('unlisted: rollup') cannot be: a report is missing, or has no figure there"),
        Rationale = new(
            "写了“未列: 汇总”的表，没有列出的格是各单位之和。少一份报告，或者一个单位的那一格空白、写错，这个和就不知道，不会用别的数代替，生成的文件里是空白。缺的报告补上，或者在承接它的单位的“曾用名”里写明；下级的格填好，这里就好了。重复计算的（RL3004）另行报告。",
            "In a table with 'unlisted: rollup' the cells that are left out are the sums of the reports. With a report missing, or a cell of one of them blank or unreadable, such a sum is not known: nothing takes its place, and documents have a blank there. Add the report (or state the agency's name under formerly in that of its successor), and fill in the cells. What is counted twice is reported by RL3004."),
        Basis = new(
            "《中华人民共和国政府信息公开条例》第四十九条、第五十条",
            "《中华人民共和国政府信息公开条例》, Articles 49 and 50"),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <summary>Whether cells of <paramref name="report"/> wait for their sums.</summary>
    public static bool Concerns(Report report) => report.UnlistedRollup is not null && report.Figures.Any(figure => figure.State == FigureState.Unsummed);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!Concerns(context.Report))
            return;
        var reasons = new List<ILocalizable>();
        var related = new List<RelatedLocation>();
        if (context.Reports.RollupOf(context.Report) is not { } rollup)
            reasons.Add(context.Report.Year is null ? s_noYear : s_noReports);
        else if (!rollup.IsComplete)
            AddMissing(rollup, reasons, related);
        else if (!RollupDoubles.Exist(context.Reports, rollup))
            AddBlank(rollup, reasons, related);
        if (reasons.Count == 0)
            return;
        var unknown = context.Report.Figures.Count(figure => figure.State == FigureState.Unsummed);
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = s_unknown.With(unknown, new LocalizedList(reasons, "；", "; ")),
            Location = new Location(context.Report.Source, context.Report.UnlistedRollup!.Value),
            Against = string.Join(", ", related.Select(place => place.Location.Source.Path).Distinct(StringComparer.Ordinal)),
            Related = related,
        });
    }

    /// <summary>Why the reports of <paramref name="rollup"/> cannot be added up, all of them: what is missing; empty when nothing is.</summary>
    internal static IReadOnlyList<ILocalizable> MissingFrom(Rollup rollup)
    {
        var reasons = new List<ILocalizable>();
        AddMissing(rollup, reasons, []);
        return reasons;
    }

    private static void AddMissing(Rollup rollup, List<ILocalizable> reasons, List<RelatedLocation> related)
    {
        var year = rollup.Report.Year!.Value;
        var missing = rollup.Globs.SelectMany(glob => glob.Missing).Concat(rollup.Gone).ToList();
        if (missing.Count > 0)
        {
            reasons.Add(s_missing.With(Few([.. missing.Select(child => child.Agency)]), year));
            related.AddRange(missing.Select(child => child.Unlisted ?? child.Other)
                .Select(report => new RelatedLocation(new Location(report.Source, report.Agency!.Span), s_other.With(report.Agency!.Value, report.Year!.Value))));
        }
        var unreadable = rollup.Globs.SelectMany(glob => glob.Unreadable).Distinct().ToList();
        if (unreadable.Count > 0)
        {
            reasons.Add(s_unreadable.With(Few([.. unreadable.Select(file => file.Path)])));
            related.AddRange(unreadable.Select(file => new RelatedLocation(new Location(file, default), s_file.With())));
        }
        foreach (var glob in rollup.Globs.Where(glob => glob.Children.Count + glob.Unreadable.Count + glob.Missing.Count == 0))
            reasons.Add(s_nothing.With(glob.Glob.Value, year));
    }

    private static void AddBlank(Rollup rollup, List<ILocalizable> reasons, List<RelatedLocation> related)
    {
        var blank = new List<string>();
        foreach (var child in rollup.Children)
        {
            var cells = rollup.Report.Figures.Where(figure => figure.State == FigureState.Unsummed).Select(figure => child.Find(figure.Cell.Address))
                .Where(figure => figure is null || FigureAmount.Of(child, figure) is null).ToList();
            if (cells.Count == 0)
                continue;
            blank.Add(child.Agency!.Value);
            var first = cells.Find(figure => figure is not null);
            related.Add(first is null
                ? new RelatedLocation(new Location(child.Source, child.Agency.Span), s_other.With(child.Agency.Value, child.Year!.Value))
                : RuleContext.Related(child, first, s_cells.With(child.Agency.Value, cells.Count, first.Description)));
        }
        if (blank.Count > 0)
            reasons.Add(s_blank.With(Few(blank)));
    }

    private static ILocalizable Few(IReadOnlyList<string> names) => LocalizedList.Few(names, MostNames, s_more);
}
