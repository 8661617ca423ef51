using System.Xml.Linq;
using ReportLint.Cli;
using ReportLint.Cli.Commands;
using ReportLint.Testing;
using ReportLint.Wording;

namespace ReportLint.Conformance.Tests;

/// <summary>What can be asked of the command line can be asked of a build, or it is listed here why not.</summary>
public sealed class OptionParityTests
{
    // The option of reportlint check and the parameter of the LintReports task that ask for the same.
    private static readonly Dictionary<string, string> s_same = new(StringComparer.Ordinal)
    {
        ["--language"] = "Language",
        ["--today"] = "Today",
        ["--baseline"] = "Baseline",
    };

    // Output and threshold are those of the build log, which lists no claims, no times and nothing that is suppressed; no baseline is ReportLintBaseline=none; a build always keeps its results.
    private static readonly string[] s_commandLineOnly = ["--cache", "--claims", "--format", "--fail-on", "--no-baseline", "--suppressed", "--timings"];

    // Files are items there, and so is the rest of the repository, which the command line finds by itself; the state makes builds incremental; texts that the build writes are never old; the rest is how MSBuild itself treats warnings.
    private static readonly string[] s_buildOnly = ["Reports", "Context", "StateFile", "ProjectDirectory", "WritesTextsBesideReports", "TreatWarningsAsErrors", "WarningsAsErrors", "WarningsNotAsErrors", "NoWarn"];

    [Fact]
    public void Every_option_of_check_has_its_counterpart_in_the_build()
    {
        using var output = new StringWriter();
        var environment = new CliEnvironment { WorkingDirectory = SourceFolder.Root, Out = output, Error = output, Today = Lint.Today };
        var options = CheckCommand.Create(Language.English, environment, TestContext.Current.CancellationToken).Options.Select(option => option.Name).Append("--language");
        Assert.Equal(s_same.Keys.Concat(s_commandLineOnly).Order(StringComparer.Ordinal), options.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_parameter_of_the_task_has_its_counterpart_on_the_command_line()
    {
        var targets = XDocument.Load(Path.Combine(SourceFolder.Root, "src", "ReportLint.MSBuild", "build", "ReportLint.targets"));
        var parameters = targets.Descendants("LintReports").Single().Attributes().Select(attribute => attribute.Name.LocalName).Where(name => !string.Equals(name, "Condition", StringComparison.Ordinal));
        Assert.Equal([], parameters.Except(s_same.Values.Concat(s_buildOnly), StringComparer.Ordinal));
        Assert.Equal([], s_same.Values.Except(parameters, StringComparer.Ordinal));
    }
}
