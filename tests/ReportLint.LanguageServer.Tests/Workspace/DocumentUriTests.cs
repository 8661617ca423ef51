using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Tests.Workspace;

public sealed class DocumentUriTests
{
    [Theory]
    [InlineData("file:///w/%E5%B1%80.report.yaml", "/w/局.report.yaml")]
    [InlineData("file:///w/局.report.yaml", "/w/局.report.yaml")]
    [InlineData("FILE:///w/a%20b%23c%25.report.yaml", "/w/a b#c%.report.yaml")]
    [InlineData("file:/w/a.report.yaml", "/w/a.report.yaml")]
    [InlineData("file://localhost/w/a.report.yaml", "/w/a.report.yaml")]
    [InlineData("file:///w/./x/../a.report.yaml", "/w/a.report.yaml")]
    [InlineData("untitled:a.report.yaml", null)]
    [InlineData("git:/w/a.report.yaml?ref", null)]
    [InlineData("file:a", null)]
    [InlineData("file:///a%00b", null)]
    [InlineData("", null)]
    public void A_file_has_one_name(string uri, string? path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The names are those of Unix.");
        Assert.Equal(path, DocumentUri.ToPath(uri));
    }

    [Theory]
    [InlineData("/w/a.report.yaml", "file:///w/a.report.yaml")]
    [InlineData("/w/东城区 #1/局.report.yaml", "file:///w/%E4%B8%9C%E5%9F%8E%E5%8C%BA%20%231/%E5%B1%80.report.yaml")]
    [InlineData("C:/w/a.report.yaml", "file:///C%3A/w/a.report.yaml")]
    [InlineData("//server/share/a.report.yaml", "file://server/share/a.report.yaml")]
    public void A_name_becomes_a_URI(string path, string uri)
    {
        Assert.Equal(uri, DocumentUri.FromPath(path));
    }
}
