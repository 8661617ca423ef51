using System.Text.RegularExpressions;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Rules.Examples;

/// <summary>The rule that CONTRIBUTING.md shows is the real one: what it lists is in the files that it names.</summary>
public sealed partial class ContributingTests
{
    private const string Catalogue = "src/ReportLint.Core/Rules/RuleCatalogue.cs";

    [Fact]
    public void What_is_shown_of_a_file_is_what_is_in_it()
    {
        var listings = Listings().ToList();

        Assert.Equal(["bad-1.烟草专卖局.report.yaml", "good-1.烟草专卖局.report.yaml", "ItemsNegativeRule.cs", "RuleCatalogue.cs"], listings.Select(listing => Path.GetFileName(listing.Path)).Order(StringComparer.OrdinalIgnoreCase));
        foreach (var (path, shown) in listings)
        {
            var text = File.ReadAllText(Path.Combine(SourceFolder.Root, path)).ReplaceLineEndings("\n");
            if (path is Catalogue)
                Assert.Contains(shown, text, StringComparison.Ordinal);
            else
                Assert.Equal(text, shown);
        }
    }

    [Fact]
    public void Every_file_and_folder_that_is_named_is_there()
    {
        var named = Name().Matches(Text()).Select(match => match.Groups["path"].Value).Where(path => path.IndexOfAny(['…', '<']) < 0 && !path.Contains("nnn", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(named.Count > 20);
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(SourceFolder.Root, path)), path));
    }

    /// <summary>The listings of C# and YAML, each with the file that was named last before it.</summary>
    private static IEnumerable<(string Path, string Shown)> Listings()
    {
        var text = Text();
        return Listing().Matches(text).Select(match => (Name().Matches(text[..match.Index])[^1].Groups["path"].Value, match.Groups["shown"].Value));
    }

    private static string Text() => File.ReadAllText(Path.Combine(SourceFolder.Root, "CONTRIBUTING.md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^```(csharp|yaml)\n(?<shown>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Listing();

    [GeneratedRegex(@"`(?<path>(src|tests|docs|examples)(/[^`\s]+)?)`", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Name();
}
