using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6009: a title that is not the agency's full name, the year and the words of the form.</summary>
public sealed class TitleFormRule : Rule
{
    private static readonly MessageTemplate s_twice = new(
        "标题里“年度”写了两次：年份后面写“年”，不写“年度”；应为“{0}”",
        "the title says 年度 twice: the year is followed by 年; it should be '{0}'");

    private static readonly MessageTemplate s_ending = new(
        "标题应以“{0}”结尾，前面是年份；应为“{1}”",
        "the title must end with '{0}', with the year before it; it should be '{1}'");

    private static readonly MessageTemplate s_name = new(
        "标题里的单位是“{0}”，与“单位”一栏的“{1}”不同；应为“{2}”",
        "the title names '{0}', but 'agency' is '{1}'; it should be '{2}'");

    private static readonly MessageTemplate s_noName = new(
        "标题里没有写单位；应为“{0}”",
        "the title names no agency; it should be '{0}'");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6009",
        Name = "title-form",
        Severity = Severity.Error,
        Summary = new(
            "标题不是“单位全称＋年份＋年政府信息公开工作年度报告”",
            "The title is not the agency's full name, the year and the words that the form sets"),
        Rationale = new(
            "不写“标题”，程序就按单位和年度写出规定的标题，通常这样最好。政府的报告可以只写地名。年份不对的见RL6010。",
            "Without 'title' the official one is written from agency and year, which is mostly best. A government may be named by its place alone. A wrong year is reported by RL6010."),
        Basis = new("《中华人民共和国政府信息公开工作年度报告格式》", "《中华人民共和国政府信息公开工作年度报告格式》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (ReportTitle.Of(report) is not { } title || report.Agency is null || report.Year is null || (title.Name is not null && title.HasAgency))
            return;
        var expected = ReportTitle.Expected(report);
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = IsStyle(title, report) ? Severity.Warning : Descriptor.Severity,
            Message = Say(title, report, expected),
            Location = new Location(report.Source, report.Title!.Span),
            Cell = ReportKeys.Title.Id,
            Actual = report.Title.Value,
            Expected = expected,
            Edits = [new SuggestedEdit(new TextEdit(report.Title.Span, expected), IsSafe: false)],
        });
    }

    /// <summary>年度 written twice, the year in front, or 工作 left out, all common in published titles: agency, year and kind of document are right.</summary>
    private static bool IsStyle(ReportTitle title, Report report)
    {
        var rest = title.Text;
        if (!title.Years.All(year => year.Year == report.Year!.Value) || !title.Years.Any())
            return false;
        foreach (var part in new[] { report.Agency!.Value, title.Years.First().Written + "年度", title.Years.First().Written + "年", "政府信息公开", "工作", "年度报告" })
        {
            var at = rest.IndexOf(part, StringComparison.Ordinal);
            if (at >= 0)
                rest = rest.Remove(at, part.Length);
            else if (part is not "工作" && !part.EndsWith("年度", StringComparison.Ordinal) && !part.EndsWith("年", StringComparison.Ordinal))
                return false;
        }
        return rest.Length == 0;
    }

    private static Message Say(ReportTitle title, Report report, string expected)
    {
        if (title.Text.IndexOf("年度政府信息公开", StringComparison.Ordinal) >= 0)
            return s_twice.With(expected);
        if (title.Name is not { } name)
            return s_ending.With(StatutoryForm.TitleEnding, expected);
        return name.Length == 0 ? s_noName.With(expected) : s_name.With(name, report.Agency!.Value, expected);
    }
}
