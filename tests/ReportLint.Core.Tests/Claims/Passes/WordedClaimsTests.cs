using ReportLint.Claims.Reading;
using ReportLint.Forms;

namespace ReportLint.Core.Tests.Claims.Passes;

/// <summary>The passes on clauses without a number: what they say of none and of all, and what they leave for those behind them.</summary>
public sealed class WordedClaimsTests
{
    [Theory]
    [InlineData("未收到政府信息公开申请。", "Received requests.received")]
    [InlineData("没有不予公开、不予处理的情形。", "Outcome requests.outcomes.refused|Outcome requests.outcomes.not-processed")]
    [InlineData("申请人均为自然人。", "Applicant requests.received")]
    [InlineData("所有申请均已办结。", "NothingOpen requests.carried-forward")]
    [InlineData("答复工作有序开展。", "")]
    public void None_and_all_say_that_something_is_zero(string sentence, string expected) =>
        Assert.Equal(expected, string.Join("|", Read(sentence, PassInput.State(sentence)).Select(claim => $"{claim.Topic!.Kind} {string.Join("+", claim.Topic.Rows)}")));

    [Fact]
    public void Of_a_group_and_a_row_below_it_only_the_row_is_denied() =>
        Assert.Equal(["requests.outcomes.refused.state-secret"], Assert.Single(Read("没有因国家秘密不予公开的情形。", PassInput.State("没有因国家秘密不予公开的情形。"))).Topic!.Rows);

    [Fact]
    public void Nothing_is_said_of_another_time()
    {
        var state = PassInput.State("未收到政府信息公开申请。");
        state.Scope.IsOtherTime = true;
        Assert.Empty(Read("未收到政府信息公开申请。", state));
    }

    [Fact]
    public void What_others_did_not_receive_is_theirs()
    {
        const string Sentence = "县气象局未收到政府信息公开申请。";
        var state = PassInput.State(Sentence);
        Assert.Empty(Read(Sentence, state));
        Assert.True(state.Scope.IsOtherUnit);
    }

    [Theory]
    [InlineData("政府信息公开行政复议方面。", "Dispute")]
    [InlineData("没有政府信息公开行政诉讼。", "Dispute")]
    [InlineData("答复工作有序开展。", null)]
    public void Cases_are_remembered_for_what_follows(string sentence, string? kind)
    {
        var state = PassInput.State(sentence);
        Read(sentence, state);
        Assert.Equal(kind, state.Antecedents.Disputes?.Kind.ToString());
    }

    [Theory]
    [InlineData("新收申请中，已办结214件。", true, false)]
    [InlineData("涉及土地征收的申请中，予以公开5件。", false, true)]
    [InlineData("全部申请中，予以公开96件。", false, false)]
    public void Within_some_requests_other_figures_are_of_these(string sentence, bool isOfNew, bool isWithinSome)
    {
        var state = PassInput.State(sentence);
        Read(sentence, state);
        Assert.Equal((isOfNew, isWithinSome), (state.List.IsOfNew, state.List.IsWithinSome));
    }

    private static IReadOnlyList<WordedClaim> Read(string text, SentenceState state) =>
        [.. new WordedClaims(StatutoryForm.Edition2021, new Prefix("示例市市场监督管理局")).Read(PassInput.Sentence(text), PassInput.Sentence(text).Clauses[0], state)];
}
