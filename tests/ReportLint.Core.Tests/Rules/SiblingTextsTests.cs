using System.Globalization;
using ReportLint.Model.Reading;
using ReportLint.Prose;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rules;

public sealed class SiblingTextsTests
{
    private const string Characters = "公开政府信息工作制度主动依法申请办理答复监督保障平台建设群众关心重点领域及时回应社会关切规范管理";

    [Fact]
    public void After_any_edits_the_nearest_texts_are_those_of_a_fresh_comparison() => Property.ForSeeds(20, seed =>
    {
        var random = new Random(seed);
        string[] sentences = [.. Enumerable.Range(0, 12).Select(_ => string.Concat(Enumerable.Range(0, 30).Select(_ => Characters[random.Next(Characters.Length)])) + "。")];
        SketchedReport[] reports = [.. Enumerable.Range(0, 30).Select(Draw)];
        var texts = new SiblingTexts(reports);
        for (var i = 0; i < 30; i++)
        {
            Compare(texts, random.Next(4) == 0);
            reports = [.. reports];
            for (var count = random.Next(3); count >= 0; count--)
            {
                var place = random.Next(reports.Length);
                reports[place] = Draw(place);
            }
            texts = texts.With(reports)!;
        }
        Compare(texts, askAll: true);

        SketchedReport Draw(int place)
        {
            var prose = string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => sentences[random.Next(random.Next(1, sentences.Length))]));
            var text = string.Create(CultureInfo.InvariantCulture, $"年度: 2021\n单位: 示例{(char)('甲' + place)}局\n总体情况: 本年{random.Next(9)}件。{prose}\n存在问题: {sentences[random.Next(3)]}{prose}\n");
            var report = ReportReader.Read(SourceText.FromString("a", text, string.Create(CultureInfo.InvariantCulture, $"/r/{place:00}.report.yaml")));
            return new SketchedReport(report, ProseReader.Read(report, lastYear: null));
        }

        void Compare(SiblingTexts actual, bool askAll)
        {
            var expected = new SiblingTexts(reports);
            foreach (var report in reports.Where(_ => askAll || random.Next(2) == 0))
            {
                foreach (var part in SketchedReport.Parts.Where(part => report.SketchOf(part).Count >= SketchedReport.LeastRuns))
                    Assert.Equal(expected.Nearest(report, part), actual.Nearest(report, part));
            }
        }
    });

    [Fact]
    public void Other_files_are_compared_afresh()
    {
        var texts = new SiblingTexts([Read("甲", "a"), Read("乙", "b")]);

        Assert.Null(texts.With([Read("甲", "a")]));
        Assert.Null(texts.With([Read("甲", "a"), Read("乙", "c")]));
        Assert.Null(texts.With([Read("甲", "a"), Read("丙", "b")]));
        Assert.NotNull(texts.With([Read("甲", "a"), Read("乙", "b")]));

        static SketchedReport Read(string agency, string name) =>
            new(ReportReader.Read(SourceText.FromString("a", $"年度: 2021\n单位: {agency}局\n", $"/r/{name}.report.yaml")), []);
    }
}
