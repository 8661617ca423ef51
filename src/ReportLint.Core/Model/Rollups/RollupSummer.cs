namespace ReportLint.Model.Rollups;

/// <summary>Gives roll-ups that say <c>unlisted: rollup</c> the sums of their reports. For any thread.</summary>
/// <remarks>What a roll-up sums may be such roll-ups again: those are summed first. Of roll-ups that sum each other in a circle none gets sums (RL3004 says so).</remarks>
/// <param name="written">The reports as they are written.</param>
internal sealed class RollupSummer(ReportSet written)
{
    private readonly Dictionary<ReportEntry, Report> _summed = [];

    /// <summary>The report <paramref name="entry"/> with its sums; as it is written where it wants none, or where they are not known.</summary>
    public Report Read(ReportEntry entry)
    {
        if (entry.Report.UnlistedRollup is null)
            return entry.Report;
        lock (_summed)
        {
            if (!_summed.ContainsKey(entry))
                RollupOrder.Visit(entry, _summed.ContainsKey, Below, Sum);
            return _summed[entry];
        }
    }

    /// <summary>The roll-ups below one, whose own sums it needs.</summary>
    private IReadOnlyList<ReportEntry> Below(ReportEntry entry) =>
        [.. (written.RollupOf(entry.Report)?.Children ?? []).Where(child => child.UnlistedRollup is not null).Select(child => written.Paths.EntryOf(child.Source))];

    private void Sum(ReportEntry entry, bool isInCircle) =>
        _summed.Add(entry, isInCircle || written.RollupOf(entry.Report) is not { IsComplete: true } rollup || RollupDoubles.Exist(written, rollup) ? entry.Report : Sum(entry, rollup));

    private Report Sum(ReportEntry entry, Rollup rollup)
    {
        Report[] addends = [.. rollup.Children.Select(child => child.UnlistedRollup is null ? child : _summed[written.Paths.EntryOf(child.Source)])];
        // Sets that hold the same file may be asked at the same time.
        var last = entry.LastSummed;
        if (last?.Addends.SequenceEqual(addends) == true)
            return last.Report;
        var sums = new CellSums(entry.Report, addends);
        var summed = sums.AreSameAs(last?.Report) ? last!.Report : sums.ToReport();
        entry.LastSummed = new SummedReport(summed, addends);
        return summed;
    }
}
