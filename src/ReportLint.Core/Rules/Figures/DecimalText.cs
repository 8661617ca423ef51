namespace ReportLint.Rules.Figures;

/// <summary>Looks at numbers as they were written.</summary>
internal static class DecimalText
{
    /// <summary>How many decimals <paramref name="written"/> has: 2 in 166.37, 4 in 166.3700.</summary>
    public static int DecimalsOf(string written)
    {
        var point = written.IndexOf('.');
        return point < 0 ? 0 : written.Length - point - 1;
    }
}
