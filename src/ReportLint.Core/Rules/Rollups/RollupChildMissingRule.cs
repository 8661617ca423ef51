using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Rollups;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Rollups;

/// <summary>RL3002: a roll-up cannot be compared, because something that it sums is not there.</summary>
public sealed class RollupChildMissingRule : Rule
{
    private const int MostNames = 3;

    private static readonly MessageTemplate s_nothing = new(
        "“{0}”没有匹配到报告，汇总没有核对",
        "'{0}' matches no report: the roll-up was not compared");

    private static readonly MessageTemplate s_notFiles = new(
        "“{0}”没有匹配到报告，汇总没有核对；这里写报告的文件名，如“{1}”",
        "'{0}' matches no report: the roll-up was not compared. Name the files of reports, as in '{1}'");

    private static readonly MessageTemplate s_empty = new(
        "“汇总”里没有写下级单位的报告，汇总没有核对",
        "the roll-up names no reports: nothing was compared");

    private static readonly MessageTemplate s_outside = new(
        "“{0}”指到了仓库之外，那里的报告不读取，汇总没有核对",
        "'{0}' leads out of the repository, where no report is read: the roll-up was not compared");

    private static readonly MessageTemplate s_otherYears = new(
        "“{0}”只匹配到{1}年的报告，没有{2}年的，汇总没有核对",
        "'{0}' matches reports for {1} and none for {2}: the roll-up was not compared");

    private static readonly MessageTemplate s_missing = new(
        "“{0}”匹配的单位里，{1}没有{2}年的报告，汇总没有核对",
        "of the agencies that '{0}' matches, {1} have no report for {2}: the roll-up was not compared");

    private static readonly MessageTemplate s_gone = new(
        "上一年的汇总里有{0}，没有{1}年的报告，汇总没有核对",
        "last year's roll-up has {0}, of which there is no report for {1}: the roll-up was not compared");

    private static readonly MessageTemplate s_unlisted = new(
        "上一年的汇总里有{0}，{1}年的报告（{2}）没有列入，汇总没有核对",
        "last year's roll-up has {0}, whose report for {1} ({2}) is not listed: the roll-up was not compared");

    private static readonly MessageTemplate s_newcomers = new(
        "下一年的汇总里有{0}，没有{1}年的报告；各格之和不到汇总的数，或许缺了，没有核对",
        "next year's roll-up has {0}, of which there is no report for {1}; the sums fall short, so that one may be missing: they were not compared");

    private static readonly MessageTemplate s_unreadable = new(
        "“{0}”匹配的{1}不能读取，或者只能读取一部分，汇总没有核对",
        "'{0}' matches {1}, which cannot be read, or not whole: the roll-up was not compared");

    private static readonly MessageTemplate s_more = new("{0}等{1}个", "{0} and others ({1} in all)");

    private static readonly MessageTemplate s_other = new("这里是{0}{1}年的报告", "this is the report of {0} for {1}");

