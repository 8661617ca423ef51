using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Judging;

/// <summary>Looks again at claims that the tables contradict: whether their sentence explains them, and whether a guess has the value on its side.</summary>
internal static class ClaimJudge
{
    private const int MostInSentence = 64;

    /// <summary>So many numbers before or behind it may explain one.</summary>
    private const int FarthestBack = 24;

    /// <summary>Of a number that agrees so much counts as there are binary digits in it: a 7 and a 1 are as good as a 15.</summary>
    private const double LeastWeight = 3.9;

    /// <summary>The same, where the number itself looks mistyped.</summary>
    private const double LeastBesideSlip = 1.5;

    private static readonly string[] s_sums = ["合计", "共", "总", "相加", "加起来", "合"];

    private static readonly ClaimTopic s_allRequests = ClaimTopic.Of(ClaimKind.Received, "requests.received");

    private static readonly string[] s_rests = ["另外", "其余", "余下", "剩余", "剩下", "尚有", "还有", "另有", "比", "净", "扣除", "减去"];

    /// <summary>The same for reviews and lawsuits: such a report hardly tells of others.</summary>
    private const double LeastOfCases = 1.5;

    private const decimal LeastAlone = 100;

    private static readonly string[] s_times = ["今年", "本年", "去年", "上年"];

    /// <summary>Settles the verdicts of <paramref name="claims"/>, which stand in the order of the prose, by the figures of <paramref name="targets"/>.</summary>
    public static void Settle(List<Claim> claims, ClaimTargets targets)
    {
        for (var start = 0; start < claims.Count;)
        {
            var end = start + 1;
            while (end < claims.Count && claims[end].IsInSentenceOf(claims[start]))
                end++;
            for (var i = start; i < end; i++)
            {
                if (claims[i].Verdict == ClaimVerdict.Disagrees)
                    claims[i] = Settled(claims, targets, start, Math.Min(end, start + MostInSentence), i);
                if (claims[i] is { Verdict: ClaimVerdict.Agrees, Reading.IsAtMost: true } within)
                    claims[i] = within with { Reasons = [.. within.Reasons, new ClaimReason(ClaimReasonKind.AtMost, within.Span)] };
            }
            start = end;
        }
    }

    private static Claim Settled(List<Claim> claims, ClaimTargets targets, int start, int end, int index)
    {
        var claim = claims[index];
        if (claim.IsInWords)
            return claim;
        if (RestOfGroup(claims, start, end, claim))
            return claim with { Verdict = ClaimVerdict.Agrees };
        if (claim.Topic!.Kind is ClaimKind.Document or ClaimKind.Decision && PartsMakeUpTheCell(claims, start, end, index))
            return With(claim, ClaimReasonKind.Explained, claim.Span);
        if (claim.Topic.Kind == ClaimKind.Handled && IsWhatIsLeft(claims, start, index))
            return With(claim, ClaimReasonKind.Explained, claim.Span);
        if (claim.Topic.Kind == ClaimKind.CarriedForward && IsAllThatCameIn(claims, start, end, claim))
            return With(claim, ClaimReasonKind.Explained, claim.Span);
        if (IsSumOfOthers(claims, start, index) || IsRest(claims, targets, start, index) || IsShareOfUnits(claims, start, end, claim))
            return With(claim, ClaimReasonKind.Explained, claim.Span);
        if (claim.Certainty == ClaimCertainty.Certain)
            return claim;
        if (PartsThatAddUp(claims, start, end, index) is { } parts)
            return claim with { Reasons = [.. claim.Reasons, new ClaimReason(ClaimReasonKind.Support, parts)] };
        if (claim.Topic.IsAssumed)
            return Assumed(claims, start, end, claim);
        var isSupposed = claim.Reasons.Any(reason => reason.Kind == ClaimReasonKind.Supposed);
        var isSlip = claim.Readings.Any(reading => reading.Value is { } value && NumberSlip.Is(value, claim.Value));
        if (isSlip && (!isSupposed || claim.Readings.Any(reading => reading.Value is { } value && NumberSlip.IsClear(value, claim.Value))))
            return claim with { Reasons = [.. claim.Reasons, new ClaimReason(ClaimReasonKind.Slip, claim.Span)] };
        if (claim.Topic.MayBeLess && claim.Readings.All(reading => reading.Value < claim.Value))
            return claim;
        // Words of which only the place is understood rest on a larger number, and on none that is far off.
        var isNear = claim.Readings.Any(reading => reading.Value is { } value && value <= claim.Value * 2 && claim.Value <= value * 2);
        var isPlausible = !isSupposed || isSlip || isNear;
        for (var i = start; i < end && isPlausible; i++)
        {
            if (claims[i] is { Verdict: ClaimVerdict.Agrees, IsInWords: false, Topic.IsAtMost: false } support && support.Span != claim.Span && support.Value >= (isSupposed && !isSlip ? 10 : 2))
                return claim with { Reasons = [.. claim.Reasons, new ClaimReason(ClaimReasonKind.Support, support.Span)] };
        }
        return claim.Topic.IsPlain && isNear ? claim : With(claim, ClaimReasonKind.NotSure, claim.Span);
    }

