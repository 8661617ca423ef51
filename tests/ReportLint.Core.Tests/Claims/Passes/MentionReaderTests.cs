namespace ReportLint.Core.Tests.Claims.Passes;

/// <summary>The first pass: numbers, and the words that lead to each.</summary>
public sealed class MentionReaderTests
{
    [Theory]
    [InlineData("全年收到申请221件，办结223件。", "全年收到申请|办结")]
    [InlineData("维持9件、纠正2件。", "维持|、纠正")]
    [InlineData("新收：221件。", "新收")]
    [InlineData("申请人以自然人为主，共180件。", "申请人以自然人为主")]
    [InlineData("自然人（180件）、商业企业（24件）。", "自然人|商业企业")]
    [InlineData("自然人申请占81.4%，共180件。", "自然人申请占|自然人申请")]
    [InlineData("作出行政处罚决定，罚款20件。", "罚款")]
    public void Each_number_has_the_words_that_lead_to_it(string sentence, string expected) =>
        Assert.Equal(expected, string.Join("|", PassInput.Mentions(sentence).Select(mention => PassInput.Text(sentence, mention.Left))));

    [Fact]
    public void The_words_behind_end_at_the_next_number()
    {
        const string Sentence = "2件维持、1件被纠正。";
        Assert.Equal(["维持、", "被纠正"], PassInput.Mentions(Sentence).Select(mention => PassInput.Text(Sentence, mention.Right)));
    }

    [Fact]
    public void A_list_before_is_kept_for_the_numbers_that_answer_it_one_by_one()
    {
        const string Sentence = "主要为予以公开和无法提供，分别为96件、45件。";
        Assert.All(PassInput.Mentions(Sentence), mention => Assert.Equal("主要为予以公开和无法提供", PassInput.Text(Sentence, mention.Named)));
        Assert.Equal([2, 1], PassInput.Mentions(Sentence).Select(mention => mention.Remaining));
    }

    [Fact]
    public void What_the_clause_behind_says_of_the_rest_is_noted() =>
        Assert.True(Assert.Single(PassInput.Mentions("剩余7件申请，结转下年度继续办理。")).GoesOn);
}
