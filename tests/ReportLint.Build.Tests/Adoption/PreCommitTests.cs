using System.Xml.Linq;
using ReportLint.Testing;

namespace ReportLint.Build.Tests.Adoption;

public sealed class PreCommitTests(PackageUnderTest package)
{
    private const string Target = "SayWhetherPackable";

    /// <summary>pre-commit runs <c>dotnet pack</c> in the top folder and installs every package that comes of it as a tool.</summary>
    [Fact]
    public async Task Only_the_tool_is_packed_for_pre_commit()
    {
        var folder = package.CreateFolder();
        // Asked in one build; each project is given a target that says its name if it is packable.
        var question = Path.Combine(folder, "question.targets");
        new XElement("Project", new XElement("Target", new XAttribute("Name", Target),
            new XElement("Message", new XAttribute("Importance", "high"), new XAttribute("Text", "$(MSBuildProjectFile)=$(IsPackable)")))).Save(question);
        var projects = Directory.GetDirectories(Path.Combine(SourceFolder.Root, "src")).SelectMany(source => Directory.GetFiles(source, "*.csproj")).ToList();
        var properties = string.Join(';', $"PackageOutputPath={Path.Combine(SourceFolder.Root, "pre-commit-build")}", $"CustomAfterMicrosoftCommonTargets={question}", $"CustomAfterMicrosoftCommonCrossTargetingTargets={question}");
        var all = Path.Combine(folder, "all.proj");
        new XElement("Project", new XElement("Target", new XAttribute("Name", "All"),
            new XElement("MSBuild", new XAttribute("Projects", string.Join(';', projects)), new XAttribute("Targets", Target), new XAttribute("Properties", properties)))).Save(all);

        var (exitCode, lines) = await Dotnet.RunAsync(SourceFolder.Root, new Dictionary<string, string>(StringComparer.Ordinal), "msbuild", all, "-t:All", "-v:minimal", "-nr:false");

        Assert.True(exitCode == 0, string.Join('\n', lines));
        var said = lines.Select(line => line.Trim().Split('=')).Where(words => words.Length == 2).ToList();
        Assert.Equal(projects.Count, said.Count);
        Assert.Equal(["ReportLint.Cli.csproj"], said.Where(words => bool.TryParse(words[1], out var isPackable) && isPackable).Select(words => words[0]));
    }
}
