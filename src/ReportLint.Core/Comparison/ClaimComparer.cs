using ReportLint.Claims;
using ReportLint.Wording;

namespace ReportLint.Comparison;

/// <summary>Compares the figures that the prose of two states of a report states.</summary>
internal static class ClaimComparer
{
    /// <summary>The figures of the form that the prose states otherwise, no more, or only now. What it states by reference is a matter of the tables.</summary>
    public static IEnumerable<ClaimChange> Compare(IReadOnlyList<Claim> before, IReadOnlyList<Claim> after)
    {
        var (old, now) = (Counted(before), Counted(after));
        foreach (var address in now.Select(claims => claims.Key).Concat(old.Select(claims => claims.Key)).Distinct(StringComparer.Ordinal))
        {
            var (first, second) = (old[address].ToList(), now[address].ToList());
            for (var i = 0; i < Math.Max(first.Count, second.Count); i++)
            {
                var (was, isNow) = (i < first.Count ? first[i] : null, i < second.Count ? second[i] : null);
                if (was is null || isNow is null || !string.Equals(was.Wording, isNow.Wording, StringComparison.Ordinal))
                    yield return Change((isNow ?? was)!, was, isNow);
            }
        }
    }

    private static ILookup<string, Claim> Counted(IReadOnlyList<Claim> claims) => claims
        .Where(claim => claim is { IsReference: false, Reading.Terms.Count: > 0 })
        .ToLookup(claim => string.Join(" ", claim.Reading!.Terms.Select(term => term.Address)), StringComparer.Ordinal);

    private static ClaimChange Change(Claim claim, Claim? before, Claim? after) => new(
        [.. claim.Reading!.Terms.Select(term => term.Address)],
        new LocalizedList([.. claim.Reading.Terms.Select(term => term.Description)], "＋", " + "),
        before?.Wording,
        after?.Wording);
}
