using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Core.Tests.Yaml;

public sealed class YamlCommentsTests
{
    [Theory]
    [InlineData("# x!\na: 1\nb: 2\n", "a")]
    [InlineData("a: 1 # x!\nb: 2\n", "a")]
    [InlineData("a: 1\n\n  # x!\n\nb: 2\n", "b")]
    [InlineData("a: [1, 2] # x!\nb: 2\n", "a")]
    [InlineData("a: | # x!\n  # not one x!\n  text\nb: 2\n", "a")]
    [InlineData("a: |\n  text\n# x!\nb: 2\n", "b")]
    [InlineData("a:\n  # x!\n  b: [1]\n", "b")]
    [InlineData("a: \"# no x!\" # x!\n", "a")]
    [InlineData("a: c#no x! # x!\n", "a")]
    public void A_comment_speaks_of_the_node_on_its_line_or_else_the_next(string text, string key)
    {
        var document = YamlReader.Read(SourceText.FromString("a.report.yaml", text));
        var comment = Assert.Single(YamlComments.Find(document, "x!"));
        Assert.Equal("# x!", document.Source.ToString(comment.Span));
        Assert.Equal(key, document.Nodes[comment.Node].Value);
    }

    [Theory]
    [InlineData("a: |\n  # x!\n  text\n")]
    [InlineData("a: '\n  # x!'\n")]
    [InlineData("a: b#x!\n")]
    public void Text_is_no_comment(string text)
    {
        var document = YamlReader.Read(SourceText.FromString("a.report.yaml", text));
        Assert.Empty(YamlComments.Find(document, "x!"));
    }

    [Fact]
    public void A_comment_behind_everything_speaks_of_nothing()
    {
        var document = YamlReader.Read(SourceText.FromString("a.report.yaml", "a: 1\n# x!"));
        Assert.Equal(-1, Assert.Single(YamlComments.Find(document, "x!")).Node);
    }
}
