using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.References;

namespace ReportLint.Core.Tests.Model.References;

public class ReferencePathTests
{
    public static TheoryData<int> Editions => [.. StatutoryForm.All.Select(edition => edition.Year)];

    [Theory]
    [InlineData("新收.总计", "7")]
    [InlineData("requests.received.total", "7")]
    [InlineData("依申请公开.received.总计", "7")]
    [InlineData(" 新收 . 总计 ", "7")]
    [InlineData("办理结果.总计.总计", "1")]
    [InlineData("国家秘密.自然人", "0")]
    [InlineData("licensing.decisions", "482")]
    public void A_path_may_mix_languages_and_leave_out_leading_parts(string path, string text)
    {
        var resolved = ReferenceYaml.Resolve(path, ReferenceYaml.Year2021);

        Assert.Equal(text, resolved.Text);
        Assert.True(resolved.IsResolved);
        Assert.Equal(text, resolved.Figure?.Written);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_cell_is_found_by_its_full_path_in_either_language(int year)
    {
        var edition = StatutoryForm.Find(year)!;
        var resolver = new ReferenceResolver(ReferenceYaml.Read($"年度: {year}\n版式: {year}"), lastYear: null);

        foreach (var cell in edition.Cells)
        {
            foreach (var path in new[] { cell.Address, string.Join(".", cell.Path.Select(name => name.Key)) })
                Assert.Same(cell, resolver.Resolve(new TextReference(default, path, Format: null)).Cell);
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void No_part_of_a_path_leads_to_another_cell(int year)
    {
        var edition = StatutoryForm.Find(year)!;
        var resolver = new ReferenceResolver(ReferenceYaml.Read($"年度: {year}\n版式: {year}"), lastYear: null);

        foreach (var cell in edition.Cells)
        {
            for (var skip = 1; skip < cell.Path.Count; skip++)
            {
                var resolved = resolver.Resolve(new TextReference(default, string.Join(".", cell.Path.Skip(skip).Select(name => name.Id)), Format: null));
                if (resolved.Failure == ReferenceFailure.Ambiguous)
                    Assert.True(resolved.Candidates.Contains(cell.Address, StringComparer.Ordinal) || resolved.Candidates.Count == ResolvedReference.MaxCandidates);
                else
                    Assert.Same(cell, resolved.Cell);
            }
        }
    }

    [Fact]
    public void A_path_that_fits_several_cells_is_ambiguous_and_names_them_in_its_own_language()
    {
        var chinese = ReferenceYaml.Resolve("结果维持", ReferenceYaml.Year2021);
        var english = ReferenceYaml.Resolve("upheld", ReferenceYaml.Year2021);

        Assert.Equal(ReferenceFailure.Ambiguous, chinese.Failure);
        Assert.Null(chinese.Text);
        Assert.Null(chinese.Cell);
        Assert.Equal(["复议诉讼.行政复议.结果维持", "复议诉讼.行政诉讼.未经复议直接起诉.结果维持", "复议诉讼.行政诉讼.复议后起诉.结果维持"], chinese.Candidates);
        Assert.Equal(["disputes.reconsideration.upheld", "disputes.litigation.direct.upheld", "disputes.litigation.after-reconsideration.upheld"], english.Candidates);
    }

    [Fact]
    public void Rows_that_the_report_names_are_found_too()
    {
        var resolved = ReferenceYaml.Resolve("行政检查.处理决定", ReferenceYaml.Year2020);

        Assert.Equal("1436", resolved.Text);
        Assert.Equal("1436", ReferenceYaml.Resolve("主动公开.other-services.行政检查.decisions", ReferenceYaml.Year2020).Text);
        Assert.Equal("disclosure.other-services.行政检查.decisions", resolved.Cell?.Address);
    }

    [Fact]
    public void A_row_of_the_report_with_a_name_of_the_form_needs_the_full_path()
    {
        const string yaml = "年度: 2020\n主动公开:\n  未列: 0\n  行政许可: [1, 1, 11]\n  其他对外管理服务事项: {行政许可: [2, 2, 22]}";

        Assert.Equal(["主动公开.行政许可.处理决定", "主动公开.其他对外管理服务事项.行政许可.处理决定"], ReferenceYaml.Resolve("行政许可.处理决定", yaml).Candidates);
        Assert.Equal("11", ReferenceYaml.Resolve("主动公开.行政许可.处理决定", yaml).Text);
        Assert.Equal("22", ReferenceYaml.Resolve("其他对外管理服务事项.行政许可.处理决定", yaml).Text);
    }

    [Theory]
    [InlineData("信息处理费.收费通知件数", "2")]
    [InlineData("信息处理费.通知金额", "380.50")]
    [InlineData("fees.collected", "80")]
    [InlineData("实收金额", "80")]
    [InlineData("year", "2021")]
    [InlineData("年度", "2021")]
    [InlineData("上年.年度", "2020")]
    public void Fees_and_the_year_can_be_written_too(string path, string text) =>
        Assert.Equal(text, ReferenceYaml.Resolve(path, ReferenceYaml.Year2021).Text);

    [Fact]
    public void A_fee_is_known_as_such()
    {
        Assert.Same(ReportKeys.FeeCollected, ReferenceYaml.Resolve("实收金额", ReferenceYaml.Year2021).Fee);
        Assert.Equal(ReferenceFailure.FigureUnknown, ReferenceYaml.Resolve("实收金额", ReferenceYaml.Year2020).Failure);
    }

    [Theory]
    [InlineData("上年.新收.总计", "4")]
    [InlineData("last-year.requests.received.total", "4")]
    [InlineData("上年.政府集中采购.总金额", "166.3700")]
    [InlineData("上年.行政检查.处理决定", "1436")]
    public void A_leading_last_year_speaks_of_its_report_in_its_edition(string path, string text) =>
        Assert.Equal(text, ReferenceYaml.Resolve(path, ReferenceYaml.Year2021, ReferenceYaml.Year2020).Text);

    [Fact]
    public void Without_a_report_of_last_year_there_is_nothing_to_write() =>
        Assert.Equal(ReferenceFailure.NoLastYear, ReferenceYaml.Resolve("上年.新收.总计", ReferenceYaml.Year2021).Failure);

    [Theory]
    [InlineData("refused")]
    [InlineData("不予公开.总计")]
    [InlineData("行政诉讼.总计")]
    [InlineData("无法提供")]
    [InlineData("依申请公开.予以公开.总计")]
    [InlineData("fees")]
    public void A_path_that_could_mean_another_figure_comes_without_a_suggestion(string path)
    {
        var resolved = ReferenceYaml.Resolve(path, ReferenceYaml.Year2021);
        Assert.Equal((ReferenceFailure.UnknownPath, null), (resolved.Failure, resolved.Suggestion));
    }

    [Theory]
    [InlineData("新受.总计", "新收.总计")]
    [InlineData("新收.总记", "新收.总计")]
    [InlineData("requests.recieved.total", "requests.received.total")]
    [InlineData("上年.新受.总计", "上年.新收.总计")]
    [InlineData("新收", "新收.总计")]
    public void A_path_that_leads_nowhere_comes_with_the_one_that_was_meant(string path, string suggestion)
    {
        var resolved = ReferenceYaml.Resolve(path, ReferenceYaml.Year2021, ReferenceYaml.Year2020);

        Assert.Equal(ReferenceFailure.UnknownPath, resolved.Failure);
        Assert.Equal(suggestion, resolved.Suggestion);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("上年")]
    [InlineData("总计.新收")]
    [InlineData("a.b.c")]
    [InlineData("多余.依申请公开.新收.总计")]
    public void A_path_that_means_nothing_has_no_suggestion(string path)
    {
        var resolved = ReferenceYaml.Resolve(path, ReferenceYaml.Year2021, ReferenceYaml.Year2020);

        Assert.Equal(ReferenceFailure.UnknownPath, resolved.Failure);
        Assert.Null(resolved.Suggestion);
    }
}