    /// <summary>收到292件，办结2900件，在办15件: where nothing says what is counted, the other numbers must be those of the tables, and be such as don't agree by chance.</summary>
    private static Claim Assumed(List<Claim> claims, int start, int end, Claim claim)
    {
        var (support, weight, last) = (claim.Span, 0.0, 0m);
        for (var i = start; i < end; i++)
        {
            if (claims[i] is not { IsInWords: false, Topic.IsAtMost: false } other || other.Span == claim.Span)
                continue;
            if (other.Verdict == ClaimVerdict.Disagrees || (other.Topic is { IsAssumed: true } && other.Reasons.Any(reason => reason.Kind == ClaimReasonKind.NotSure)))
                return With(claim, ClaimReasonKind.NotSure, claim.Span);
            if (other.Verdict == ClaimVerdict.Agrees && other.Value > last)
                (support, last) = (other.Span, other.Value);
            if (other.Verdict == ClaimVerdict.Agrees)
                weight += Math.Log((double)other.Value + 1, 2);
        }
        var isClear = claim.Readings.Any(reading => reading.Value is { } value && NumberSlip.IsClear(value, claim.Value));
        // 全年答复16件, where nothing else is counted: three digits but for one.
        if (end - start == 1 && isClear && claim.Readings.Any(reading => reading.Value >= LeastAlone))
            return claim with { Reasons = [.. claim.Reasons, new ClaimReason(ClaimReasonKind.Slip, claim.Span)] };
        var least = claim.Topic!.Kind is ClaimKind.Dispute or ClaimKind.DisputeResult ? (isClear ? 0 : LeastOfCases) : isClear ? LeastBesideSlip : LeastWeight;
        return weight < least ? With(claim, ClaimReasonKind.NotSure, claim.Span)
            : claim with { Reasons = [.. claim.Reasons, claim.Readings.Any(reading => reading.Value is { } value && NumberSlip.Is(value, claim.Value)) ? new ClaimReason(ClaimReasonKind.Slip, claim.Span) : new ClaimReason(ClaimReasonKind.Support, support)] };
    }

    private static Claim With(Claim claim, ClaimReasonKind kind, TextSpan span) =>
        claim with { Verdict = ClaimVerdict.Inconclusive, Reasons = [.. claim.Reasons, new ClaimReason(kind, span)] };

    /// <summary>逾期未补正2件，其他处理3件: beside a row of its group the group's name stands for what is left.</summary>
    private static bool RestOfGroup(List<Claim> claims, int start, int end, Claim claim)
    {
        if (claim.Topic is not { Kind: ClaimKind.Outcome, Rows.Count: 1 } group)
            return false;
        decimal others = 0;
        for (var i = start; i < end; i++)
        {
            if (claims[i].Topic is { Kind: ClaimKind.Outcome } topic && claims[i].Span != claim.Span && topic.Rows.All(row => row.StartsWith(group.Rows[0] + ".", StringComparison.Ordinal)))
                others += claims[i].Value;
        }
        return others > 0 && claim.Readings.Any(reading => reading.Value == others + claim.Value);
    }

    /// <summary>申请221件，撤回2件，实际办理219件: what is left of those that came in.</summary>
    private static bool IsWhatIsLeft(List<Claim> claims, int start, int index) =>
        index - start >= 2 && claims[index - 2] is { Verdict: ClaimVerdict.Agrees, Topic: { Kind: ClaimKind.Received, Columns.Count: 0 } } received && claims[index - 1].Topic is not { Kind: ClaimKind.CarriedOver or ClaimKind.CarriedForward }
        && received.Value - claims[index - 1].Value == claims[index].Value;

    /// <summary>96件申请中，村民提出的25件，企业提出的1件: numbers behind it, each of them right, that add up to what the tables say instead; null where there are none.</summary>
    private static TextSpan? PartsThatAddUp(List<Claim> claims, int start, int end, int index)
    {
        if (claims[index].Topic!.IsAtMost)
            return null;
        var sum = 0m;
        for (var i = index + 1; i < Math.Min(end, index + FarthestBack) && IsRightPart(claims[i], claims[index]); i++)
        {
            sum += claims[i].Value;
            if (i > index + 1 && claims[index].Readings.Any(reading => reading.Value == sum))
                return TextSpan.FromBounds(claims[index + 1].Span.Start, claims[i].Span.End);
        }
        return null;
    }

