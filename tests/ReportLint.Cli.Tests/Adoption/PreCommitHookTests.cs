using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Adoption;

public sealed class PreCommitHookTests
{
    [Fact]
    public async Task The_hook_checks_all_reports_because_some_rules_compare_them()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(SourceFolder.Root, ".pre-commit-hooks.yaml"), TestContext.Current.CancellationToken);
        Assert.Equal(["- id: reportlint", "- id: reportlint-system"], lines.Where(line => line.StartsWith("- id:", StringComparison.Ordinal)));
        Assert.Equal(2, lines.Count(line => string.Equals(line, "  pass_filenames: false", StringComparison.Ordinal)));
        Assert.Equal(2, lines.Count(line => string.Equals(line, "  entry: reportlint check", StringComparison.Ordinal)));
    }
}
