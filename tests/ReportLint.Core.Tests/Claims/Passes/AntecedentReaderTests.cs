using ReportLint.Claims;
using ReportLint.Claims.Reading;

namespace ReportLint.Core.Tests.Claims.Passes;

/// <summary>The third pass: what a number leaves for those behind it.</summary>
public sealed class AntecedentReaderTests
{
    private static readonly ClaimTopic[] s_received = [ClaimTopic.Of(ClaimKind.Received, "requests.received")];

    [Fact]
    public void What_was_counted_is_the_subject_of_what_follows()
    {
        var state = After("收到申请221件。", s_received, PrefixKind.None);
        Assert.Equal((Subject.Requests, ClaimKind.Received), (state.List.Subject, state.List.Listed.Last!.Kind));
    }

    [Fact]
    public void A_number_that_was_not_understood_ends_the_list()
    {
        var state = After("收到来信221件。", [], PrefixKind.None);
        Assert.Equal((Subject.OtherMatter, true, 0), (state.List.Subject, state.List.IsLastUnknown, state.List.Listed.Count));
    }

    [Fact]
    public void Cases_that_were_not_understood_are_no_antecedent()
    {
        var state = After("价格类行政复议20件。", [], PrefixKind.Narrowing);
        Assert.True(state.List.HasUnreadCases);
        Assert.Null(state.Antecedents.Disputes);
    }

    [Fact]
    public void A_whole_that_is_not_known_takes_its_parts_with_it()
    {
        var state = After("评查的19件申请中，予以公开10件。", [], PrefixKind.None);
        Assert.Empty(AntecedentReader.Note(PassInput.Mentions("予以公开10件。")[0], [ClaimTopic.Of(ClaimKind.Outcome, "requests.outcomes.granted")], PrefixKind.None, state));
    }

    [Fact]
    public void Behind_brackets_the_sentence_goes_on_as_before()
    {
        var state = PassInput.State("收到申请221件（含上年结转9件），办结223件。");
        var reader = new AntecedentReader();
        reader.Begin();
        var clauses = PassInput.Sentence("收到申请221件（含上年结转9件），办结223件。").Clauses;
        reader.Enter(clauses[0], state);
        AntecedentReader.Remember(s_received, state.Antecedents);
        reader.Leave(clauses[0], state);
        reader.Enter(clauses[1], state);
        AntecedentReader.Remember([ClaimTopic.Of(ClaimKind.CarriedOver, "requests.carried-over")], state.Antecedents);
        reader.Leave(clauses[1], state);
        reader.Enter(clauses[2], state);
        Assert.Equal(ClaimKind.Received, state.Antecedents.Requests!.Kind);
    }

    private static SentenceState After(string sentence, ClaimTopic[] topics, PrefixKind prefix)
    {
        var state = PassInput.State(sentence);
        AntecedentReader.Note(PassInput.Mentions(sentence)[0], topics, prefix, state);
        return state;
    }
}
