using ReportLint.Claims;
using ReportLint.Claims.Reading;

namespace ReportLint.Core.Tests.Claims.Passes;

/// <summary>What a number became is a figure of the year; what it was before is not.</summary>
public sealed class ChangingTests
{
    [Theory]
    [InlineData("申请量由上年的305件降至221件。", ClaimKind.Received)]
    [InlineData("全年办结申请从上年的300件减少到223件。", ClaimKind.Handled)]
    [InlineData("申请量较上年下降27.5%，降至221件。", ClaimKind.Received)]
    [InlineData("行政许可比上年增加120件，增至2846件。", ClaimKind.Decision)]
    public void What_was_compared_is_what_it_became(string sentence, ClaimKind kind) => Assert.Equal(kind, Reached(sentence, wasOtherTime: false)?.Kind);

    [Theory]
    [InlineData("来信由上年的305件降至221件。")]
    [InlineData("由上年的305件降至221件。")]
    [InlineData("涉及征地的申请由上年的30件降至21件。")]
    public void It_must_be_known_what_changed(string sentence) => Assert.Null(Reached(sentence, wasOtherTime: false));

    [Fact]
    public void Within_another_year_nothing_is_known() => Assert.Null(Reached("申请量由280件增至305件。", wasOtherTime: true));

    private static ClaimTopic? Reached(string sentence, bool wasOtherTime)
    {
        var state = PassInput.State(sentence);
        var mentions = PassInput.Mentions(sentence);
        foreach (var mention in mentions)
            Changing.Read(sentence, mention, new Prefix(""), wasOtherTime, state);
        return Changing.Of(mentions[^1], state);
    }
}
