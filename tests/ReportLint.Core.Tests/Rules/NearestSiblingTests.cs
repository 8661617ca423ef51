using ReportLint.Model.Reading;
using ReportLint.Prose;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rules;

public sealed class NearestSiblingTests
{
    private const string Part = "overview";

    [Fact]
    public void The_nearest_is_the_one_that_a_comparison_with_all_finds()
    {
        Property.ForSeeds(40, seed =>
        {
            var reports = Drawn(seed);
            var texts = new SiblingTexts(reports);
            foreach (var report in reports)
            {
                var nearest = texts.Nearest(report, Part);
                Assert.Equal(Expected(report, reports), (nearest?.Other, nearest?.Share));
            }
        });
    }

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_answers()
    {
        var reports = Drawn(7);
        var expected = Answers(new SiblingTexts(reports), reports);
        for (var round = 0; round < 20; round++)
            Assert.Equal(expected, Answers(new SiblingTexts(reports), reports));

        static (SketchedReport?, decimal?)[] Answers(SiblingTexts texts, SketchedReport[] reports) =>
            [.. reports.AsParallel().AsOrdered().Select(report => texts.Nearest(report, Part)).Select(nearest => (nearest?.Other, nearest?.Share))];
    }

    private static (SketchedReport? Other, decimal? Share) Expected(SketchedReport report, SketchedReport[] reports)
    {
        var (nearest, most) = ((SketchedReport?)null, 90m);
        foreach (var other in reports.Where(other => other != report && !string.Equals(other.Agency, report.Agency, StringComparison.Ordinal)))
        {
            var share = report.SketchOf(Part).ShareIn(other.SketchOf(Part));
            if (share > most || (share == most && (nearest is null || string.CompareOrdinal(other.Source.FullPath, nearest.Source.FullPath) < 0)))
                (nearest, most) = (other, share);
        }
        return nearest is null ? (null, null) : (nearest, most);
    }

    /// <summary>Eight reports, each with a part of one text and some of its own; two are of one agency.</summary>
    private static SketchedReport[] Drawn(int seed)
    {
        var random = new Random(seed);
        var common = Characters(random, random.Next(150, 1600));
        return [.. Enumerable.Range(0, 8).Select(i =>
        {
            var kept = common.Length * random.Next(88, 101) / 100;
            var text = common[..kept] + Characters(random, common.Length - kept);
            var report = ReportReader.Read(SourceText.FromString($"{8 - i}.report.yaml", $"年度: 2022\n单位: 示例县第{"甲乙丙丁戊己庚庚"[i]}局\n总体情况: {text}\n"));
            return new SketchedReport(report, ProseReader.Read(report, null));
        })];
    }

    private static string Characters(Random random, int length) => string.Create(length, random, static (span, drawn) =>
    {
        foreach (ref var c in span)
            c = (char)drawn.Next(0x4E00, 0x5E00);
    });
}
