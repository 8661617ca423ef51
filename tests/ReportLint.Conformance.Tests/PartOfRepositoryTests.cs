using ReportLint.Files;
using ReportLint.Testing;

namespace ReportLint.Conformance.Tests;

/// <summary>Of a report that is checked alone, the same is said as when its whole repository is checked.</summary>
public sealed class PartOfRepositoryTests(ConformanceCases cases) : IClassFixture<ConformanceCases>
{
    public static TheoryData<string> Examples => [.. Directory.GetDirectories(Path.Combine(SourceFolder.Root, "examples")).Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0).Select(folder => Path.GetFileName(folder)!)];

    [Fact]
    public void The_core_says_the_same_of_every_report_of_every_case()
    {
        foreach (var example in cases.All)
            AssertSame(example);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_core_says_the_same_of_every_report_of_an_example(string name) => AssertSame(new ConformanceCase(name, Path.Combine(SourceFolder.Root, "examples", name)));

    [Fact]
    public void The_command_line_finds_the_rest_of_the_repository()
    {
        foreach (var example in Several)
        {
            var whole = CliHost.Run(example);
            foreach (var report in example.Reports)
                AssertSame(example, whole, report, CliHost.Run(example, report));
        }
    }

    [Fact]
    [RealBuild]
    public void A_build_finds_the_rest_of_the_repository()
    {
        var parts = Several.SelectMany(example => example.Reports.Select(report => (example, report))).ToList();
        var built = MSBuildHost.RunParts(cases, [.. parts.Select(part => part.report)]);
        foreach (var (example, report) in parts)
            AssertSame(example, CoreHost.Run(example), report, [.. built[report].OrderBy(said => said.ToString(), StringComparer.Ordinal)]);
    }

    private IEnumerable<ConformanceCase> Several => cases.All.Where(example => example.Reports.Count > 1);

    private static void AssertSame(ConformanceCase example)
    {
        var sources = example.Reports.Select(path => ReportFileReader.Read(path, path)).ToList();
        var whole = CoreHost.Run(example, sources, []);
        foreach (var source in sources)
            AssertSame(example, whole, source.Path, CoreHost.Run(example, [source], [.. Enumerable.Reverse(sources)]));
    }

    private static void AssertSame(ConformanceCase example, IReadOnlyList<SaidFinding> whole, string report, IReadOnlyList<SaidFinding> part)
    {
        var name = example.NameOf(report);
        var expected = whole.Where(said => string.Equals(said.File, name, StringComparison.Ordinal));
        // What is wrong in configuration files is said whichever report is checked.
        var found = part.Where(said => said.File.EndsWith(ReportFileReader.Ending, StringComparison.Ordinal));
        Assert.True(expected.SequenceEqual(found), $"{example.Name}: {name}\nwhole:\n{string.Join("\n", whole)}\nalone:\n{string.Join("\n", part)}");
    }
}
