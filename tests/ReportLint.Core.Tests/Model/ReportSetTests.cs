using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Model;

public sealed class ReportSetTests
{
    [Fact]
    public void Years_of_an_agency_are_found_under_its_former_names()
    {
        var (set, reports) = Read(new FileSet().With("a", 2020, "示例旧局").With("b", 2021, "示例局", more: "曾用名: [示例更旧局, 示例旧局]").With("c", 2022, "示例局"));

        Assert.Equal([null, "a", "b"], reports.Select(report => set.Previous(report)?.Source.Path));
        Assert.Equal(["b", "c", null], reports.Select(report => set.Next(report)?.Source.Path));
    }

    [Fact]
    public void Of_two_reports_for_one_year_none_is_chosen()
    {
        var (set, reports) = Read(new FileSet().With("a", 2021, "示例局").With("b", 2021, "示例局").With("c", 2022, "示例局").With("d", 2023, "示例局").With("e", 2023, "示例局"));

        Assert.Null(set.Previous(reports[2]));
        Assert.Null(set.Next(reports[2]));
        Assert.Null(set.Next(reports[0]));
        Assert.Equal(2, set.Find("示例局", 2021).Count);
    }

    [Fact]
    public void A_name_that_two_agencies_had_before_is_no_ones_next_report()
    {
        var (set, reports) = Read(new FileSet().With("a", 2021, "示例局").With("b", 2022, "示例甲局", more: "曾用名: 示例局").With("c", 2022, "示例乙局", more: "曾用名: 示例局"));

        Assert.Null(set.Next(reports[0]));
        Assert.Equal("a", set.Previous(reports[1])?.Source.Path);
    }

    [Fact]
    public void The_order_in_which_files_are_given_plays_no_part()
    {
        var files = new FileSet().With("b", 2021, "示例局").With("a", 2021, "示例局").With("c", 2021, "示例局");

        Assert.Equal(["a", "b", "c"], Read(files).Set.Find("示例局", 2021).Select(report => report.Source.Path));
    }

    [Theory]
    [InlineData("2023/a", "2023/b", true)]
    [InlineData("a2023", "2023年公开/b", true)]
    [InlineData("2023/a", "2022/b", false)]
    [InlineData("2023/a", "b", false)]
    public void Folders_are_by_the_year_of_publication_where_most_reports_and_not_one_alone_lie_so(string one, string another, bool isSo)
    {
        var (set, _) = Read(new FileSet().With(one, 2022, "示例甲局").With(another, 2022, "示例乙局").With("一般/c", 2022, "示例丙局"));

        Assert.Equal(isSo, set.IsByYearOfPublication);
    }

    private static (ReportSet Set, IReadOnlyList<Report> Reports) Read(FileSet files)
    {
        var reports = files.Sources.Select(ReportReader.Read).ToList();
        return (new ReportSet(reports), reports);
    }
}
