using System.Diagnostics;
using System.Text;
using ReportLint.Model;
using ReportLint.Model.References;

namespace ReportLint.Core.Tests.Model.References;

public class ReferenceHostileTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(".")]
    [InlineData("总计.")]
    [InlineData("新")]
    [InlineData("a.")]
    public void A_path_of_a_mebibyte_is_unknown_at_once(string part)
    {
        var watch = Stopwatch.StartNew();
        var path = string.Concat(Enumerable.Repeat(part, (1024 * 1024) / part.Length));

        var resolved = ReferenceYaml.Resolve(path, ReferenceYaml.Year2021, ReferenceYaml.Year2020);

        Assert.Equal(ReferenceFailure.UnknownPath, resolved.Failure);
        Assert.True(watch.Elapsed < s_limit, $"took {watch.Elapsed}");
    }

    [Fact]
    public void Many_references_to_many_rows_take_no_longer_than_both_together()
    {
        var yaml = new StringBuilder("年度: 2020\n主动公开:\n  未列: 0\n  其他对外管理服务事项:\n");
        for (var i = 0; i < 10_000; i++)
            yaml.Append($"    第{i}项: [1, 1, {i}]\n");
        var watch = Stopwatch.StartNew();
        var resolver = new ReferenceResolver(ReferenceYaml.Read(yaml.ToString()), lastYear: null);

        for (var i = 0; i < 10_000; i++)
        {
            Assert.Equal($"{i}", resolver.Resolve(new TextReference(default, $"第{i}项.处理决定", Format: null)).Text);
            Assert.Equal(ReferenceFailure.Ambiguous, resolver.Resolve(new TextReference(default, "处理决定", Format: null)).Failure);
            Assert.Equal(ReferenceFailure.UnknownPath, resolver.Resolve(new TextReference(default, $"没有这一项{i}.处理决定", Format: null)).Failure);
        }

        Assert.True(watch.Elapsed < s_limit, $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("年度: 0", "上年.年度|中文")]
    [InlineData("年度: 明年", "年度")]
    [InlineData("[", "新收.总计")]
    [InlineData("", "新收.总计|同比")]
    public void A_report_that_says_nothing_has_nothing_to_write(string yaml, string reference) =>
        Assert.Equal(ReferenceFailure.FigureUnknown, ReferenceYaml.Resolve(reference, yaml).Failure);

    [Fact]
    public void A_sum_beyond_whole_numbers_is_no_numeral()
    {
        var rows = string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"第{i}项: [1000000000000000, 0, 0]"));
        var yaml = $"年度: 2020\n主动公开: {{未列: 0, 其他对外管理服务事项: {{{rows}}}}}";

        Assert.Equal("10000000000000000000", ReferenceYaml.Resolve("其他对外管理服务事项.上年项目", yaml).Text);
        Assert.Equal(ReferenceFailure.NotWhole, ReferenceYaml.Resolve("其他对外管理服务事项.上年项目|中文", yaml).Failure);
    }
}
