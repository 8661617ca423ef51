namespace ReportLint.Claims.Arithmetic;

/// <summary>A stated change with the numbers of both years.</summary>
/// <param name="Change">What the prose says.</param>
/// <param name="Before">Last year's number.</param>
/// <param name="Now">This year's number.</param>
/// <param name="BeforeTerms">Last year's figures.</param>
internal sealed record ComparedChange(StatedChange Change, decimal Before, decimal Now, IReadOnlyList<ClaimTerm> BeforeTerms)
{
    /// <summary>Whether it went the other way than the prose says.</summary>
    public bool IsOtherWay => Change.Direction != 0 && Math.Sign(Now - Before) != Change.Direction;
}
