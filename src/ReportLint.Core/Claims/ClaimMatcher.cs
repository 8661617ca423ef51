using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Judging;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Model;
using ReportLint.Prose;

namespace ReportLint.Claims;

/// <summary>Compares what the prose of a report states with its tables.</summary>
public static class ClaimMatcher
{
    private const long TenThousand = 10_000;

    /// <summary>All claims of <paramref name="report"/>, each with its verdict.</summary>
    public static IReadOnlyList<Claim> Match(Report report, IReadOnlyList<ProseBlock> prose) => Match(report, Sentences(report, prose));

    /// <summary>All claims of <paramref name="sentences"/>.</summary>
    internal static IReadOnlyList<Claim> Match(Report report, IReadOnlyList<Sentence> sentences)
    {
        var targets = new ClaimTargets(report);
        var claims = ClaimReader.Read(report, sentences);
        for (var i = 0; i < claims.Count; i++)
            claims[i] = Judge(claims[i], targets);
        AddUp(claims);
        CrossReadings.Settle(claims, sentences, targets);
        ClaimJudge.Settle(claims, targets);
        return claims;
    }

    /// <summary>The sentences of the prose, with the agency and the rows that the report names among the words.</summary>
    internal static IReadOnlyList<Sentence> Sentences(Report report, IReadOnlyList<ProseBlock> prose) =>
        SentenceReader.Read(prose, Lexicon.Of(report.Edition), OwnWords.Of(report));

    private static Claim Judge(Claim claim, ClaimTargets targets)
    {
        if (claim.Topic is null)
            return claim;
        var readings = targets.Readings(claim.Topic);
        if (readings.Count == 0)
            return claim;
        // Where there is none, no other way to count can be meant.
        if (claim.Value == 0)
            readings = [readings[0]];
        var value = InUnitOf(claim, readings[0]);
        var holding = FirstHolding(claim, readings, value);
        var verdict = holding is not null ? ClaimVerdict.Agrees
            : claim.Topic.IsLikely && targets.IsOtherCount(claim.Topic, value) ? ClaimVerdict.Inconclusive
            : (claim.IsApproximate && !IsOutside(claim, readings)) || readings.Any(reading => reading.Value is null) || targets.IsHandledOfNew(claim.Topic, value) ? ClaimVerdict.Inconclusive
            : ClaimVerdict.Disagrees;
        return claim with { Value = value, Readings = readings, Reading = holding ?? readings[0], Verdict = verdict };
    }

    private static ClaimReading? FirstHolding(Claim claim, IReadOnlyList<ClaimReading> readings, decimal value)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            if (Holds(claim, readings[i], value))
                return readings[i];
        }
        return null;
    }

    private static bool Holds(Claim claim, ClaimReading reading, decimal value)
    {
        if (reading.Holds(value) == true)
            return true;
        if (reading.Value is not { } sum)
            return false;
        // An amount in 万元 may be rounded to the decimals that are written, and one in 亿元 also cut off.
        if (claim.Measure.EndsWith("元", StringComparison.Ordinal) && claim.Topic!.Kind == ClaimKind.Decision)
        {
            return claim is { Measure: "亿元", Number: { } number }
                ? RoundedNumber.CanStandFor(value, RoundedNumber.LastDigit(TenThousand, Scale(number.Value)), sum)
                : Math.Round(sum, Scale(value), MidpointRounding.AwayFromZero) == value;
        }
        return claim.IsApproximate && RangeOf(claim) is { } range && sum >= range.Least && sum <= range.Most;
    }

    /// <summary>Whether a number that isn't exact can stand for none of <paramref name="readings"/>, which is said of all of them and of nothing guessed.</summary>
    private static bool IsOutside(Claim claim, IReadOnlyList<ClaimReading> readings) =>
        claim is { Certainty: ClaimCertainty.Certain, Topic.IsAtMost: false, Number.Kind: NumberKind.Count } && RangeOf(claim) is { } range
        && readings.All(reading => reading.Value < range.Least || reading.Value > range.Most);

    private static (decimal Least, decimal Most)? RangeOf(Claim claim) => claim.Number is { } number ? RoundedNumber.Range(number, claim.Block.Text) : null;

    private static int Scale(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0x7F;

    /// <summary>The amounts of table 二 are in 万元, fees in 元.</summary>
    private static decimal InUnitOf(Claim claim, ClaimReading reading)
    {
        var isFee = reading.Terms[0].Figure is null;
        return claim.Measure switch
        {
            "亿元" => claim.Value * (isFee ? TenThousand * TenThousand : TenThousand),
            "万元" when isFee => claim.Value * TenThousand,
            "元" when !isFee => claim.Value / TenThousand,
            _ => claim.Value,
        };
    }

    private static bool CanBePart(Claim claim) =>
        claim is { Verdict: ClaimVerdict.Disagrees, IsInWords: false, IsApproximate: false } or { Verdict: ClaimVerdict.Agrees, Topic: { Kind: ClaimKind.Outcome, IsAtMost: true } };

    /// <summary>
    /// Several claims of one sentence about the same cell are parts of it: of what the agency does not hold, some does not exist and some is
    /// another agency's. Together they must make up the cell.
    /// </summary>
    private static void AddUp(List<Claim> claims)
    {
        if (!claims.Exists(CanBePart))
            return;
        foreach (var group in claims.Select((claim, index) => (claim, index)).Where(pair => CanBePart(pair.claim))
            .GroupBy(pair => (pair.claim.Block, string.Join("+", pair.claim.Readings[0].Terms.Select(term => term.Address)))).Where(group => group.Count() > 1).ToList())
        {
            if (group.Sum(pair => pair.claim.Value) != group.First().claim.Readings[0].Value)
                continue;
            foreach (var (claim, index) in group)
                claims[index] = claim with { Verdict = ClaimVerdict.Agrees };
        }
    }
}
