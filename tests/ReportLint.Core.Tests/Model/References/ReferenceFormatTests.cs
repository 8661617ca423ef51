using ReportLint.Model.References;

namespace ReportLint.Core.Tests.Model.References;

public class ReferenceFormatTests
{
    [Theory]
    [InlineData("行政检查.增减", "+2")]
    [InlineData("行政许可.增减", "-6")]
    [InlineData("政府集中采购.总金额", "166.3700")]
    [InlineData("予以公开.总计", "4")]
    [InlineData("办理结果.总计.总计", "4")]
    [InlineData("规章.新制作", "0")]
    public void Without_a_format_the_figure_is_written_as_the_file_writes_it(string path, string text) =>
        Assert.Equal(text, ReferenceYaml.Resolve(path, ReferenceYaml.Year2020).Text);

    [Theory]
    [InlineData("行政检查.处理决定|中文", "一千四百三十六")]
    [InlineData("行政检查.增减 | chinese", "二")]
    [InlineData("行政许可.增减|中文", "负六")]
    [InlineData("年度|中文", "二〇二〇")]
    [InlineData("上年.年度|中文", "二〇一九")]
    public void A_numeral_can_be_asked_for(string reference, string text) =>
        Assert.Equal(text, ReferenceYaml.Resolve(reference, ReferenceYaml.Year2020).Text);

    [Fact]
    public void A_fraction_has_no_numeral() =>
        Assert.Equal(ReferenceFailure.NotWhole, ReferenceYaml.Resolve("政府集中采购.总金额|中文", ReferenceYaml.Year2020).Failure);

    [Theory]
    [InlineData("新收.总计|同比", "增长75%")]
    [InlineData("requests.received.total|change", "增长75%")]
    [InlineData("行政许可.处理决定|同比", "持平")]
    [InlineData("予以公开.总计|同比", "下降75%")]
    [InlineData("结转下年度.总计|同比", "持平")]
    public void The_change_from_last_year_can_be_asked_for(string reference, string text)
    {
        var resolved = ReferenceYaml.Resolve(reference, ReferenceYaml.Year2021, ReferenceYaml.Year2020);

        Assert.Equal(text, resolved.Text);
        Assert.Equal(resolved.Cell?.Address, resolved.LastYear?.Cell.Address);
    }

    [Fact]
    public void Rows_that_both_reports_name_are_compared()
    {
        const string next = "年度: 2020\n版式: 2019\n主动公开:\n  未列: 0\n  其他对外管理服务事项: {行政检查: [1, 1, 718]}";

        Assert.Equal("下降50%", ReferenceYaml.Resolve("行政检查.处理决定|同比", next, ReferenceYaml.Year2020).Text);
    }

    [Theory]
    [InlineData("上年结转.总计|同比", ReferenceFailure.NoChangeFromZero)]
    [InlineData("规章.制发|同比", ReferenceFailure.NoLastYear)]
    [InlineData("实收金额|同比", ReferenceFailure.NoLastYear)]
    [InlineData("行政处罚.处理决定|同比", ReferenceFailure.FigureUnknown)]
    [InlineData("行政处罚.处理决定", ReferenceFailure.FigureUnknown)]
    [InlineData("上年.行政确认.处理决定", ReferenceFailure.FigureUnknown)]
    [InlineData("上年.新收.总计|同比", ReferenceFailure.NoLastYear)]
    [InlineData("年度|同比", ReferenceFailure.UnknownFormat)]
    [InlineData("新收.总计|", ReferenceFailure.UnknownFormat)]
    public void What_cannot_be_written_says_why(string reference, ReferenceFailure failure)
    {
        var resolved = ReferenceYaml.Resolve(reference, ReferenceYaml.Year2021, ReferenceYaml.Year2020);

        Assert.Equal(failure, resolved.Failure);
        Assert.Null(resolved.Text);
    }

    [Fact]
    public void A_blank_figure_of_last_year_is_unknown()
    {
        const string next = "年度: 2020\n版式: 2019\n主动公开:\n  未列: 0\n  其他对外管理服务事项: {行政确认: [1, 1, 7]}";
        var resolved = ReferenceYaml.Resolve("行政确认.处理决定|同比", next, ReferenceYaml.Year2020);

        Assert.Equal(ReferenceFailure.FigureUnknown, resolved.Failure);
        Assert.True(resolved.Figure?.IsKnown);
        Assert.False(resolved.LastYear?.IsKnown);
    }

    [Theory]
    [InlineData("同此", "同比")]
    [InlineData("chang", "change")]
    [InlineData("大写", null)]
    public void An_unknown_format_comes_with_the_one_that_was_meant(string format, string? suggestion)
    {
        var resolved = ReferenceYaml.Resolve("新收.总计|" + format, ReferenceYaml.Year2021);

        Assert.Equal(ReferenceFailure.UnknownFormat, resolved.Failure);
        Assert.Equal(suggestion, resolved.Suggestion);
        Assert.Equal("requests.received.total", resolved.Cell?.Address);
    }
}
