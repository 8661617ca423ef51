using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Model;

public sealed class ReportHeadScannerTests
{
    [Theory]
    [InlineData("年度: 2021\n单位: 示例局\n主动公开: {未列: 0}\n")]
    [InlineData("# 注释: 一\r\n\r\nagency:  示例局  \r\nyear: 2021\r\ndisclosure:\r\n  年度: 2020\r\n")]
    [InlineData("曾用名:\n- 旧局\n单位: 示例局\n总体情况: |\n  单位: 别的局\n年度: 2021")]
    public void What_is_written_plainly_is_found(string text)
    {
        var head = ReportHeadScanner.Scan(SourceText.FromString("a.report.yaml", text));

        Assert.Equal(("示例局", 2021L, true), (head.Agency, head.Year, head.IsCertain));
        Assert.Equal(text.Contains("曾用名", StringComparison.Ordinal), head.MayHaveFormerNames);
        Assert.False(head.MayRollUp);
    }

    [Theory]
    [InlineData("年度: 2021\n单位: '示例局'\n")]
    [InlineData("年度: 2021\n单位: 示例局 # 注释\n")]
    [InlineData("年度: 2021\n单位: 示例\n  局\n")]
    [InlineData("年度: 2021\n单位: |\n  示例局\n")]
    [InlineData("年度: 2021\n单位：示例局\n")]
    [InlineData("年度: 2021\n单位: 示例局\n单位: 另一局\n")]
    [InlineData("年度: 02021\n单位: 示例局\n")]
    [InlineData("\"年度\": 2021\n单位: 示例局\n")]
    [InlineData("{年度: 2021, 单位: 示例局}\n")]
    [InlineData("---\n年度: 2021\n单位: 示例局\n")]
    [InlineData("  年度: 2021\n  单位: 示例局\n")]
    [InlineData("年度: 2021\n")]
    [InlineData("")]
    public void What_is_not_is_left_to_the_reader(string text) => Assert.False(ReportHeadScanner.Scan(SourceText.FromString("a.report.yaml", text)).IsCertain);

    [Fact]
    public void It_never_says_another_agency_or_year_than_the_reader() => Property.ForSeeds(1500, seed =>
    {
        var random = new Random(seed);
        var text = ReportWriter.Write(GeneratedReport.Draw(StatutoryForm.All[random.Next(2)], random.Next()), ReportStyle.Draw(random), random.Next()).ToList();
        const string Noise = "[]{}:,#|>\"'&*!%@`-?~\t\n ：　年度单位agencyyear曾用名汇总0123\uD83D\u0085";
        // Most of it hits the beginning, where the head is.
        for (var i = random.Next(8); i > 0; i--)
        {
            var at = random.Next(random.Next(2) == 0 ? Math.Min(60, text.Count) : text.Count);
            if (random.Next(2) == 0)
                text.Insert(at, Noise[random.Next(Noise.Length)]);
            else
                text.RemoveAt(at);
        }
        var source = SourceText.FromString("a.report.yaml", new string([.. text]));
        var head = ReportHeadScanner.Scan(source);
        var report = ReportReader.Read(source);

        if (!head.IsCertain)
            return;
        Assert.True(report.Agency is null || string.Equals(report.Agency.Value, head.Agency, StringComparison.Ordinal), source.Content);
        Assert.True(report.Year is null || report.Year.Value == head.Year, source.Content);
        Assert.True(report.Formerly.Count == 0 || head.MayHaveFormerNames, source.Content);
        Assert.True(report.Rollup.Count == 0 || head.MayRollUp, source.Content);
    });
}
