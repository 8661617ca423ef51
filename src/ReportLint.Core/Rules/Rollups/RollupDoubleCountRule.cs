using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.Rollups;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Rollups;

/// <summary>RL3004: a roll-up counts something twice: itself, an agency with two reports, an agency that another roll-up counts.</summary>
public sealed class RollupDoubleCountRule : Rule
{
    private const int MostNames = 3;
    private const int MostParents = 10;

    private static readonly MessageTemplate s_itself = new(
        "“{0}”把本报告自己也算了进去",
        "'{0}' counts this report itself");

    private static readonly MessageTemplate s_own = new(
        "“{0}”匹配到本单位{1}的另一份{2}年的报告（{3}），重复计算",
        "'{0}' matches another report of {1} itself for {2} ({3}), which is counted twice");

    private static readonly MessageTemplate s_twoReports = new(
        "“{0}”匹配到{1}的{2}份{3}年的报告（{4}），重复计算",
        "'{0}' matches {2} reports of {1} for {3} ({4}), which are counted twice");

    private static readonly MessageTemplate s_circle = new(
        "“{0}”匹配到{1}的报告，而那份报告的汇总又包括本报告（{2}）",
        "'{0}' matches the report of {1}, which in its turn sums this report ({2})");

    private static readonly MessageTemplate s_twoWays = new(
        "{0}经“{1}”计算了一次，又在{2}的汇总里计算了一次（{3}）",
        "{0} is counted by way of '{1}' and once more in the roll-up of {2} ({3})");

    private static readonly MessageTemplate s_twoParents = new(
        "“{0}”匹配的{1}，也列入{2}的汇总（{3}），而两份汇总并不是上下级",
        "'{0}' matches {1}, which the roll-up of {2} counts as well ({3}), and neither of the two is part of the other");

    private static readonly MessageTemplate s_more = new("{0}等{1}个单位", "{0} and others ({1} in all)");

    private static readonly MessageTemplate s_report = new("这里是{0}的报告", "this is the report of {0}");

