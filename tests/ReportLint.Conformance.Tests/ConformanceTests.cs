using ReportLint.Testing;

namespace ReportLint.Conformance.Tests;

/// <summary>All hosts say the same of every case: code, severity, span and message.</summary>
public sealed class ConformanceTests(ConformanceCases cases) : IClassFixture<ConformanceCases>
{
    [Fact]
    public void The_command_line_says_what_the_core_finds()
    {
        Assert.True(cases.All.Count > 200);
        foreach (var example in cases.All)
            Same(example, CoreHost.Run(example), CliHost.Run(example));
    }

    [Fact]
    [RealBuild]
    public void A_build_says_what_the_core_finds()
    {
        var built = MSBuildHost.Run(cases);
        foreach (var example in cases.All)
            Same(example, CoreHost.Run(example), [.. built[example.Name].OrderBy(said => said.ToString(), StringComparer.Ordinal)]);
    }

    private static void Same(ConformanceCase example, IReadOnlyList<SaidFinding> expected, IReadOnlyList<SaidFinding> said) =>
        Assert.True(expected.SequenceEqual(said), $"{example.Name}\ncore:\n{string.Join("\n", expected)}\nhost:\n{string.Join("\n", said)}");
}
