namespace ReportLint.Diagnostics;

/// <summary>The order of all output: by file, position, code. It depends on nothing but the findings.</summary>
public sealed class FindingOrder : IComparer<Finding>
{
    /// <summary>The one instance.</summary>
    public static FindingOrder Instance { get; } = new();

    private FindingOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = string.CompareOrdinal(x.Location.Source.Path, y.Location.Source.Path);
        if (order == 0)
            order = x.Location.Span.Start.CompareTo(y.Location.Span.Start);
        if (order == 0)
            order = x.Location.Span.Length.CompareTo(y.Location.Span.Length);
        if (order == 0)
            order = string.CompareOrdinal(x.Rule.Code, y.Rule.Code);
        return order != 0 ? order : string.CompareOrdinal(x.Message.ToString(), y.Message.ToString());
    }
}
