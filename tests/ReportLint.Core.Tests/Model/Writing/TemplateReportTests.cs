using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Writing;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Model.Writing;

/// <summary>The reports in src/ReportLint.Templates are what <see cref="NewReportWriter"/> writes, with marks that <c>dotnet new</c> fills in.</summary>
public sealed class TemplateReportTests
{
    [Theory]
    [InlineData(2019, KeyLanguage.Chinese, "2019.zh")]
    [InlineData(2019, KeyLanguage.English, "2019.en")]
    [InlineData(2021, KeyLanguage.Chinese, "2021.zh")]
    [InlineData(2021, KeyLanguage.English, "2021.en")]
    public void The_template_holds_the_new_report(int year, KeyLanguage keys, string folder) =>
        Snapshot.MatchFile(Path.Combine(SourceFolder.Root, "src", "ReportLint.Templates", "reports", folder, "REPORT_FILE.report.yaml"), Template(year, keys));

    private static string Template(int year, KeyLanguage keys)
    {
        var department = Write(year, keys, AgencyKind.Department).Split('\n');
        var government = Write(year, keys, AgencyKind.Government).Split('\n');
        var (yearKey, agencyKey, kindKey, issuedKey) = (ReportKeys.Year.In(keys), ReportKeys.Agency.In(keys), ReportKeys.Kind.In(keys), ReportKeys.Issued.In(keys));
        Assert.Equal<string>([$"{yearKey}: {year}", $"{agencyKey}: 甲局", $"{kindKey}: {ReportKeys.AgencyKinds[0].In(keys)}", $"# {issuedKey}: {year + 1}-01-31"], department.Take(4));
        string[] head = [$"{yearKey}: REPORT_YEAR", $"{agencyKey}:REPORT_AGENCY", "#if (hasKind)", $"{kindKey}: REPORT_KIND", "#endif", $"# {issuedKey}: REPORT_NEXT_YEAR-01-31"];

        // Governments write on more topics, which stand in one place.
        var same = 4;
        while (same < department.Length && string.Equals(department[same], government[same], StringComparison.Ordinal))
            same++;
        var more = government[same..(same + government.Length - department.Length)];
        Assert.Equal<string>(government, [.. government[..4], .. department[4..same], .. more, .. department[same..]]);
        string[] topics = more.Length == 0 ? [] : ["#if (isGovernment)", .. more, "#endif"];
        return string.Join('\n', [.. head, .. department[4..same], .. topics, .. department[same..]]).Replace($"为{year}年", "为REPORT_YEAR年", StringComparison.Ordinal);
    }

    private static string Write(int year, KeyLanguage keys, AgencyKind kind) =>
        NewReportWriter.Write(new NewReport { Year = year, Edition = StatutoryForm.ForYear(year), Keys = keys, Agency = "甲局", Kind = kind });
}
