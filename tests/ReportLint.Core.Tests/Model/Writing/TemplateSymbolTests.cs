using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportLint.Forms;
using ReportLint.Model.Writing;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Model.Writing;

/// <summary>What the templates work out from their parameters, by the steps in template.json.</summary>
public sealed class TemplateSymbolTests
{
    private static readonly JsonObject s_symbols = Symbols("reportlint-report");

    [Fact]
    public void Both_templates_take_the_same_parameters() => Assert.True(JsonNode.DeepEquals(s_symbols, Symbols("reportlint-repo")));

    [Fact]
    public void Years_are_counted_right()
    {
        for (var year = StatutoryForm.FirstYear; year < 3010; year++)
        {
            Assert.Equal(Text(year + 1), Result("nextYear", Text(year)));
            Assert.Equal(Text(year - 1), Result("lastYear", Text(year)));
            var isEdition2019 = Regex.IsMatch(Text(year), (string)s_symbols["isEdition2019"]!["parameters"]!["pattern"]!, RegexOptions.None, TimeSpan.FromMinutes(1));
            Assert.Equal(StatutoryForm.ForYear(year).Year == 2019, isEdition2019);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("示例市示例局")]
    [InlineData(" 示例市示例局 ")]
    [InlineData("甲局（乙办）")]
    [InlineData("Bureau No 1 - A·B、C")]
    [InlineData("null")]
    [InlineData("Yes")]
    [InlineData("nullable")]
    [InlineData("1局")]
    [InlineData("-局")]
    [InlineData("[甲]: '局'")]
    [InlineData("'''")]
    [InlineData("甲\"局\\n")]
    [InlineData("甲局: 乙 # 丙")]
    [InlineData("𠮷局")]
    [InlineData("局𠮷")]
    public void Names_are_quoted_as_in_a_new_report(string agency)
    {
        var text = NewReportWriter.Write(new NewReport { Year = 2025, Edition = StatutoryForm.ForYear(2025), Agency = agency.Trim() });
        Assert.Equal(text.Split('\n')[1], "单位:" + Result("agencyText", agency));
    }

    private static JsonObject Symbols(string template) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(SourceFolder.Root, "src", "ReportLint.Templates", template, ".template.config", "template.json")))!["symbols"]!.AsObject();

    private static string Result(string symbol, string value) => s_symbols[symbol]!["parameters"]!["steps"]!.AsArray()
        .Aggregate(value, (text, step) => Regex.Replace(text, (string)step!["regex"]!, (string)step["replacement"]!, RegexOptions.None, TimeSpan.FromMinutes(1)));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
