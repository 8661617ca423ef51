using System.Text;
using ReportLint.Model;
using ReportLint.Model.References;

namespace ReportLint.Core.Tests.Model.References;

public class ReferenceHostileTests
{
    [Theory]
    [InlineData(".")]
    [InlineData("总计.")]
    [InlineData("新")]
    public void A_path_of_a_mebibyte_is_no_reference(string part)
    {
        var (references, unclosed) = TextReference.FindAll("{{" + string.Concat(Enumerable.Repeat(part, 1024 * 1024 / part.Length)) + "}}");
        Assert.Empty(references);
        Assert.Equal(0, Assert.Single(unclosed).Start);
    }

    [Theory]
    [InlineData("{{")]
    [InlineData("{{a{{")]
    [InlineData("{{a\n")]
    public void A_mebibyte_of_openings_holds_no_reference(string part) =>
        Assert.Empty(TextReference.FindAll(string.Concat(Enumerable.Repeat(part, 1024 * 1024 / part.Length)) + "}}").References.Skip(1));

    [Fact]
    public void Many_references_to_many_rows_take_no_longer_than_both_together()
    {
        var yaml = new StringBuilder("年度: 2020\n主动公开:\n  未列: 0\n  其他对外管理服务事项:\n");
        for (var i = 0; i < 10_000; i++)
            yaml.Append($"    第{i}项: [1, 1, {i}]\n");
        var resolver = new ReferenceResolver(ReferenceYaml.Read(yaml.ToString()), lastYear: null);

        for (var i = 0; i < 10_000; i++)
        {
            Assert.Equal($"{i}", resolver.Resolve(new TextReference(default, $"第{i}项.处理决定", Format: null)).Text);
            Assert.Equal(ReferenceFailure.Ambiguous, resolver.Resolve(new TextReference(default, "处理决定", Format: null)).Failure);
            Assert.Equal(ReferenceFailure.UnknownPath, resolver.Resolve(new TextReference(default, $"没有这一项{i}.处理决定", Format: null)).Failure);
        }

    }

    [Theory]
    [InlineData("年度: 0", "上年.年度|中文")]
    [InlineData("年度: 明年", "年度")]
    [InlineData("[", "新收.总计")]
    [InlineData("", "新收.总计|同比")]
    public void A_report_that_says_nothing_has_nothing_to_write(string yaml, string reference) =>
        Assert.Equal(ReferenceFailure.FigureUnknown, ReferenceYaml.Resolve(reference, yaml).Failure);
}
