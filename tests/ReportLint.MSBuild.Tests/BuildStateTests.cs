using ReportLint.Files.Output;

namespace ReportLint.MSBuild.Tests;

public sealed class BuildStateTests : IDisposable
{
    private readonly ScratchProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Reads_back_what_was_written_whatever_is_in_it()
    {
        var state = new BuildState("选项\nen\n\n/a/b.report.yaml|12|34", [["error", "", "a\tb", "c\\d", "e\r\nf", "\\t\\n", "{0} %25 “引号”"], [""], ["end"]]);

        state.Write(_project.LintState, new OutputFiles(_project.Folder));

        var read = BuildState.Read(_project.LintState);
        Assert.NotNull(read);
        Assert.Equal(state.Key, read.Key);
        Assert.Equal(state.Records, read.Records);
    }

    [Fact]
    public void Reads_back_a_state_without_records()
    {
        new BuildState("", []).Write(_project.LintState, new OutputFiles(_project.Folder));

        var read = BuildState.Read(_project.LintState);
        Assert.NotNull(read);
        Assert.Equal("", read.Key);
        Assert.Empty(read.Records);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("end\n")]
    [InlineData("key\n")]
    [InlineData("key\na\tb\nen")]
    public void Takes_part_of_a_file_for_no_state(string text) => Assert.Null(BuildState.Read(_project.Write("obj/part.state", text)));

    [Fact]
    public void Takes_a_missing_file_and_a_folder_for_no_state()
    {
        Assert.Null(BuildState.Read(_project.PathOf("obj/none.state")));
        Assert.Null(BuildState.Read(_project.Folder));
    }

    [Fact]
    public void Stamps_a_file_by_its_name_and_what_it_says()
    {
        var path = _project.Write("a.txt", "abc");
        var stamp = BuildState.Stamp(path);

        _project.Touch("a.txt");
        Assert.Equal(stamp, BuildState.Stamp(path));

        _project.WriteUnnoticed("a.txt", "xyz");
        Assert.NotEqual(stamp, BuildState.Stamp(path), StringComparer.Ordinal);

        File.Delete(path);
        Assert.Equal(path + "|-", BuildState.Stamp(path));
    }
}