    private static readonly MessageTemplate s_file = new("这个文件", "this file");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL3002",
        Name = "rollup-child-missing",
        Severity = Severity.Info,
        Summary = new(
            "汇总所列的报告缺少或不能读取，汇总没有核对",
            "A report that a roll-up sums is missing or cannot be read, so that nothing was compared"),
        Rationale = new(
            "少一份报告，各格之和就不完整，不能说汇总是对是错。以下情形提示：没有写报告；通配符没有匹配到报告，或者只匹配到别的年份的；上一年的汇总里有的单位（或者通配符匹配的，上一年有或者前后都有的）这一年没有；文件不能读取。下一年的汇总里才有的单位，多半是新设的，各格之和不到汇总的数才提示。通配符从汇总文件所在的文件夹算起；仓库之外的报告不读取。单位撤并了的，可以屏蔽；改了名的，在“曾用名”里写明。",
            "With a report missing the sums are incomplete, and nothing can be said of the roll-up. It is said where no reports are named; where a glob matches no report, or only those of other years; where an agency that last year's roll-up has (or that the glob matches with a report last year, or before and after) has none for this year; where a file cannot be read. An agency that only next year's roll-up has is most likely new, and is named only where the sums fall short. A glob begins at the folder of the roll-up's file; nothing outside the repository is read. Suppress it for an agency that is gone; one that was renamed states its old name under formerly."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.Rollup.Count == 0 && context.Report.Keys.TryGetValue(ReportKeys.Rollup.Id, out var key))
            context.Add(Descriptor, key, s_empty.With());
        if (context.Reports.RollupOf(context.Report) is not { } rollup)
            return;
        // The same causes, said where they matter more.
        var isSaid = RollupSumUnknownRule.Concerns(context.Report) && context.IsEnabled(RollupSumUnknownRule.Rule);
        var said = new HashSet<SourceText>();
        foreach (var glob in rollup.Globs)
            Check(context, glob, [.. glob.Unreadable.Where(said.Add)], isSaid);
        if (isSaid)
            return;
        var year = context.Report.Year!.Value;
        var gone = rollup.Gone.ToLookup(child => child.Unlisted is null);
        if (gone[true].ToList() is { Count: > 0 } missing)
            Add(context, rollup.Globs[0], s_gone.With(Few(missing), year), missing);
        if (gone[false].ToList() is { Count: > 0 } unlisted)
            Add(context, rollup.Globs[0], s_unlisted.With(Few(unlisted), year, Few([.. unlisted.Select(child => child.Unlisted!.Source.Path)])), unlisted);
        if (RollupShortfall.NewcomersMayBeMissing(context, rollup))
            Add(context, rollup.Globs[0], s_newcomers.With(Few(rollup.Newcomers), year), rollup.Newcomers);
    }

    private void Check(RuleContext context, RollupGlob glob, List<SourceText> unreadable, bool isSaid)
    {
        var year = context.Report.Year!.Value;
        if (glob.MatchesNothing)
            RollupFindings.Add(context, Descriptor, glob, Nothing(glob), "", []);
        else if (glob.Children.Count + glob.Unreadable.Count == 0 && glob.OtherYears.Count > 0)
            RollupFindings.Add(context, Descriptor, glob, s_otherYears.With(glob.Glob.Value, LocalizedList.Of(glob.OtherYears.Select(other => $"{other}")), year), "", []);
        if (isSaid)
            return;
        if (glob.Missing.Count > 0)
            Add(context, glob, s_missing.With(glob.Glob.Value, Few(glob.Missing), year), glob.Missing);
        if (unreadable.Count > 0)
        {
            RollupFindings.Add(context, Descriptor, glob, s_unreadable.With(glob.Glob.Value, Few([.. unreadable.Select(file => file.Path)])), string.Join(", ", unreadable.Select(file => file.Path)),
                [.. unreadable.Select(file => new RelatedLocation(new Location(file, default), s_file.With()))]);
        }
    }

    private static Message Nothing(RollupGlob glob)
    {
        var written = glob.Glob.Value;
        if (glob.LeadsOutside)
            return s_outside.With(written);
        if (written.EndsWith(Report.FileEnding, StringComparison.Ordinal))
            return s_nothing.With(written);
        return s_notFiles.With(written, written.EndsWith(Report.FileEnding, StringComparison.OrdinalIgnoreCase)
            ? written.Substring(0, written.Length - Report.FileEnding.Length) + Report.FileEnding
            : written.TrimEnd('/', '*', '.') is { Length: > 0 } folder && written.IndexOf('.') < 0 ? folder + "/*" + Report.FileEnding : "*" + Report.FileEnding);
    }

    private void Add(RuleContext context, RollupGlob glob, Message message, IReadOnlyList<MissingChild> children) => RollupFindings.Add(context, Descriptor, glob, message,
        string.Join(", ", children.Select(child => child.Agency)),
        [.. children.Select(child => child.Unlisted ?? child.Other).Select(report => new RelatedLocation(new Location(report.Source, report.Agency!.Span), s_other.With(report.Agency!.Value, report.Year!.Value)))]);

    private static ILocalizable Few(IReadOnlyList<MissingChild> children) => Few([.. children.Select(child => child.Agency)]);

    private static ILocalizable Few(IReadOnlyList<string> names) => LocalizedList.Few(names, MostNames, s_more);
}
