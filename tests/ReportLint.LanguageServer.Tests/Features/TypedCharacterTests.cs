using ReportLint.LanguageServer.Features.Formatting;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Tests.Features;

public sealed class TypedCharacterTests
{
    [Theory]
    [InlineData("依申请公开：‸", "依申请公开: ")]
    [InlineData("依申请公开:\n  新收：‸", "  新收: ")]
    [InlineData("依申请公开:\n  新收：‸ [1]", "  新收: [1]")]
    [InlineData("依申请公开:\n  新收: [1，‸]", "  新收: [1, ]")]
    [InlineData("依申请公开:\n  新收: [1, ０‸]", "  新收: [1, 0]")]
    [InlineData("依申请公开:\n  新收: [1，‸ 0]", "  新收: [1, 0]")]
    [InlineData("依申请公开:\n  新收: [１，２，‸]", "  新收: [１，２, ]")]
    [InlineData("主动公开:\n  规章: {制发：‸}", "  规章: {制发: }")]
    [InlineData("主动公开:\n  规章: {制发: １‸}", "  规章: {制发: 1}")]
    [InlineData("主动公开:\n  规章: {制发: 1，‸}", "  规章: {制发: 1, }")]
    [InlineData("信息处理费: {收费通知件数: ３‸}", "信息处理费: {收费通知件数: 3}")]
    [InlineData("总体情况: |\n  依申请公开：‸", null)]
    [InlineData("总体情况: |\n  新收: [1，‸", null)]
    [InlineData("总体情况: 新收申请，‸", null)]
    [InlineData("主动公开:\n  规章: {制发: {数值: 1, 说明: 其中，‸}}", null)]
    [InlineData("主动公开:\n  规章: {制发: {数值: 1, 说明: 1件，‸}}", null)]
    [InlineData("主动公开:\n  规章: {制发: {数值: 1, 说明: \"1，‸\"}}", null)]
    [InlineData("曾用名: [甲局，‸]", null)]
    [InlineData("依申请公开:\n  新收: [1]  # 一，‸", null)]
    [InlineData("不认得：‸", null)]
    [InlineData("‸", null)]
    public void What_is_typed_becomes_what_yaml_wants_and_nothing_else(string text, string? expected)
    {
        var at = new At("年度: 2021\n单位: 甲局\n" + text);
        var edit = TypedCharacter.Before(at.Report.Source, at.Offset, at.Report.Edition.Keys);
        Assert.Equal(expected, edit is null ? null : TextEdits.Apply(at.Text, [edit.Value]).Split('\n')[^1]);
    }
}
