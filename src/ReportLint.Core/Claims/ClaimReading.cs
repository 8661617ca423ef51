namespace ReportLint.Claims;

/// <summary>One way to understand what a claim counts: a sum of numbers of the report.</summary>
/// <param name="Terms">The numbers.</param>
/// <param name="IsAtMost">Whether the claim may count only some of them.</param>
public sealed record ClaimReading(IReadOnlyList<ClaimTerm> Terms, bool IsAtMost = false)
{
    /// <summary>The sum; null when one of the numbers is unknown.</summary>
    public decimal? Value
    {
        get
        {
            decimal sum = 0;
            for (var i = 0; i < Terms.Count; i++)
            {
                if (Terms[i].Value is not { } value)
                    return null;
                sum += value;
            }
            return sum;
        }
    }

    /// <summary>Whether a claim of <paramref name="value"/> holds; null when that can't be told.</summary>
    public bool? Holds(decimal value) => Value is not { } sum ? null : IsAtMost ? value <= sum : value == sum;
}
