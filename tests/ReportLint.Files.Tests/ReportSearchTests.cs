namespace ReportLint.Files.Tests;

public sealed class ReportSearchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportlint-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_repository_begins_where_git_keeps_its_own()
    {
        Write("repo/.git/HEAD");
        Write("tree/.git");
        Assert.Equal(PathOf("repo"), Repository.FolderOf(PathOf("repo/a/b/x.report.yaml"), PathOf("repo/a")));
        Assert.Equal(PathOf("tree"), Repository.FolderOf(PathOf("tree/x.report.yaml"), _folder));
    }

    [Fact]
    public void Where_there_is_none_the_working_folder_counts_for_what_lies_in_it()
    {
        Assert.Equal(_folder, Repository.FolderOf(PathOf("a/b/x.report.yaml"), _folder));
        Assert.Equal(_folder, Repository.FolderOf(PathOf("a/b/x.report.yaml"), _folder + Path.DirectorySeparatorChar).TrimEnd(Path.DirectorySeparatorChar));
        Assert.Equal(PathOf("a/b"), Repository.FolderOf(PathOf("a/b/x.report.yaml"), PathOf("a/c")));
        Assert.Equal(PathOf("ab"), Repository.FolderOf(PathOf("ab/x.report.yaml"), PathOf("a")));
    }

    [Fact]
    public void The_others_are_all_reports_but_those_that_are_known()
    {
        Write(".git/HEAD");
        foreach (var name in (string[])["a.report.yaml", "x/b.report.yaml", "x/y/c.report.yaml", "bin/d.report.yaml", "x/obj/e.report.yaml", "node_modules/f.report.yaml", ".hidden/g.report.yaml", "x/readme.md", "x/report.yaml"])
            Write(name);

        Assert.Equal(["a.report.yaml", "x/y/c.report.yaml"], Others("x/b.report.yaml"));
        Assert.Equal(["x/b.report.yaml", "x/y/c.report.yaml"], Others("a.report.yaml", "bin/d.report.yaml"));
        Assert.Empty(new ReportSearch().OtherReports([PathOf("a.report.yaml")], _folder, _folder));
        Assert.Empty(new ReportSearch().OtherReports([], _folder));
    }

    [Fact]
    public void A_link_and_what_it_leads_to_are_one_report()
    {
        Write(".git/HEAD");
        Write("real/a.report.yaml");
        Write("real/b.report.yaml");
        File.CreateSymbolicLink(PathOf("link.report.yaml"), PathOf("real/a.report.yaml"));
        File.CreateSymbolicLink(PathOf("circle.report.yaml"), PathOf("circle.report.yaml"));

        Assert.Equal(["real/b.report.yaml"], Others("link.report.yaml"));
        Assert.Equal(["real/b.report.yaml"], Others("real/a.report.yaml"));
        Assert.Equal(["real/a.report.yaml", "real/b.report.yaml"], Others("circle.report.yaml"));
    }

    [Theory]
    [InlineData("worktrees/topic", ".git")]
    [InlineData("modules/a/b", ".git")]
    [InlineData("vendor", ".git/HEAD")]
    public void A_folder_that_is_a_repository_of_its_own_is_passed_over(string folder, string marker)
    {
        Write(".git/HEAD");
        Write("a.report.yaml");
        Write($"{folder}/x/b.report.yaml");
        Write($"{folder}/c.report.yaml");
        Write($"{folder}/{marker}");
        Assert.Equal([PathOf("a.report.yaml")], new ReportSearch().Reports(_folder));
        Assert.Empty(Others("a.report.yaml"));
        Assert.Equal([$"{folder}/x/b.report.yaml"], Others($"{folder}/c.report.yaml"));
        Assert.Equal(2, new ReportSearch().Reports(PathOf(folder)).Count());
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_is_known_by_its_name()
    {
        // The user who runs the tests may be allowed everything, but nobody gets out of a circle.
        Directory.CreateSymbolicLink(PathOf("circle"), "circle");
        var search = new ReportSearch();
        Assert.Empty(search.Reports(PathOf("circle")));
        Assert.Empty(search.Reports(PathOf("circle")));
        Assert.Empty(search.Reports(PathOf("gone")));
        Assert.Equal((PathOf("circle"), Text.FileProblem.LinksInCircle), (Assert.Single(search.Unlisted).Path, search.Unlisted[0].Problem));
    }

    [Fact]
    public void Links_to_folders_are_not_followed_and_links_to_reports_are_one_report()
    {
        Write("a/a.report.yaml");
        Directory.CreateSymbolicLink(PathOf("a/loop"), "..");
        Directory.CreateSymbolicLink(PathOf("second"), "a");
        File.CreateSymbolicLink(PathOf("z.report.yaml"), "a/a.report.yaml");
        File.CreateSymbolicLink(PathOf("y.report.yaml"), "a/a.report.yaml");
        File.CreateSymbolicLink(PathOf("w.report.yaml"), "z.report.yaml");
        var found = new ReportSearch().Reports(_folder).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(4, found.Count);
        Assert.Equal([PathOf("a/a.report.yaml")], ReportSearch.WithoutDoubles(found));
        Assert.Equal([PathOf("w.report.yaml")], ReportSearch.WithoutDoubles([.. found.Skip(1)]));
    }

    private IEnumerable<string> Others(params string[] names) =>
        new ReportSearch().OtherReports([.. names.Select(PathOf)], _folder).Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/'));

    private string PathOf(string name) => Path.Combine(_folder, name.Replace('/', Path.DirectorySeparatorChar));

    private void Write(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), "");
    }
}
