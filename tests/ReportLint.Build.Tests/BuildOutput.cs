using System.Text.RegularExpressions;

namespace ReportLint.Build.Tests;

/// <summary>What a run of <c>dotnet</c> printed.</summary>
/// <param name="folder">The repository, which paths are shortened by.</param>
internal sealed partial class BuildOutput(string folder, int exitCode, IReadOnlyList<string> lines)
{
    /// <summary>Zero when the run was successful.</summary>
    public int ExitCode => exitCode;

    /// <summary>Errors, warnings and messages as they were printed; not once more from the summary at the end.</summary>
    public IReadOnlyList<BuildMessage> Messages { get; } =
    [
        .. lines.TakeWhile(line => line is not ("Build succeeded." or "Build FAILED.")).Select(line => Pattern().Match(line)).Where(match => match.Success).Select(match =>
            new BuildMessage(Relative(folder, match.Groups["place"].Value), match.Groups["kind"].Value, match.Groups["code"].Value, match.Groups["text"].Value)),
    ];

    /// <summary>The same in short, such as <c>a.report.yaml(4,7,4,17): warning RL6017</c>.</summary>
    public IReadOnlyList<string> Said => [.. Messages.Select(message => message.ToString())];

    /// <summary>Checks that the run was successful and said <paramref name="expected"/>.</summary>
    public BuildOutput AssertSucceeded(params string[] expected) => AssertSaid(0, expected);

    /// <summary>Checks that the run failed and said <paramref name="expected"/>.</summary>
    public BuildOutput AssertFailed(params string[] expected) => AssertSaid(1, expected);

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', lines);

    private BuildOutput AssertSaid(int expectedExitCode, string[] expected)
    {
        Assert.True(exitCode == expectedExitCode && Said.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal), StringComparer.Ordinal),
            $"Expected exit code {expectedExitCode} and\n{string.Join('\n', expected)}\nbut there was {exitCode} and\n{string.Join('\n', Said)}\nin:\n{this}");
        return this;
    }

    private static string Relative(string folder, string place)
    {
        var start = folder + Path.DirectorySeparatorChar;
        return place.StartsWith(start, StringComparison.Ordinal) ? place[start.Length..].Replace('\\', '/') : place;
    }

    [GeneratedRegex(@"^(?<place>\S.*?) ?: (?<kind>error|warning|message) (?<code>\w*) ?: (?<text>.*?)( \[[^\]]*proj(::[^\]]*)?\])?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
