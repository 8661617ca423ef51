using ReportLint.Configuration;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Configuration;

public class EditorConfigSectionTests
{
    [Theory]
    [InlineData("*.report.yaml", "a.report.yaml", true)]
    [InlineData("*.report.yaml", "reports/2021/城市管理指挥中心.report.yaml", true)]
    [InlineData("*.report.yaml", "a.yaml", false)]
    [InlineData("*.report.yaml", "a.report.yaml.bak", false)]
    [InlineData("reports/2021/**", "reports/2021/城市管理指挥中心.report.yaml", true)]
    [InlineData("reports/2021/**", "old/reports/2021/a.report.yaml", false)]
    [InlineData("reports/{2019..2021}/*.report.yaml", "reports/2020/a.report.yaml", true)]
    [InlineData("reports/{2019..2021}/*.report.yaml", "reports/2022/a.report.yaml", false)]
    public void A_section_says_which_files_it_speaks_of(string glob, string path, bool expected)
    {
        var section = Assert.Single(EditorConfigFile.Parse(SourceText.FromString(".editorconfig", $"[{glob}]")).Sections);

        Assert.Equal(expected, section.Matches(path));
        Assert.Equal(expected, section.Matches(path));
    }

    [Fact]
    public void Several_sections_can_speak_of_one_file()
    {
        var file = EditorConfigFile.Parse(SourceText.FromString(".editorconfig", "[*]\n[*.md]\n[a/*]\n[/*]"));

        Assert.Equal(["*", "a/*"], file.Sections.Where(s => s.Matches("a/b.yaml")).Select(s => s.Glob), StringComparer.Ordinal);
    }
}
