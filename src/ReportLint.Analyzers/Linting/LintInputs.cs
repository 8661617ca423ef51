using ReportLint.Analyzers.Hosting;

namespace ReportLint.Analyzers.Linting;

/// <summary>Everything that the findings of a compilation depend on.</summary>
/// <param name="Options">What our targets said.</param>
/// <param name="Reports">The reports, by path.</param>
/// <param name="Context">The other reports of the repository, by path.</param>
/// <param name="Neighbours">Configuration files and texts kept beside the reports, by path.</param>
internal sealed record LintInputs(HostOptions Options, IReadOnlyList<AdditionalFileText> Reports, IReadOnlyList<AdditionalFileText> Context, IReadOnlyList<AdditionalFileText> Neighbours)
{
    /// <summary>Whether both lead to the same findings.</summary>
    public bool IsSameAs(LintInputs other) => Options == other.Options && AreSame(Reports, other.Reports) && AreSame(Context, other.Context) && AreSame(Neighbours, other.Neighbours);

    private static bool AreSame(IReadOnlyList<AdditionalFileText> left, IReadOnlyList<AdditionalFileText> right) =>
        left.Count == right.Count && left.Zip(right, (a, b) => a.IsSameAs(b)).All(same => same);
}
