namespace ReportLint.Relations;

/// <summary>An equation over numbered variables: the weighted sum of their values is zero when it holds.</summary>
/// <param name="Coefficients">The weight of each variable that occurs, never zero.</param>
/// <param name="Residual">What the sum is instead of zero.</param>
internal sealed record LinearEquation(IReadOnlyDictionary<int, int> Coefficients, long Residual)
{
    /// <summary>Whether it does not hold.</summary>
    public bool IsBroken => Residual != 0;
}
