using System.Reflection;
using ReportLint.Model;
using ReportLint.Model.Queries;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Model.Queries;

public sealed class QueryLogTests
{
    // Asked by the set itself, of the set behind the record.
    private static readonly string[] s_inner = ["Recorded", "get_Recorder", "get_Paths", "get_AsWritten", nameof(ReportSet.HasFilesOf), nameof(ReportSet.With)];

    private static readonly FileSet s_files = new FileSet().With("2021/a.report.yaml", 2021, "示例局").With("2022/a.report.yaml", 2022, "示例局", more: "汇总: [\"*.report.yaml\"]");

    [Fact]
    public void Whatever_rules_can_ask_of_a_set_is_written_down()
    {
        var set = s_files.Lint().Set;
        var methods = typeof(ReportSet).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsPrivate && !s_inner.Contains(method.Name)).ToList();
        Assert.True(methods.Count > 5);
        foreach (var method in methods)
        {
            var recorder = new QueryRecorder();
            method.Invoke(set.Recorded(recorder), [.. method.GetParameters().Select(parameter => Sample(parameter.ParameterType, set))]);
            Assert.False(recorder.Current.IsEmpty, $"ReportSet.{method.Name} does not write down that it was asked; see the remark on ReportSet.Recorder.");
        }
    }

    [Fact]
    public void The_same_answers_from_another_set_are_the_same()
    {
        var reports = s_files.Lint().Set.Reports;
        var recorder = new QueryRecorder();
        var asked = new ReportSet(reports).Recorded(recorder);
        asked.Previous(reports[1]);
        asked.RollupOf(reports[1]);
        asked.ParentsOf(reports[0]);
        asked.Find("示例局", 2022);
        Assert.True(recorder.Current.HoldsFor(new ReportSet(reports)));
        Assert.False(recorder.Current.HoldsFor(new ReportSet([reports[1]])));
    }

    private static object Sample(Type type, ReportSet set) =>
        type == typeof(Report) ? set.Reports[1]
        : type == typeof(string) ? "示例局"
        : type == typeof(long) ? 2021L
        : type == typeof(SourceText) ? set.Reports[0].Source
        : throw new InvalidOperationException($"The test has no sample of {type}.");
}