    /// <summary>除第三方合法权益8件外，另外7件; 通知620元，已收300元，尚有320元: what is left of a number that is right.</summary>
    private static bool IsRest(List<Claim> claims, ClaimTargets targets, int start, int index)
    {
        var claim = claims[index];
        if (claim.Topic!.IsAtMost || index == start || !ProseText.Contains(claim.Block.Text, Math.Min(claims[index - 1].Span.End, claim.Span.Start), claim.Span.Start, s_rests))
            return false;
        var sum = 0m;
        start = Math.Max(start, index - FarthestBack);
        for (var i = index - 1; i >= start; i--)
        {
            var part = claims[i];
            if (IsOpenOrRight(part) && claims[Math.Max(start, i - 1)] is var whole && IsOpenOrRight(whole) && whole.Value - part.Value == claim.Value)
                return true;
            if (IsOpenOrRight(part) && claim.Readings.Any(reading => reading.Value - part.Value == claim.Value))
                return true;
            if (part is not { Verdict: ClaimVerdict.Agrees, IsInWords: false })
                continue;
            // 62件不予公开答复中，16件……、12件……，其余34件.
            if (part.Value - sum == claim.Value)
                return true;
            sum += part.Value;
            if (claim.Readings.Any(reading => reading.Value - sum == claim.Value) || targets.IsOtherCount(s_allRequests, claim.Value + sum))
                return true;
            for (var k = i - 1; k >= start; k--)
            {
                if (claims[k] is { Verdict: ClaimVerdict.Agrees, IsInWords: false } other && Math.Abs(other.Value - part.Value) == claim.Value)
                    return true;
            }
        }
        return false;
    }

    private static bool IsOpenOrRight(Claim claim) => claim is { IsInWords: false, Verdict: ClaimVerdict.Agrees } or { Topic: null, Measure.Length: > 0 };

    /// <summary>各区收到3402件，市级部门收到1394件: with what another unit counts it makes up the cell.</summary>
    private static bool IsShareOfUnits(List<Claim> claims, int start, int end, Claim claim)
    {
        var sum = claim.Value;
        for (var i = start; i < Math.Min(end, start + FarthestBack); i++)
        {
            if (claims[i] is { Topic: null } other && other.Reasons.Any(reason => reason.Kind == ClaimReasonKind.OtherScope) && string.Equals(other.Measure, claim.Measure, StringComparison.Ordinal))
                sum += other.Value;
        }
        return sum != claim.Value && claim.Readings.Any(reading => reading.Value == sum);
    }

    private static bool IsRightPart(Claim claim, Claim whole) =>
        claim is { Verdict: ClaimVerdict.Agrees, IsInWords: false, Topic.IsAtMost: false } && string.Equals(claim.Measure, whole.Measure, StringComparison.Ordinal);

    /// <summary>复议维持16件、诉讼维持11件，两项合计27件: what agrees with the tables is added up.</summary>
    private static bool IsSumOfOthers(List<Claim> claims, int start, int index)
    {
        var sum = 0m;
        for (var i = index - 1; i >= Math.Max(start, index - FarthestBack) && claims[i] is { Verdict: ClaimVerdict.Agrees, IsInWords: false, Topic.IsAtMost: false }; i--)
        {
            sum += claims[i].Value;
            if (i < index - 1 && sum == claims[index].Value)
                return ProseText.Contains(claims[index].Block.Text, claims[index - 1].Span.End, claims[index].Span.Start, s_sums);
        }
        return false;
    }

    /// <summary>待办总量696件（新收650件、上年结转46件）: what there was to do, not what is left.</summary>
    private static bool IsAllThatCameIn(List<Claim> claims, int start, int end, Claim claim)
    {
        decimal sum = 0;
        for (var i = start; i < end; i++)
        {
            if (claims[i] is { Verdict: ClaimVerdict.Agrees, Topic: { Kind: ClaimKind.Received or ClaimKind.CarriedOver, Columns.Count: 0 } })
                sum += claims[i].Value;
        }
        return sum == claim.Value;
    }

    /// <summary>规章9件，其中新制定4件、修改3件、废止2件: a run of numbers that holds this one makes up the cell.</summary>
    private static bool PartsMakeUpTheCell(List<Claim> claims, int start, int end, int index)
    {
        if (claims[index].Reading?.Value is not { } cell)
            return false;
        for (var first = start; first <= index; first++)
        {
            decimal sum = 0;
            // 规章9件，其中……: the whole stands in front. Without it only numbers that have no cell of their own can be parts of this one.
            var isBelowWhole = first > start && claims[first - 1].Value == cell;
            for (var last = first; last < end && sum <= cell; last++)
            {
                if (last != index && !isBelowWhole && claims[last].Topic is not null)
                    break;
                if (!string.Equals(claims[last].Measure, claims[index].Measure, StringComparison.Ordinal) || (last > first && IsOfOtherTime(claims[last - 1], claims[last])))
                    break;
                sum += claims[last].Value;
                if (last > first && last >= index && sum == cell)
                    return true;
            }
        }
        return false;
    }

    /// <summary>去年制发3件，今年制发2件: no parts of one number.</summary>
    private static bool IsOfOtherTime(Claim before, Claim claim) => ProseText.Contains(claim.Block.Text, before.Span.End, claim.Span.Start, s_times);
}
