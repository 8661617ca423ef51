namespace ReportLint.Relations;

/// <summary>The repairs of a group of equations.</summary>
/// <param name="Smallest">All of the smallest size; empty when there is none within the bounds, or too many to tell them all.</param>
/// <param name="Larger">Those that change one figure more, a smallest repair among the changed figures or not.</param>
/// <param name="IsComplete">Whether <paramref name="Larger"/> holds every one of them.</param>
internal sealed record RepairSet(IReadOnlyList<Repair> Smallest, IReadOnlyList<Repair> Larger, bool IsComplete)
{
    /// <summary>None is known.</summary>
    public static RepairSet None { get; } = new([], [], IsComplete: false);
}
