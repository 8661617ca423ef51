using ReportLint.Claims;
using ReportLint.Claims.Reading;

namespace ReportLint.Core.Tests.Claims.Passes;

/// <summary>The last pass: claims with their reasons.</summary>
public sealed class ClaimWriterTests
{
    private static readonly ClaimTopic[] s_received = [ClaimTopic.Of(ClaimKind.Received, "requests.received")];

    [Theory]
    [InlineData("收到申请221件。", ClaimCertainty.Certain, false)]
    [InlineData("签收申请221件。", ClaimCertainty.Likely, false)]
    [InlineData("通过网站收到申请221件。", ClaimCertainty.Certain, true)]
    public void How_sure_it_is_and_whether_all_are_meant_is_in_the_claim(string sentence, ClaimCertainty certainty, bool isAtMost)
    {
        var claim = Assert.Single(Write(sentence, s_received));
        Assert.Equal((certainty, isAtMost), (claim.Certainty, claim.Topic!.IsAtMost));
    }

    [Fact]
    public void What_counts_nothing_is_listed_where_it_is_measured() =>
        Assert.Equal(["221"], Write("涉及拆迁的申请221件。", []).Select(claim => claim.Text));


    private static List<Claim> Write(string sentence, IReadOnlyList<ClaimTopic> topics)
    {
        var claims = new List<Claim>();
        ClaimWriter.Write(PassInput.Sentence(sentence), Assert.Single(PassInput.Mentions(sentence)), topics, PassInput.State(sentence), claims);
        return claims;
    }
}
