using ReportLint.Claims;
using ReportLint.Rules;
using ReportLint.Rules.Claims;

namespace ReportLint.Core.Tests.Rules.Claims;

public sealed class ClaimRuleTableTests
{
    public static TheoryData<ClaimKind> Kinds() => [.. Enum.GetValues<ClaimKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_claim_has_a_rule_of_the_catalogue(ClaimKind kind)
    {
        var codes = RuleCatalogue.Default.Rules.OfType<ClaimRule>().Select(rule => rule.Descriptor).ToList();
        string[][] columns = [[], ["natural-person"], ["pending"], ["corrected", "other"]];
        string[][] rows = [["requests.received"], ["requests.outcomes.total"], ["requests.outcomes.refused.state-secret", "requests.outcomes.other"], ["disputes.litigation", "disputes.reconsideration"], ["a row of an edition to come"]];
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                Assert.Contains(ClaimRuleTable.Of(new ClaimTopic(kind, row, column), 0), codes);
                Assert.Contains(ClaimRuleTable.Of(new ClaimTopic(kind, row, column), 1), codes);
            }
        }
    }

    [Theory]
    [InlineData("requests.outcomes.partially-granted requests.outcomes.refused", "RL4008")]
    [InlineData("requests.outcomes.partially-granted requests.outcomes.granted", "RL4007")]
    [InlineData("requests.outcomes.unavailable requests.outcomes.not-processed", "RL4010")]
    [InlineData("requests.outcomes.other-handling", "RL4006")]
    public void Of_outcomes_that_are_counted_together_the_first_of_the_rows_speaks(string rows, string code) =>
        Assert.Equal(code, ClaimRuleTable.Of(new ClaimTopic(ClaimKind.Outcome, rows.Split(' '), []), 9).Code);

    [Theory]
    [InlineData("disputes.litigation.direct disputes.litigation.after-reconsideration", 5, "RL4018")]
    [InlineData("disputes.reconsideration disputes.litigation", 5, "RL4019")]
    [InlineData("disputes.reconsideration", 5, "RL4017")]
    [InlineData("disputes.litigation", 0, "RL4020")]
    public void Cases_are_spoken_of_once(string rows, int value, string code) =>
        Assert.Equal(code, ClaimRuleTable.Of(new ClaimTopic(ClaimKind.Dispute, rows.Split(' '), []), value).Code);
}
