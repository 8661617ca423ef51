using ReportLint.Diagnostics;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Core.Tests.Diagnostics;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("约12件余", "约12件", "删去“余”", "remove '余'")]
    [InlineData("共计12件", "共12件", "删去“计”", "remove '计'")]
    [InlineData("12 件", "12件", "删去空格", "remove the blanks")]
    [InlineData("一\n二", "一二", "删去换行", "join the lines")]
    [InlineData("12件", "12 件", "插入一个空格", "insert a space")]
    [InlineData("甲", "  甲", "插入空格", "insert blanks")]
    [InlineData("一二", "一\n二", "换行", "begin a new line")]
    [InlineData("甲乙", "甲和乙", "插入“和”", "insert '和'")]
    [InlineData("甲乙", "甲丙", "改为“丙”", "change to '丙'")]
    [InlineData("# reportlint-disable RL2003: 一个很长很长的理由，比一行里放得下的还要长，所以从第六十个字起不再写出来，只写省略号", "", "删去“# reportlint-disable RL2003: 一个很长很长的理由，比一行里放得下的还要长，所以从第六十个字起…”", "remove '# reportlint-disable RL2003: 一个很长很长的理由，比一行里放得下的还要长，所以从第六十个字起…'")]
    public void A_suggestion_says_what_it_does(string old, string now, string chinese, string english)
    {
        var said = Suggestion.Of(Finding(old, [Edit(old, now)]));
        Assert.Equal(chinese, said.ToString(Language.Chinese));
        Assert.Equal(english, said.ToString(Language.English));
    }

    [Fact]
    public void Of_several_edits_it_says_how_many() =>
        Assert.Equal("删去“余”（共2处）", Suggestion.Of(Finding("余甲余", [new TextEdit(new TextSpan(0, 1), ""), new TextEdit(new TextSpan(2, 1), "")])).ToString(Language.Chinese));

    private static Finding Finding(string text, IEnumerable<TextEdit> edits)
    {
        var source = SourceText.FromString("a.report.yaml", text, "/a.report.yaml");
        var rule = Lint.Rules.Rules[0].Descriptor;
        return new Finding { Rule = rule, Severity = rule.Severity, Message = new MessageTemplate("甲", "a").With(), Location = new Location(source, new TextSpan(0, 1)), Edits = [.. edits.Select(edit => new SuggestedEdit(edit, IsSafe: true))] };
    }

    private static TextEdit Edit(string old, string now)
    {
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        return new TextEdit(TextSpan.FromBounds(start, old.Length - end), now[start..^end]);
    }
}