    private static readonly MessageTemplate s_glob = new("{0}的汇总在这里列入", "the roll-up of {0} has it here");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL3004",
        Name = "rollup-double-count",
        Severity = Severity.Error,
        Summary = new(
            "汇总重复计算：匹配到自己，同一单位计算了两次，或者两份汇总都列入同一单位",
            "A roll-up counts twice: itself, one agency in two ways, or an agency that another roll-up counts too"),
        Rationale = new(
            "每个单位的数只能加一次。汇总文件与下级报告放在同一个文件夹里、通配符写得太宽，会把自己也加进去；街道的汇总已经加过的单位，区里不能再单独加；一个单位不能同时归两个互不包含的上级。",
            "The figures of an agency may be added once. A roll-up in the same folder as its agencies' reports, with too wide a glob, adds itself; what a sub-district has added the district may not add again; and an agency does not belong to two bodies of which neither is part of the other."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Reports.RollupOf(context.Report) is not { } rollup)
            return;
        foreach (var glob in rollup.Globs.Where(glob => glob.MatchesItself))
            RollupFindings.Add(context, Descriptor, glob, s_itself.With(glob.Glob.Value), "", []);
        CheckAgencies(context, rollup);
        var tree = RollupTree.Of(rollup, context.Reports);
        CheckWays(context, rollup, tree);
        CheckParents(context, rollup, tree);
    }

    /// <summary>Reports in two files of one agency, its own included.</summary>
    private void CheckAgencies(RuleContext context, Rollup rollup)
    {
        var year = context.Report.Year!;
        foreach (var agency in rollup.Children.GroupBy(child => child.Agency!.Value, StringComparer.Ordinal))
        {
            var files = agency.ToList();
            var isOwn = string.Equals(agency.Key, context.Report.Agency?.Value, StringComparison.Ordinal);
            if (!isOwn && files.Count == 1)
                continue;
            var glob = rollup.GlobOf(files[files.Count - 1]);
            var paths = LocalizedList.Of(files.Select(file => file.Source.Path));
            var message = isOwn
                ? s_own.With(glob.Glob.Value, agency.Key, year.Value, paths)
                : s_twoReports.With(glob.Glob.Value, agency.Key, files.Count, year.Value, paths);
            RollupFindings.Add(context, Descriptor, glob, message, agency.Key, Reports(files));
        }
    }

    /// <summary>Reports reached on two ways, and ways that lead back.</summary>
    private void CheckWays(RuleContext context, Rollup rollup, RollupTree tree)
    {
        foreach (var way in tree.Circles.GroupBy(step => step.First.Child))
        {
            var back = way.First();
            var glob = rollup.GlobOf(way.Key);
            var place = context.Reports.RollupOf(back.Child)!.GlobOf(context.Report);
            RollupFindings.Add(context, Descriptor, glob, s_circle.With(glob.Glob.Value, Name(way.Key), FigurePlace.Of(back.Child, place.Glob.Span)), Name(back.Child), [Listed(back.Child, place)]);
        }
        foreach (var twice in tree.Twice.GroupBy(pair => (First: rollup.GlobOf(pair.First.First.Child), Parent: pair.Second.Parent)))
        {
            // Of the two ways the one that is longer leads through another roll-up, which can be named.
            var place = twice.Key.Parent.GlobOf(twice.First().Second.Child);
            RollupFindings.Add(context, Descriptor, twice.Key.First, s_twoWays.With(Few([.. twice.Select(pair => pair.Second.Child)]), twice.Key.First.Glob.Value, Name(twice.Key.Parent.Report), FigurePlace.Of(twice.Key.Parent.Report, place.Glob.Span)),
                Name(twice.Key.Parent.Report), [Listed(twice.Key.Parent.Report, place), .. Reports(twice.Select(pair => pair.Second.Child))]);
        }
    }

    /// <summary>Reports that belong to another roll-up as well, which is no part of this one and does not hold it.</summary>
    private void CheckParents(RuleContext context, Rollup rollup, RollupTree tree)
    {
        foreach (var (other, children) in SharedWith(context, rollup, tree).Select(pair => (pair.Key, pair.Value)))
        {
            if (RollupTree.Of(other, context.Reports).Contains(context.Report))
                continue;
            foreach (var ofGlob in children.GroupBy(rollup.GlobOf))
            {
                var shared = ofGlob.ToList();
                var place = other.GlobOf(shared[0]);
                RollupFindings.Add(context, Descriptor, ofGlob.Key, s_twoParents.With(ofGlob.Key.Glob.Value, Few(shared), Name(other.Report), FigurePlace.Of(other.Report, place.Glob.Span)),
                    Name(other.Report), [Listed(other.Report, place), .. Reports(shared)]);
            }
        }
    }

    /// <summary>The first few other roll-ups that have children in common with <paramref name="rollup"/>, and those children.</summary>
    private static IEnumerable<KeyValuePair<Rollup, List<Report>>> SharedWith(RuleContext context, Rollup rollup, RollupTree tree)
    {
        var shared = new Dictionary<Rollup, List<Report>>();
        foreach (var child in rollup.Children)
        {
            foreach (var parent in context.Reports.ParentsOf(child))
            {
                if (parent.Report == context.Report)
                    continue;
                if (shared.TryGetValue(parent, out var children))
                    children.Add(child);
                else if (shared.Count < MostParents && !tree.Contains(parent.Report))
                    shared.Add(parent, [child]);
            }
        }
        return shared.OrderBy(other => other.Key.Report.Source.FullPath, StringComparer.Ordinal);
    }

    private static RelatedLocation Listed(Report report, RollupGlob glob) => new(new Location(report.Source, glob.Glob.Span), s_glob.With(Name(report)));

    private static IReadOnlyList<RelatedLocation> Reports(IEnumerable<Report> reports) =>
        [.. reports.Select(report => new RelatedLocation(new Location(report.Source, report.Agency!.Span), s_report.With(Name(report))))];

    private static ILocalizable Few(IReadOnlyList<Report> reports) => LocalizedList.Few([.. reports.Select(Name)], MostNames, s_more);

    private static string Name(Report report) => report.Agency?.Value ?? report.Source.Path;
}
