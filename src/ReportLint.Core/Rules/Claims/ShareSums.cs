using ReportLint.Claims;

namespace ReportLint.Rules.Claims;

/// <summary>Sums of the tables of which shares are told.</summary>
internal static class ShareSums
{
    private static readonly IReadOnlyList<string>[] s_requests = [["requests.received"], ["requests.received", "requests.carried-over"], ["requests.outcomes.total"]];

    private static readonly IReadOnlyList<string>[] s_cases = [["disputes.reconsideration"], ["disputes.litigation"], ["disputes.litigation.direct"], ["disputes.litigation.after-reconsideration"], ["disputes.reconsideration", "disputes.litigation"]];

    private static readonly IReadOnlyList<string> s_total = ["total"];

    private static readonly IReadOnlyList<string> s_pending = ["pending"];

    /// <summary>The requests that ended so; null where that isn't known.</summary>
    public static decimal? Outcomes(RuleContext context, IReadOnlyList<string> rows) => Of(context, rows, s_total);

    /// <summary>Adds how many requests <paramref name="applicants"/> made, by each way to count them.</summary>
    public static void AddApplicants(RuleContext context, IReadOnlyList<string> applicants, List<decimal> sums)
    {
        foreach (var rows in s_requests)
        {
            if (Of(context, rows, applicants) is { } sum)
                sums.Add(sum);
        }
    }

    /// <summary>Adds how many cases there were, or ended.</summary>
    public static void AddCases(RuleContext context, List<decimal> sums)
    {
        foreach (var rows in s_cases)
        {
            if (Of(context, rows, s_total) is not { } total)
                continue;
            sums.Add(total);
            sums.Add(total - (Of(context, rows, s_pending) ?? 0));
        }
    }

    /// <summary>The sum of some cells; null where one of them is unknown, or there are none.</summary>
    public static decimal? Of(RuleContext context, IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        decimal? sum = null;
        var cells = FormRowCells.Of(context.Report.Edition);
        foreach (var row in rows)
        {
            foreach (var cell in cells.Of(row))
            {
                if (!columns.Contains(cell.Column.Name.Id, StringComparer.Ordinal))
                    continue;
                if (context.Report[cell] is not { IsKnown: true } figure)
                    return null;
                sum = (sum ?? 0) + figure.Value;
            }
        }
        return sum;
    }
}
