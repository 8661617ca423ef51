using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Wording;

namespace ReportLint.Rules.Syntax;

/// <summary>RL0018: the name of the file or of a folder above it says another year or agency than the report.</summary>
public sealed class PathVersusContentRule : Rule
{
    private static readonly MessageTemplate s_fileYear = new(
        "文件名“{0}”写的是{1}年，报告的年度是{2}；请核对是不是复制后忘了改",
        "the file is called '{0}', of {1}, but the report is for {2}; please check which was left as it was");

    private static readonly MessageTemplate s_folderYear = new(
        "文件在文件夹“{0}”（{1}年）里，报告的年度却是{2}；请核对是不是复制后忘了改，或者放错了地方",
        "the file lies in the folder '{0}', of {1}, but the report is for {2}; please check which is wrong");

    private static readonly MessageTemplate s_fileAgency = new(
        "文件名“{0}”像是别的单位的，内容却是{1}的报告；请核对是不是复制后忘了改",
        "the file is called '{0}' like a report of another agency, but reports on {1}; please check which was left as it was");

    private static readonly MessageTemplate s_folderAgency = new(
        "文件在文件夹“{0}”里，内容却是{1}的报告；请核对是不是放错了地方",
        "the file lies in the folder '{0}', but reports on {1}; please check which is wrong");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL0018",
        Name = "path-vs-content",
        Severity = Severity.Warning,
        Summary = new(
            "文件名或文件夹名写的年度、单位，与报告的内容不同",
            "The name of the file or of its folder says another year or agency than the report"),
        Rationale = new(
            "多半是复制了去年的或者别的单位的文件，改了名没改内容，或者改了内容没改名。看文件名和上面三层文件夹，以离文件近的为准；名称里要正好有一个年份，文件夹要像“2023”“2023年度”“reports-2023”这样没有别的意思。单位只看中文名称，与单位的名称、曾用名没有一个共同的字才报告，简称（住建局）、通称（城管局）不会误报。有两份以上的报告、大多放在发布的那一年的文件夹里，发布日期也在那一年的，不报告。",
            "Most likely last year's or another agency's file was copied, and either its name or its content left as it was. The file's name and three folders above are looked at, the nearest that says something counts; a name must hold exactly one year, and a folder nothing that says otherwise (2023, 2023年度, reports-2023). Agencies are read from Chinese names only, and reported where not one character is shared with the agency's name or its earlier names, so that short names are left alone, as are everyday names (城管局). Where there are several reports and most of them lie in folders by the year of publication, those whose date of publication lies in that year are left alone."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        var names = ReportPlace.Names(report.Source.FullPath);
        if (report.Year is { } year)
            CheckYear(context, names, year);
        if (report.Agency is { } agency)
            CheckAgency(context, names, agency);
    }

    private void CheckYear(RuleContext context, IReadOnlyList<string> names, Located<long> year)
    {
        if (ReportPlace.YearOf(names) is not var (name, isFile, named) || named == year.Value || (IsYearOfPublication(context.Report, named) && context.Reports.IsByYearOfPublication))
            return;
        context.Add(Descriptor, year.Span, (isFile ? s_fileYear : s_folderYear).With(name, named, year.Value), actual: year.Value.ToString(CultureInfo.InvariantCulture));
    }

    private void CheckAgency(RuleContext context, IReadOnlyList<string> names, Located<string> agency)
    {
        // 教育局/第一中学: where the file has a name of its own, a folder is that of a superior.
        var isNameless = !names[0].Any(ProseText.IsHan);
        for (var i = 0; i < names.Count && (i == 0 || isNameless); i++)
        {
            if (NamedAgency.Of(names[i]) is not { } named)
                continue;
            if (context.Report.Formerly.Select(former => former.Value).Prepend(agency.Value).All(own => NamedAgency.IsOther(named, own)))
                context.Add(Descriptor, agency.Span, (i == 0 ? s_fileAgency : s_folderAgency).With(names[i], agency.Value), actual: agency.Value);
            return;
        }
    }

    private static bool IsYearOfPublication(Report report, int named) =>
        report.Issued is { Value.Length: >= 4 } issued && issued.Value.StartsWith(named.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
