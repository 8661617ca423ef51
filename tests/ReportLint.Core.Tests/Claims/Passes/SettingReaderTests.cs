using ReportLint.Claims.Reading;

namespace ReportLint.Core.Tests.Claims.Passes;

/// <summary>The second pass: whose figures and of which time.</summary>
public sealed class SettingReaderTests
{
    [Theory]
    [InlineData("2023年收到申请221件。", false)]
    [InlineData("2022年收到申请221件。", true)]
    [InlineData("上年收到申请221件。", true)]
    [InlineData("一季度收到申请221件。", true)]
    [InlineData("2022年结转9件。", false)]
    public void Another_time_is_noted(string sentence, bool isOther) => Assert.Equal(isOther, Read(sentence).IsOtherTime);

    [Theory]
    [InlineData("全市收到申请221件。", true)]
    [InlineData("全市和我局收到申请221件。", false)]
    public void Another_unit_is_noted_until_the_own_is_named(string sentence, bool isOther) => Assert.Equal(isOther, Read(sentence).IsOtherUnit);

    [Theory]
    [InlineData("我局收到申请221件。", true)]
    [InlineData("收到申请221件。", false)]
    public void Whether_the_agency_is_named_is_told(string sentence, bool isNamed) =>
        Assert.Equal(isNamed, new SettingReader(PassInput.Report(sentence)).Read(sentence, PassInput.Mentions(sentence)[0].Own, new SentenceScope()));

    [Fact]
    public void What_is_outside_is_not_compared()
    {
        const string Sentence = "上年收到申请221件。";
        var topics = new[] { ReportLint.Claims.ClaimTopic.Of(ReportLint.Claims.ClaimKind.Received, "requests.received") };
        Assert.Empty(ScopeFilter.Within(Read(Sentence), topics, PassInput.Mentions(Sentence)[0]));
        Assert.Equal(topics, ScopeFilter.Within(new SentenceScope(), topics, PassInput.Mentions(Sentence)[0]));
    }

    private static SentenceScope Read(string sentence)
    {
        var scope = new SentenceScope();
        new SettingReader(PassInput.Report(sentence)).Read(sentence, PassInput.Mentions(sentence)[0].Own, scope);
        return scope;
    }
}
