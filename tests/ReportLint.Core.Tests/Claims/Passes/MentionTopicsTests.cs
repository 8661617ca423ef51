using ReportLint.Claims;
using ReportLint.Claims.Reading;

namespace ReportLint.Core.Tests.Claims.Passes;

/// <summary>The fourth pass: what a number counts, given what stands before it.</summary>
public sealed class MentionTopicsTests
{
    [Theory]
    [InlineData("收到政府信息公开申请221件。", "Received")]
    [InlineData("予以公开96件。", "Outcome")]
    [InlineData("7件结转下年度继续办理。", "CarriedForward")]
    [InlineData("收到来信221件。", "")]
    [InlineData("新收、结转、办结申请分别为221、9、223件。", "Received|CarriedOver|Handled")]
    public void The_words_beside_a_number_say_what_it_counts(string sentence, string expected)
    {
        var state = PassInput.State(sentence);
        var pass = Pass(sentence);
        Assert.Equal(expected, string.Join("|", PassInput.Mentions(sentence).SelectMany(mention => pass.Read(mention, PrefixKind.None, state)).Select(topic => topic.Kind)));
    }

    [Fact]
    public void A_result_is_of_the_cases_that_were_named_before()
    {
        const string Sentence = "维持9件。";
        var state = PassInput.State(Sentence);
        var mention = Assert.Single(PassInput.Mentions(Sentence));
        Assert.Empty(Pass(Sentence).Read(mention, PrefixKind.None, state));
        state.Antecedents.Disputes = ClaimTopic.Of(ClaimKind.Dispute, "disputes.reconsideration");
        Assert.Equal(["upheld"], Assert.Single(Pass(Sentence).Read(mention, PrefixKind.None, state)).Columns);
    }

    [Fact]
    public void Of_those_that_ended_the_new_ones_are_a_part()
    {
        const string Sentence = "本年新收214件。";
        var state = PassInput.State(Sentence);
        state.List.Whole = ClaimTopic.Of(ClaimKind.Handled, "requests.outcomes.total");
        Assert.True(Assert.Single(Pass(Sentence).Read(Assert.Single(PassInput.Mentions(Sentence)), PrefixKind.None, state)).IsAtMost);
    }

    private static MentionTopics Pass(string sentence)
    {
        var pass = new MentionTopics(new NumberTopicReader(new SettingReader(PassInput.Report(sentence))));
        pass.Begin();
        return pass;
    }
}
