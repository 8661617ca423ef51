using System.Text.RegularExpressions;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Architecture;

/// <summary>A name says one thing, in whatever project it stands.</summary>
public sealed partial class TypeNamesTests
{
    [Fact]
    public void No_two_types_have_the_same_name()
    {
        var source = Path.Combine(SourceFolder.Root, "src");
        var files = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(source, path).Replace('\\', '/')).Where(path => !path.Split('/').Any(folder => folder is "bin" or "obj"));
        var types = files.SelectMany(path => TopLevelType().Matches(File.ReadAllText(Path.Combine(source, path))).Select(match => (Name: match.Groups["name"].Value, Path: path)));
        Assert.Empty(types.GroupBy(type => type.Name, StringComparer.Ordinal).Where(same => same.Select(type => type.Path).Distinct().Skip(1).Any()).Select(same => $"{same.Key}: {string.Join(", ", same.Select(type => type.Path))}"));
    }

    [GeneratedRegex(@"^(?:public|internal)[\w ]*? (?:class|record struct|record class|struct|record|enum|interface) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 20_000)]
    private static partial Regex TopLevelType();
}
